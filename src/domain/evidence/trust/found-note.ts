import type { ToldIssue } from '../told';
import type { TrustNote } from './trust-report';

/**
 * A note as it is found, before its effect is known. It knows its issues by their places among all, which can be looked up in a
 * column of numbers; by their keys only a map of all issues would find them.
 */
export interface FoundNote extends Pick<TrustNote, 'code' | 'count' | 'whole' | 'detail' | 'peak'> {
  readonly places: readonly number[];
}

/** Is shown every issue with its place among them, and tells in the end what is to be noted. */
export interface NoteFinder {
  take(issue: ToldIssue, place: number): void;
  found(): readonly FoundNote[];
}

/** A note about these issues; none where there are no issues. */
export const noteOn = (code: string, places: readonly number[], more: Partial<FoundNote> = {}): readonly FoundNote[] =>
  places.length === 0 ? [] : [{ code, count: places.length, places, whole: false, detail: null, peak: null, ...more }];

/** A note about the set as a whole. */
export const noteOnAll = (code: string, count: number, detail: string | null = null): FoundNote => ({
  code,
  count,
  places: [],
  whole: true,
  detail,
  peak: null,
});
