import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseLoopSettingsSaved, parseLoopSettingsView } from '#contract/loop-settings';
import { type LoopSettings, usualSettings } from '#domain/loop/loop-settings';
import { NOW } from '../site/jira/tests/small-seed';
import { leaveSite } from '../support/app-on-site';
import { decidedOnSite, ID } from '../support/decided-on-site';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW - 60_000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

type On = Awaited<ReturnType<typeof decidedOnSite>>;

const read = async (on: On, who = 'ada', project?: string) => {
  const view = parseLoopSettingsView(await on.app.as(who, project).ask('loop-settings.read', {}));
  if (!view.ok) throw new Error(`${view.field}: ${view.problem}`);
  return view.value;
};
const save = async (on: On, change: object, who = 'ada', project?: string) => {
  const saved = parseLoopSettingsSaved(await on.app.as(who, project).ask('loop-settings.save', { ...change }));
  if (!saved.ok) throw new Error(`${saved.field}: ${saved.problem}`);
  return saved.value;
};
const own: LoopSettings = { ...usualSettings, remindBefore: 5, quietDays: [] };
const commentsOf = async (on: On, key: string): Promise<readonly unknown[]> =>
  (await on.jira('GET', `/rest/api/3/issue/${key}/comment`)).comments;

describe('When owners are reminded', () => {
  it('is settled for a project by who administers it, and read by whoever may browse it: interval and quiet days are settings', async () => {
    const on = await decidedOnSite();
    expect(await read(on)).toEqual({ settled: null, version: 0, mayEdit: true });
    expect(await save(on, { version: 0, settled: own })).toEqual({ settled: own, version: 1, mayEdit: true });
    expect(await read(on, 'ben')).toEqual({ settled: own, version: 1, mayEdit: false });
    await expect(save(on, { version: 1, settled: null }, 'ben')).rejects.toThrow('administer this project');
    await expect(read(on, 'cleo')).rejects.toThrow('cannot see this project');
    await expect(save(on, { version: 1, settled: null }, 'cleo')).rejects.toThrow('cannot see this project');
    expect(await save(on, { version: 1, settled: null })).toEqual({ settled: null, version: 2, mayEdit: true });
  });

  it('is not overwritten by who has not seen what somebody else settled meanwhile', async () => {
    const on = await decidedOnSite();
    await save(on, { version: 0, settled: own });
    const late = await save(on, { version: 0, settled: { ...own, remindEvery: 2 } });
    expect(late).toEqual({ conflict: true, current: { settled: own, version: 1, mayEdit: true } });
    expect((await read(on)).settled).toEqual(own);
  });

  it('takes nothing that cannot be read, and says what is wrong with it', async () => {
    const on = await decidedOnSite();
    const bad: readonly (readonly [object, string])[] = [
      [{ version: 0 }, 'settings'],
      [{ version: 0, settled: { ...own, remindAfter: [3, 1] } }, 'each has to be later'],
      [{ version: 0, settled: { ...own, remindEvery: 0 } }, 'remindEvery'],
      [{ version: 0, settled: { ...own, quietDays: [1, 2, 3, 4, 5, 6, 7] } }, 'one day of the week has to be left'],
      [{ version: '0', settled: own }, 'version'],
      [{ version: 0, settled: own, projectId: '10101' }, ''],
    ];
    for (const [change, problem] of bad.slice(0, -1)) await expect(save(on, change)).rejects.toThrow(problem);
    // A project that is named is not the one that is meant: that comes from the platform.
    await save(on, bad.at(-1)?.[0] ?? {});
    expect((await read(on)).settled).toEqual(own);
    expect((await read(on, 'cleo', '10101')).settled).toBeNull();
  });

  it('goes by the settings of the project, and by those of no other (S0-33)', async () => {
    const on = await decidedOnSite();
    const { key } = await on.made();
    const elsewhere = parseLoopSettingsView(await on.app.as('cleo', '10101').ask('loop-settings.read', {}));
    expect(elsewhere).toMatchObject({ ok: true, value: { settled: null } });
    // Saturday, 5 September: five days before it is due.
    on.pass(16);
    await on.daily();
    expect(await commentsOf(on, key)).toHaveLength(0);
    await save(on, { version: 0, settled: own });
    await on.daily();
    await on.daily();
    expect(await commentsOf(on, key)).toHaveLength(1);
  });

  it('says which names mean that a decision was closed without the change, from the next look on', async () => {
    const on = await decidedOnSite();
    const { key } = await on.made();
    await on.close(key);
    await on.hears();
    const standing = async () => (await on.list()).decisions.find(({ id }) => id === ID)?.followed.told.standing.kind;
    expect(await standing()).toBe('done');
    const [{ resolution, status }] = [(await on.jira('GET', `/rest/api/3/issue/${key}`)).fields];
    await save(on, { version: 0, settled: { ...own, dropped: [resolution?.name ?? status.name] } });
    await on.daily();
    expect(await standing()).toBe('dropped');
  });
});
