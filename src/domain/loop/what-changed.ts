import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { Followed } from './followed';
import { lastSeen, type Standing } from './standing';

/** Something that a reading found different from what was told before. */
export type Change =
  | { readonly kind: 'owner'; readonly from: PersonId | null; readonly to: PersonId | null }
  | { readonly kind: 'due'; readonly from: CalendarDate | null; readonly to: CalendarDate | null }
  | { readonly kind: 'summary'; readonly from: string; readonly to: string }
  | { readonly kind: 'key'; readonly from: IssueKey; readonly to: IssueKey }
  /** Also where it was closed, reopened and closed again since: then both kinds are the same. */
  | { readonly kind: 'standing'; readonly from: Standing['kind']; readonly to: Standing['kind'] };

/**
 * What a reading changed in what is told of a decision: what a sweep repaired when no event had told of it. Nothing where both tell
 * the same, though the reading is newer.
 */
export const whatChanged = (before: Followed, after: Followed): readonly Change[] => {
  const a = before.told;
  const b = after.told;
  return [
    ...(a.owner === b.owner ? [] : [{ kind: 'owner', from: a.owner, to: b.owner } as const]),
    ...(a.due === b.due ? [] : [{ kind: 'due', from: a.due, to: b.due } as const]),
    ...(a.summary === b.summary ? [] : [{ kind: 'summary', from: a.summary, to: b.summary } as const]),
    ...(a.key === b.key ? [] : [{ kind: 'key', from: a.key, to: b.key } as const]),
    ...(sameStanding(a.standing, b.standing) ? [] : [{ kind: 'standing', from: a.standing.kind, to: b.standing.kind } as const]),
  ];
};

const closingIn = (standing: Standing): number | null => {
  const seen = lastSeen(standing);
  return seen.kind === 'open' ? null : seen.closing;
};

const sameStanding = (a: Standing, b: Standing): boolean => a.kind === b.kind && closingIn(a) === closingIn(b);
