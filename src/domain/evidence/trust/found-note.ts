import type { IssueKey } from '#domain/history/issue-key';
import type { TrustNote } from './trust-report';

/** A note as it is found, before its effect is known. */
export type FoundNote = Pick<TrustNote, 'code' | 'count' | 'keys' | 'whole' | 'detail' | 'peak'>;

/** A note about these issues; none where there are no issues. */
export const noteOn = (code: string, keys: readonly IssueKey[], more: Partial<FoundNote> = {}): readonly FoundNote[] =>
  keys.length === 0 ? [] : [{ code, count: keys.length, keys, whole: false, detail: null, peak: null, ...more }];

/** A note about the set as a whole. */
export const noteOnAll = (code: string, count: number, detail: string | null = null): FoundNote => ({
  code,
  count,
  keys: [],
  whole: true,
  detail,
  peak: null,
});
