import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '#domain/history/instant';
import { NotPermitted } from '#usecases/not-permitted';
import { readProjectSettings } from '#usecases/read-project-settings';
import { saveProjectSettings } from '#usecases/save-project-settings';
import { settingsInMemory, someoneWho } from '../support/settings-in-memory';

const lead = someoneWho({ browse: true, administer: true });
const member = someoneWho({ browse: true });
const stranger = someoneWho({});
const onHold = {
  blockedStatusIds: ['10010'],
  waitingStatusIds: null,
  baseline: '2026-03-03' as CalendarDate,
  startDateField: null,
};

describe('What a lead settles for a project', () => {
  it('is nothing at first, and the page works all the same', async () => {
    const seen = await readProjectSettings({ permissions: member, settings: settingsInMemory() }, '10001');
    expect(seen).toEqual({
      settings: { version: 0, blockedStatusIds: [], waitingStatusIds: null, baseline: null, startDateField: null },
      mayEdit: false,
    });
  });

  it('is there for everybody who may browse the project', async () => {
    const settings = settingsInMemory();
    await saveProjectSettings({ permissions: lead, settings }, { projectId: '10001', basedOn: 0, change: onHold });
    expect((await readProjectSettings({ permissions: member, settings }, '10001')).settings).toEqual({ version: 1, ...onHold });
  });

  it('is hidden from those who may not browse the project', async () => {
    await expect(readProjectSettings({ permissions: stranger, settings: settingsInMemory() }, '10001')).rejects.toThrow(
      NotPermitted,
    );
  });

  it('is changed by no one but those who administer the project', async () => {
    const settings = settingsInMemory();
    for (const permissions of [member, stranger, someoneWho({ administer: true })])
      await expect(
        saveProjectSettings({ permissions, settings }, { projectId: '10001', basedOn: 0, change: onHold }),
      ).rejects.toThrow(NotPermitted);
    expect(await settings.read('10001')).toBeNull();
  });

  it('is not overwritten by someone who looked at an older version', async () => {
    const settings = settingsInMemory();
    await saveProjectSettings({ permissions: lead, settings }, { projectId: '10001', basedOn: 0, change: onHold });
    const late = await saveProjectSettings(
      { permissions: lead, settings },
      { projectId: '10001', basedOn: 0, change: { ...onHold, blockedStatusIds: [] } },
    );
    expect(late).toEqual({ kind: 'changed-meanwhile', settings: { version: 1, ...onHold } });
  });

  it('goes to one of two leads who save at the same moment; the other learns what was kept', async () => {
    const settings = settingsInMemory();
    const race = await Promise.all(
      ['1', '2'].map((id) =>
        saveProjectSettings(
          { permissions: lead, settings },
          { projectId: '10001', basedOn: 0, change: { ...onHold, blockedStatusIds: [id] } },
        ),
      ),
    );
    expect(race.map(({ kind }) => kind).sort()).toEqual(['changed-meanwhile', 'kept']);
    const kept = await settings.read('10001');
    for (const { settings: told } of race) expect(told).toEqual(kept);
  });
});
