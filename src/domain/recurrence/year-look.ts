import type { CalendarDate } from '#domain/history/instant';
import { followThrough, isDone } from '#domain/loop/follow-through';
import type { Followed } from '#domain/loop/followed';
import type { Part } from '#domain/loop/part';
import { FAILURE_TYPES, type FailureType } from '#domain/session/facets';

/** A decision, and the types of failure that its topic was found to be; none where nobody said, or where it is a record of first versions. */
export interface DecisionOfYear {
  readonly followed: Followed;
  readonly types: readonly FailureType[];
}

/** One type of failure over a year. */
export interface YearRow {
  /** Null: of no type. */
  readonly type: FailureType | null;
  readonly decisions: number;
  readonly done: number;
  /** Of those that have a verdict or came back (`FollowThrough.held`). */
  readonly held: Part;
  /** Decisions after which the same came back. */
  readonly again: number;
}

/**
 * A year of decisions by type of failure (S1-60), those first that came back despite what was changed, then those with the most
 * decisions; of no type at the end. A decision of two types counts in both. Types without any are left out.
 */
export const yearLook = (decisions: readonly DecisionOfYear[], today: CalendarDate): readonly YearRow[] =>
  [...FAILURE_TYPES, null]
    .map((type): YearRow => {
      const those = decisions.filter(({ types }) => (type === null ? types.length === 0 : types.includes(type)));
      const followeds = those.map(({ followed }) => followed);
      return {
        type,
        decisions: those.length,
        done: followeds.filter(isDone).length,
        held: followThrough(followeds, today).held,
        again: followeds.filter(({ kept }) => kept.comebacks.length > 0).length,
      };
    })
    .filter((row) => row.decisions > 0)
    .sort((a, b) => Number(a.type === null) - Number(b.type === null) || b.again - a.again || b.decisions - a.decisions);
