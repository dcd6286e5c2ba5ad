import { performance } from 'node:perf_hooks';
import { keptDecisionIssues } from '#adapters/storage/kept-decision-issues';
import { DECISION_PROPERTY, type DecisionIssue } from '#domain/decision-issue/decision-issue';
import { startFollowing } from '#domain/loop/followed';
import { dailyDecisions, decisionIssueChanged } from '../../../src/index';
import type { JsonObject } from '../../site/jira/model/json';
import { rawIssue, smallSeed } from '../../site/jira/tests/small-seed';
import { A_DRAFT, item } from '../../support/a-session';
import { appOnSite, leaveSite } from '../../support/app-on-site';
import { day, key, person } from '../../support/story';

export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const DECISIONS = 5_000;
const EVENTS = 400;
const OWNERS = ['ada', 'ben'];
const DAY = 86_400_000;
const now = Date.now();
const dateOf = (days: number) => new Date(now + days * DAY).toISOString();
/** Nothing is due yet: reminders are comments, and cost a call each whenever they are due. */
const DUE = dateOf(60).slice(0, 10);
const CLOSED = {
  status: { id: '6' },
  resolution: { id: '10000' },
  resolutiondate: dateOf(-5).replace('Z', '+0000'),
} as const;

const markOf = (n: number) => ({
  shape: 1,
  postMortem: `pm-${String(n % 400).padStart(8, '0')}`,
  decision: `decision-${String(n).padStart(6, '0')}`,
});

/** Every third issue was closed without an event; each of them has to be set right. */
const issue = (n: number) => {
  const closed: JsonObject = n % 3 === 0 ? CLOSED : {};
  return rawIssue(
    1_000 + n,
    { duedate: DUE, assignee: { accountId: OWNERS[n % OWNERS.length] ?? 'ada' }, ...closed },
    {
      properties: { [DECISION_PROPERTY]: markOf(n) },
    },
  );
};

const followed = (n: number): DecisionIssue => {
  const { postMortem, decision } = markOf(n);
  const { text, done, verification } = A_DRAFT.decisions;
  if (verification === null) throw new Error('The draft is ripe');
  const owner = person(OWNERS[n % OWNERS.length] ?? 'ada');
  const made = { issueId: String(31_000 + n), key: key(`AI-${1_000 + n}`), summary: text, owner, due: day(DUE) };
  return {
    postMortemId: postMortem,
    decisionId: item(decision),
    decided: { text, owner, due: made.due, done, verification },
    making: { kind: 'made', how: 'created', issueId: made.issueId, key: made.key, by: owner, at: 1, unlinked: [] },
    followed: startFollowing({ ...made, from: Date.parse('2026-03-02T08:00:00Z'), on: day('2026-03-02') }),
  };
};

/** The daily look at 5,000 decisions, and single events, with the app's own functions on the stores of the local site. */
export async function sweeps(): Promise<readonly Measured[]> {
  const app = appOnSite();
  app.wiki.jira.loadSeed(smallSeed({ issues: Array.from({ length: DECISIONS }, (_, n) => issue(n)) }));
  await app.unasked(async () => {
    for (let n = 0; n < DECISIONS; n += 1) {
      const value = followed(n);
      await keptDecisionIssues.put({ id: `${value.postMortemId}.${value.decisionId}`, belongsTo: '10100', version: 1, value });
    }
  });
  const before = app.calls();
  const started = performance.now();
  await app.unasked(dailyDecisions);
  const seconds = (performance.now() - started) / 1_000;
  const first = app.calls() - before;
  // The second day finds nothing new: it says what a usual day costs.
  const again = app.calls();
  await app.unasked(dailyDecisions);
  const usual = app.calls() - again;
  const times: number[] = [];
  for (let n = 0; n < EVENTS; n += 1) {
    const { postMortem, decision } = markOf((n * 37) % DECISIONS);
    const at = performance.now();
    await app.unasked(() =>
      decisionIssueChanged({
        payloadIncludeProperties: {
          [`issue.properties['${DECISION_PROPERTY}'].postMortem`]: postMortem,
          [`issue.properties['${DECISION_PROPERTY}'].decision`]: decision,
        },
      }),
    );
    times.push(performance.now() - at);
  }
  leaveSite();
  times.sort((a, b) => a - b);
  return [
    { name: 'loop.sweep-calls', value: Math.max(first, usual), unit: 'REST calls' },
    { name: 'loop.sweep-seconds', value: seconds, unit: 's' },
    { name: 'loop.trigger-p95', value: times[Math.floor(times.length * 0.95)] ?? 0, unit: 'ms' },
  ];
}
