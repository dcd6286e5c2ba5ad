import { describe, expect, it } from 'vitest';
import { settingsClient } from '../../../static/project/src/settings/settings-client';
import { settledBy } from '../../../static/project/src/settings/use-settings';

const kept = {
  version: 2,
  blockedStatusIds: ['10'],
  waitingStatusIds: ['20'],
  baseline: null,
  startDateField: null,
  mayEdit: true,
};
const change = { version: 2, blockedStatusIds: [], waitingStatusIds: null, baseline: null, startDateField: null };

describe('the settings of a project', () => {
  it('are read and saved through the app, by name', async () => {
    const calls: unknown[] = [];
    const client = settingsClient(async (name, payload) => {
      calls.push([name, payload]);
      return kept;
    });
    expect(await client.read()).toEqual(kept);
    await client.save(change);
    expect(calls).toEqual([
      ['settings.read', {}],
      ['settings.save', change],
    ]);
  });

  it('tell of a change that somebody else made meanwhile', async () => {
    const client = settingsClient(async () => ({ conflict: true, current: kept }));
    expect(await client.save({ ...change, version: 1 })).toEqual({
      conflict: true,
      current: kept,
    });
  });

  it('refuse an answer that cannot be read, naming the field', async () => {
    await expect(settingsClient(async () => ({ ...kept, mayEdit: 'yes' })).read()).rejects.toThrow('mayEdit');
  });

  it('hold up the evidence while they are read, but not when they cannot be', () => {
    expect(settledBy({ kind: 'reading' })).toBeNull();
    expect(settledBy({ kind: 'unread', problem: 'x' })).toMatchObject({
      blockedStatusIds: [],
      waitingStatusIds: null,
      baseline: null,
      startDateField: null,
    });
  });
});
