import { describe, expect, it } from 'vitest';
import type { IssueMade, IssueStanding, IssuesOfDecisions } from '#contract/decision-issues';
import { issueMaker } from '../../../static/session/src/issues/issue-maker';
import type { CreateWith, IssuesClient } from '../../../static/session/src/issues/issues-client';
import { BEN, item, BEGIN as NOW } from '../../support/a-session';
import { aField } from '../../support/issues-in-memory';
import { key } from '../../support/story';

const [ONE, TWO, THREE] = ['decision-1', 'decision-2', 'decision-3'].map(item) as [
  ReturnType<typeof item>,
  ReturnType<typeof item>,
  ReturnType<typeof item>,
];
const TARGET = { projectId: '10000', typeId: '10001', locale: 'en-GB' };
const standing = (decisionId: typeof ONE, unlinked = 0): IssueStanding => ({
  decisionId,
  standing: { kind: 'made', how: 'created', issueId: '1', key: key('TRI-7'), unlinked },
});
const madeOf = (id: typeof ONE): IssueMade => ({ kind: 'made', issue: standing(id), missing: [] });

/** An app that answers what it is told to, and the calls that it got. */
function appThat(answer: (id: typeof ONE, how: CreateWith, time: number) => IssueMade | Promise<IssueMade>) {
  const asked: (readonly [string, CreateWith])[] = [];
  let kept: readonly IssueStanding[] = [];
  const client: IssuesClient = {
    issues: async (): Promise<IssuesOfDecisions> => ({ issues: kept, now: NOW }),
    async create(id, how) {
      asked.push([id, how]);
      const given = await answer(id, how, asked.length);
      if (given.kind === 'made') kept = [...kept, given.issue];
      return given;
    },
    take: async (id, issue) => {
      asked.push([`${id} is ${issue}`, { ...TARGET, answers: {}, unassigned: false }]);
      return madeOf(id);
    },
  };
  const maker = issueMaker(client);
  const keep = (issues: readonly IssueStanding[]) => {
    kept = issues;
  };
  return { maker, asked, ids: () => asked.map(([id]) => id), keep };
}

