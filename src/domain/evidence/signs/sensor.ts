import type { Instant } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { SeenIssue, Sight } from './sight';
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

export const keysOf = (issues: readonly SeenIssue[]): readonly IssueKey[] => issues.map(({ record }) => record.key);

/** The few that come first in an order, lowest first; equal ones by key. Looks at each issue once: there may be very many. */
export const firstFew = (issues: readonly SeenIssue[], rank: (issue: SeenIssue) => number): readonly IssueKey[] => {
  const few: { readonly key: IssueKey; readonly at: number }[] = [];
  for (const issue of issues) {
    const one = { key: issue.record.key, at: rank(issue) };
    const last = few[FEW - 1];
    if (last !== undefined && !comesBefore(one, last)) continue;
    const place = few.findIndex((other) => comesBefore(one, other));
    few.splice(place < 0 ? few.length : place, 0, one);
    few.length = Math.min(few.length, FEW);
  }
  return few.map(({ key }) => key);
};

const comesBefore = (
  a: { readonly key: IssueKey; readonly at: number },
  b: { readonly key: IssueKey; readonly at: number },
): boolean => (a.at === b.at ? a.key < b.key : a.at < b.at);

/** The earliest of an instant over issues; null where none has it. */
export const earliest = (issues: readonly SeenIssue[], of: (issue: SeenIssue) => Instant | null): Instant | null => {
  let first: Instant | null = null;
  for (const issue of issues) {
    const at = of(issue);
    if (at !== null && (first === null || at < first)) first = at;
  }
  return first;
};

export const startedAt = ({ story }: SeenIssue): Instant | null => story.started;
export const finishedAt = ({ story }: SeenIssue): Instant | null => story.finished;
