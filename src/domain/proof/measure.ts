import type { EdgeMap } from '#domain/evidence/edges/edge-map';
import { median } from '#domain/evidence/median';
import type { Milliseconds } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import type { MeasuredEdge, MeasureOf } from '#domain/session/verification';

/** What of an issue is measured: stories and frozen issues have it. */
export type MeasuredIssue = Pick<
  IssueStory,
  'key' | 'finished' | 'firstSlipDays' | 'estimateAtStart' | 'timeSpent' | 'reopenings' | 'historyKnown'
>;

/**
 * The unit goes by the measure: `median-slip` calendar days against the first due date, `estimate-ratio` time spent over the estimate at
 * the start of work, `reopens` the share (0 to 1) of finished issues that were reopened, `edge-wait` days that a hand-off waited, on
 * average. Of fewer issues than `FEWEST_MEASURED` it says nothing: who asks goes by the number of `keys`.
 */
export interface Measured {
  /** Null where nothing can be measured. */
  readonly value: number | null;
  /** The issues behind it. */
  readonly keys: readonly IssueKey[];
}

/** Fewer finished issues tell nothing about how work goes. */
export const FEWEST_MEASURED = 5;

const DAY: Milliseconds = 86_400_000;

/**
 * A measure over issues, the same in a post-mortem's evidence and in later work (S1-56).
 * @param edges the map of the same issues; null where there is none. Only `edge-wait` looks at it.
 */
export function measureIn(
  issues: readonly MeasuredIssue[],
  edges: EdgeMap | null,
  of: MeasureOf,
  edge: MeasuredEdge | null,
): Measured {
  const finished = issues.filter((issue) => issue.finished !== null);
  switch (of) {
    case 'median-slip':
      return middleOf(finished, ({ firstSlipDays }) => firstSlipDays);
    case 'estimate-ratio':
      return middleOf(finished, ({ estimateAtStart, timeSpent }) =>
        estimateAtStart === null || estimateAtStart === 0 || timeSpent === null ? null : timeSpent / estimateAtStart,
      );
    case 'reopens':
      return shareReopened(finished);
    case 'edge-wait':
      return edge === null ? NOTHING : waitOn(edges, edge);
  }
}

const NOTHING: Measured = { value: null, keys: [] };

function middleOf(issues: readonly MeasuredIssue[], of: (issue: MeasuredIssue) => number | null): Measured {
  const values = issues.flatMap((issue) => {
    const value = of(issue);
    return value === null ? [] : [{ key: issue.key, value }];
  });
  if (values.length === 0) return NOTHING;
  return { value: median(values.map(({ value }) => value)), keys: values.map(({ key }) => key) };
}

/** Only issues whose history is known: the others cannot say that they were not reopened. */
function shareReopened(issues: readonly MeasuredIssue[]): Measured {
  const known = issues.filter(({ reopenings }) => reopenings !== null);
  if (known.length === 0) return NOTHING;
  const reopened = known.filter(({ reopenings }) => (reopenings?.length ?? 0) > 0);
  return { value: reopened.length / known.length, keys: known.map(({ key }) => key) };
}

/** By the names of the roles, as the team says them: ids are not the same in two maps. */
function waitOn(edges: EdgeMap | null, { from, to }: MeasuredEdge): Measured {
  if (edges === null) return NOTHING;
  const nameOf = new Map(edges.nodes.map(({ id, name }) => [id, same(name)]));
  const found = edges.edges.find((one) => nameOf.get(one.from) === same(from) && nameOf.get(one.to) === same(to));
  if (found === undefined || found.handOffs === 0) return NOTHING;
  return { value: found.waitMs / found.handOffs / DAY, keys: found.keys };
}

const same = (name: string): string => name.trim().toLocaleLowerCase('en');

/**
 * How bad a value is, 0 being as good as it gets: days late (early is not better than on time), how far an estimate was off (twice and
 * half are equally far), the share reopened, days waited.
 */
export function badness(of: MeasureOf, value: number): number {
  if (of !== 'estimate-ratio') return Math.max(0, value);
  if (value <= 0) return Number.POSITIVE_INFINITY;
  return (value >= 1 ? value : 1 / value) - 1;
}

/** Whether later work is better than what the post-mortem looked at; what is as good as it gets needs not be better. */
export const isBetter = (of: MeasureOf, value: number, was: number): boolean =>
  badness(of, value) === 0 || badness(of, value) < badness(of, was);
