import type { IssueKey } from '#domain/history/issue-key';

/** Why a number cannot be told. Each is turned into a sentence where it is shown. */
export type NotEnoughData =
  | 'no-issues'
  | 'no-history'
  | 'no-start-dates'
  | 'no-due-dates'
  | 'no-estimates'
  | 'no-time-spent'
  | 'nothing-started'
  | 'nothing-finished'
  | 'work-remains';

/** A value with the issues behind it, or the reason why there is none. Never a bare 0 for "unknown". */
export type Claim<T> =
  | { readonly known: true; readonly value: T; readonly keys: readonly IssueKey[] }
  | { readonly known: false; readonly reason: NotEnoughData; readonly keys: readonly IssueKey[] };

export const known = <T>(value: T, keys: readonly IssueKey[]): Claim<T> => ({ known: true, value, keys });

/** No value, and why; `keys` are the issues that stand in the way, where there are some. */
export const unknown = (reason: NotEnoughData, keys: readonly IssueKey[] = []): Claim<never> => ({ known: false, reason, keys });

/** What follows from two claims; unknown, for the reason of the first that is, unless both are known. */
export const derived = <A, B, T>(a: Claim<A>, b: Claim<B>, value: (a: A, b: B) => T): Claim<T> => {
  if (!a.known) return a;
  if (!b.known) return b;
  return known(value(a.value, b.value), [...new Set([...a.keys, ...b.keys])]);
};