describe('Making the issues of several decisions', () => {
  it('goes on from one to the next, tells how far it is, and asks for each once however often it is pressed (S3-58)', async () => {
    const { maker, ids } = appThat(madeOf);
    const told: (string | null)[] = [];
    maker.subscribe(() => {
      const { run } = maker.view();
      told.push(run === null ? null : `${run.at} of ${run.all}`);
    });
    await Promise.all([maker.create([ONE, TWO], TARGET), maker.create([ONE, TWO], TARGET)]);
    expect(ids()).toEqual([ONE, TWO]);
    expect([...new Set(told)]).toEqual(['0 of 2', '1 of 2', '2 of 2', null]);
    expect(Object.values(maker.view().kept).map(({ kind }) => kind)).toEqual(['made', 'made']);
  });

  it('begins nothing more after it was stopped, and what was not begun waits for nothing', async () => {
    const { maker, ids } = appThat((id) => {
      maker.stop();
      return madeOf(id);
    });
    await maker.create([ONE, TWO, THREE], TARGET);
    expect(ids()).toEqual([ONE]);
    expect(maker.view()).toMatchObject({ run: null });
    expect(maker.view().heard).toEqual({});
  });

  it('goes on after one that Jira refused, which can be tried again alone and without its owner', async () => {
    const { maker, asked } = appThat((id, { unassigned }) =>
      id === ONE && !unassigned
        ? { kind: 'refused', messages: [], fields: { assignee: 'Not possible.' }, own: null }
        : madeOf(id),
    );
    await maker.create([ONE, TWO], TARGET);
    expect(maker.view().heard).toEqual({
      [ONE]: { kind: 'refused', messages: [], fields: { assignee: 'Not possible.' }, own: null },
    });
    await maker.create([ONE], TARGET, { unassigned: true });
    expect(maker.view().heard).toEqual({});
    expect(asked.map(([id, { unassigned }]) => [id, unassigned])).toEqual([
      [ONE, false],
      [TWO, false],
      [ONE, true],
    ]);
  });

  it('looks what became of it when no answer came', async () => {
    const app = appThat(() => {
      throw new Error('Failed to fetch');
    });
    await app.maker.create([ONE], TARGET);
    expect(app.maker.view().heard[ONE]).toEqual({ kind: 'no-answer', problem: 'Failed to fetch' });
    app.keep([standing(ONE)]);
    await app.maker.refresh();
    expect(app.maker.view().heard).toEqual({});
    expect(app.maker.view().kept[ONE]).toMatchObject({ kind: 'made' });
  });

  it('shows who is quicker, until that is known', async () => {
    const { maker } = appThat(() => ({ kind: 'busy', by: BEN, until: NOW }));
    await maker.create([ONE], TARGET);
    expect(maker.view().heard).toEqual({});
    expect(maker.view().kept[ONE]).toMatchObject({ kind: 'being-made', by: BEN });
    await maker.refresh();
    expect(maker.view().kept).toEqual({});
  });

  it('does not believe a look that began before an answer came', async () => {
    let release: (found: IssuesOfDecisions) => void = () => {};
    const late = new Promise<IssuesOfDecisions>((resolve) => {
      release = resolve;
    });
    let looks = 0;
    const maker = issueMaker({
      issues: () => {
        looks += 1;
        return looks === 1 ? late : Promise.resolve({ issues: [standing(ONE)], now: NOW });
      },
      create: async (id) => madeOf(id),
      take: async (id) => madeOf(id),
    });
    const looking = maker.refresh();
    await maker.create([ONE], TARGET);
    release({ issues: [], now: NOW });
    await looking;
    expect(maker.view().kept[ONE]).toMatchObject({ kind: 'made' });
    expect(looks).toBe(2);
  });

  it('keeps what it knows when it cannot look, and says so only if it knows nothing', async () => {
    const maker = issueMaker({
      issues: () => Promise.reject(new Error('gone')),
      create: async (id) => madeOf(id),
      take: async (id) => madeOf(id),
    });
    await maker.refresh();
    expect(maker.view().read).toBe('unread');
    const { maker: other } = appThat(madeOf);
    await other.refresh();
    expect(other.view().read).toBe('read');
  });

  it('takes an issue that is there', async () => {
    const { maker, ids } = appThat(madeOf);
    await maker.take(ONE, key('TRI-7'));
    expect(ids()).toEqual([`${ONE} is TRI-7`]);
    expect(maker.view().kept[ONE]).toMatchObject({ kind: 'made' });
  });
});

describe('What a site demands of a new issue', () => {
  const COST = aField('customfield_7', { name: 'Cost centre', required: true });
  const demanding = () =>
    appThat((id, { answers }) => (answers[COST.id] === undefined ? { kind: 'demands', fields: [COST] } : madeOf(id)));

  it('is asked once for all that wait, and goes with each of them and with later ones', async () => {
    const { maker, asked } = demanding();
    await maker.create([ONE, TWO], TARGET);
    expect(maker.view()).toMatchObject({ run: null, demand: { fields: [COST], of: [ONE, TWO], answers: {} } });
    expect(maker.view().fieldNames).toEqual({ customfield_7: 'Cost centre' });
    await maker.fill({ customfield_7: '4711' }, TARGET);
    await maker.create([THREE], TARGET);
    expect(asked.map(([id, { answers }]) => [id, answers.customfield_7])).toEqual([
      [ONE, undefined],
      [ONE, '4711'],
      [TWO, '4711'],
      [THREE, '4711'],
    ]);
  });

  it('is asked for again, with what was filled in, when Jira did not like it', async () => {
    const { maker } = demanding();
    await maker.create([ONE], TARGET);
    await maker.fill({ customfield_7: '4711' }, TARGET);
    await maker.create([TWO], TARGET, { anew: true });
    expect(maker.view().demand).toMatchObject({ of: [TWO], answers: { customfield_7: '4711' } });
  });

  it('is another one in another project', async () => {
    const { maker } = demanding();
    await maker.create([ONE], TARGET);
    await maker.fill({ customfield_7: '4711' }, TARGET);
    await maker.create([TWO], { ...TARGET, projectId: '10002' });
    expect(maker.view().demand).toMatchObject({ of: [TWO], answers: {} });
  });

  it('can be put away, and then everything can be created anew', async () => {
    const { maker } = demanding();
    await maker.create([ONE, TWO], TARGET);
    maker.leave();
    expect(maker.view().demand).toBeNull();
    expect(maker.view().heard).toEqual({});
  });
});
