import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { issueMaker } from '../../static/session/src/issues/issue-maker';
import { issuesClient } from '../../static/session/src/issues/issues-client';
import { NOW, smallSeed } from '../site/jira/tests/small-seed';
import { item } from '../support/a-session';
import { leaveSite } from '../support/app-on-site';
import { DECISION, decidedOnSite, PM } from '../support/decided-on-site';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW - 60_000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

const CENTRE = 'customfield_10050';
const OPTIONS = [
  { id: '1', value: 'Support' },
  { id: '2', value: 'Sales' },
];

/** The small site, where Open house demands a cost centre of every issue. */
function demandingSeed() {
  const seed = smallSeed();
  const schema = { type: 'option', customId: 10050 };
  const field = { id: CENTRE, name: 'Cost centre', custom: true, options: OPTIONS, projectIds: ['10101'], schema };
  return {
    ...seed,
    projects: seed.projects.map((one) => (one.id === '10101' ? { ...one, requiredFields: [CENTRE] } : one)),
    fields: [...seed.fields, field],
  };
}

/** Two decisions, and the part of the record that makes their issues, in Open house. */
async function ground() {
  const on = await decidedOnSite({ more: ['decision-0002'] });
  on.app.wiki.jira.loadSeed(demandingSeed());
  const maker = issueMaker(issuesClient({ invoke: on.app.as('ada').ask, postMortemId: PM, number: 1 }));
  const target = { projectId: '10101', typeId: '10001', locale: 'en-GB' };
  return { on, maker, target, all: [item(DECISION), item('decision-0002')] };
}

describe('A project that demands a field of every issue', () => {
  it('is asked for it once, by its name and with what can be chosen, and then has its issues (S3-58)', async () => {
    const { on, maker, target, all } = await ground();
    await maker.create(all, target);
    expect(maker.view().demand).toMatchObject({
      of: all,
      fields: [
        {
          id: CENTRE,
          name: 'Cost centre',
          takes: {
            kind: 'choice',
            choices: [
              { id: '1', name: 'Support' },
              { id: '2', name: 'Sales' },
            ],
          },
        },
      ],
    });
    expect((await on.list()).decisions).toEqual([]);
    await maker.fill({ [CENTRE]: '2' }, target);
    expect(maker.view().demand).toBeNull();
    const { issues } = await on.jira('POST', '/rest/api/3/search/jql', {
      jql: 'project = OPEN AND hindsightDecision IS NOT EMPTY',
      fields: [CENTRE],
    });
    expect(issues.map(({ fields }: { fields: Record<string, object> }) => fields[CENTRE])).toMatchObject([
      OPTIONS[1],
      OPTIONS[1],
    ]);
    expect((await on.list()).decisions).toHaveLength(2);
  });

  it('gets no issue by an answer that it does not offer', async () => {
    const { on, maker, target, all } = await ground();
    await maker.create(all.slice(0, 1), target);
    await maker.fill({ [CENTRE]: '9' }, target);
    expect(maker.view().demand?.fields).toMatchObject([{ id: CENTRE }]);
    expect((await on.list()).decisions).toEqual([]);
  });
});
