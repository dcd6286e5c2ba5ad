import type { Instant } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { foremost } from '../foremost';
import type { ToldIssue } from '../told';
import type { Sight } from './sight';
import type { SensorReading, SilenceId } from './sign-reading';

/** Looks at a project for one sign. */
export type Sensor = (sight: Sight) => SensorReading;

const FEW = 5;

/** What a sensor says when it has not enough data. */
export const silence = (lacking: SilenceId) =>
  ({
    state: 'not-enough-data',
    count: null,
    ofAll: null,
    keys: [] as readonly IssueKey[],
    strongest: [] as readonly IssueKey[],
    confidence: null,
    facts: null,
    lacking,
  }) as const;

export const keysOf = (issues: readonly ToldIssue[]): readonly IssueKey[] => issues.map(({ record }) => record.key);

/** The few that come first in an order, lowest first; equal ones by key. Looks at each issue once: there may be very many. */
export const firstFew = (issues: readonly ToldIssue[], rank: (issue: ToldIssue) => number): readonly IssueKey[] => {
  const few = foremost<ToldIssue>(FEW, (a, b) => compared(rank(a), rank(b)) || (a.record.key < b.record.key ? -1 : 1));
  for (const issue of issues) few.add(issue);
  return keysOf(few.list());
};

/** Ranks may be infinite, so they are not subtracted. */
const compared = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The earliest of an instant over issues; null where none has it. */
export const earliest = (issues: readonly ToldIssue[], of: (issue: ToldIssue) => Instant | null): Instant | null => {
  let first: Instant | null = null;
  for (const issue of issues) {
    const at = of(issue);
    if (at !== null && (first === null || at < first)) first = at;
  }
  return first;
};

export const startedAt = ({ story }: ToldIssue): Instant | null => story.started;
export const finishedAt = ({ story }: ToldIssue): Instant | null => story.finished;
