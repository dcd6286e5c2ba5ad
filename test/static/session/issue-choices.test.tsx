import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import type { IssueKey } from '#domain/history/issue-key';
import { freezeEvidence } from '#domain/snapshot/freeze-evidence';
import {
  choicesFor,
  issuesOfEvidence,
  MOST_CHOICES,
  titledLike,
  titlesOf,
  withIssue,
} from '../../../static/session/src/writing/issue-choices';
import { IssuePicker } from '../../../static/session/src/writing/issue-picker';
import { SayIn } from '../../../static/shared/src/say/use-say';
import { drawn } from '../../support/drawn';
import { sayEnglish } from '../../support/drawn-at-meeting';
import { projectToFreeze } from '../../support/frozen-project';

const key = (text: string) => text as IssueKey;
const all = [
  { key: key('PAY-1'), kind: 'Bug' },
  { key: key('PAY-12'), kind: 'Story' },
  { key: key('PAY-120'), kind: 'Bug' },
];
const titles = new Map([[key('PAY-12'), 'Access to the data of the branches']]);

/** Jira, which answers with these issues and remembers what it was asked. */
function aJira(status: number, issues: unknown) {
  const asked: { path: string; body: Record<string, unknown> }[] = [];
  const carry = async ({ path, body }: { path: string; body: string | null }) => {
    asked.push({ path, body: JSON.parse(body ?? '{}') });
    return { ok: true as const, answer: { status, headers: {}, text: JSON.stringify({ issues }) } };
  };
  return { asked, carry: carry as Parameters<typeof titlesOf>[1] };
}

describe('Issues to show what a card says', () => {
  it('are those of the evidence, the ones behind its key moments first', () => {
    const frozen = freezeEvidence(projectToFreeze(12));
    const [oldest] = [...frozen.issues].sort((one, other) => one.created - other.created);
    if (oldest === undefined || frozen.findings === null) throw new Error('The project is empty.');
    const moments = [{ keys: [oldest.key] }] as unknown as typeof frozen.findings.moments;
    const choices = issuesOfEvidence({ ...frozen, findings: { ...frozen.findings, moments } });
    expect(choices[0]).toEqual({ key: oldest.key, kind: oldest.type.name });
    expect(choices.map((one) => one.key).sort()).toEqual(frozen.issues.map((one) => one.key).sort());
    expect(issuesOfEvidence({ ...frozen, findings: null }).at(-1)?.key).toBe(oldest.key);
  });

  it('are found by key, kind or title, as many as one looks through', () => {
    const found = (typed: string) => choicesFor(typed, all, titles).map((one) => one.key);
    expect(found('')).toEqual(['PAY-1', 'PAY-12', 'PAY-120']);
    expect(found('pay-12')).toEqual(['PAY-12', 'PAY-120']);
    expect(choicesFor('pay-1', [...all].reverse(), titles)[0]?.key).toBe('PAY-1');
    expect(found('bug 120')).toEqual(['PAY-120']);
    expect(found('data branches')).toEqual(['PAY-12']);
    expect(found('nothing like it')).toEqual([]);
    const many = Array.from({ length: 300 }, (_, n) => ({ key: key(`PAY-${n + 1}`), kind: 'Bug' }));
    expect(choicesFor('', many, titles)).toHaveLength(MOST_CHOICES);
  });

  it('have titles as the viewer may see them in Jira today, and none where Jira gives none', async () => {
    const jira = aJira(200, [{ key: 'PAY-12', fields: { summary: 'Access to the data' } }, { key: 'PAY-1', fields: {} }, 'x']);
    expect(await titlesOf([key('PAY-12'), key('PAY-1')], jira.carry)).toEqual(new Map([['PAY-12', 'Access to the data']]));
    expect(jira.asked[0]?.body).toEqual({ issueIdsOrKeys: ['PAY-12', 'PAY-1'], fields: ['summary'] });
    const refused = aJira(403, [{ key: 'PAY-1', fields: { summary: 'Not for everybody' } }]);
    expect(await titlesOf([key('PAY-1')], refused.carry)).toEqual(new Map());
  });

  it('are looked for by words that cannot break out of the question', async () => {
    const jira = aJira(200, []);
    await titledLike('Data" OR project = "X', 'PAY', jira.carry);
    expect(jira.asked[0]?.body.jql).toBe(
      'project = "PAY" AND summary ~ "data*" AND summary ~ "or*" AND summary ~ "project*" AND summary ~ "x*"',
    );
    await titledLike(' - ', 'PAY', jira.carry);
    expect(jira.asked).toHaveLength(1);
  });

  it('are named once, at the end of the text', () => {
    expect(withIssue('The export stopped ', key('PAY-1'))).toBe('The export stopped PAY-1');
    expect(withIssue('PAY-1 stopped', key('PAY-1'))).toBe('PAY-1 stopped');
    expect(withIssue('PAY-12 stopped', key('PAY-1'))).toBe('PAY-12 stopped PAY-1');
    expect(withIssue(' ', key('PAY-1'))).toBe('PAY-1 ');
  });

  it('are one press away from the field, and not in its way', () => {
    const markup = drawn(
      <SayIn.Provider value={sayEnglish}>
        <IssuePicker evidence={{ read: async () => ({ kind: 'nothing-frozen' }) }} onPick={() => {}} />
      </SayIn.Provider>,
    );
    expect(markup).toContain('Name an issue that shows it');
    expect(markup).not.toMatch(/<input|Reading the evidence/);
  });
});
