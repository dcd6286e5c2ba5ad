import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { ClaimName } from './claim-name';

/**
 * What a number is as it is told, and what it would be if the issues of a note were left out - or counted, where they are the ones
 * left out now. Null where nothing is left to count.
 */
export type TrustEffect =
  | {
      /** Median of the days from first due date to finish; median of time spent over estimate; numbers of issues, moves and hand-offs. */
      readonly number: 'median-slip' | 'estimate-ratio' | 'finished' | 'date-moves' | 'hand-offs';
      readonly told: number;
      readonly otherwise: number | null;
    }
  | { readonly number: 'last-finish'; readonly told: CalendarDate; readonly otherwise: CalendarDate | null };

/** Something about the data that limits what can be shown, and what it does to the numbers. */
export interface TrustNote {
  /** Names the note in a link and among reasons: its code, with the detail where several notes share a code. */
  readonly id: string;
  readonly code: string;
  /** How many issues it concerns, or numbers are missing; of all issues where `whole`. */
  readonly count: number;
  /** The issues concerned; empty where it concerns the whole set, or issues that are not there. */
  readonly keys: readonly IssueKey[];
  readonly whole: boolean;
  /** What is needed to put the note into a sentence (a status name, a list of missing numbers). */
  readonly detail: string | null;
  /** The day on which it befell most issues at once, and how many; for bulk edits. */
  readonly peak: { readonly on: CalendarDate; readonly issues: number } | null;
  /** The claims that it weakens. */
  readonly touches: readonly ClaimName[];
  /** How large the effect is, where it can be counted. */
  readonly effects: readonly TrustEffect[];
}

/** `sure`: most issues bear it out. `fair`: enough do to rest on with care. `hint`: too few; ask in the meeting. */
export type TrustLevel = 'sure' | 'fair' | 'hint';

export interface Confidence {
  readonly level: TrustLevel;
  /** Share (0 to 1) of the issues that bear the claim out. */
  readonly share: number;
  /** Ids of the notes that lower it, the most harmful first. */
  readonly because: readonly string[];
}

/** How far the evidence can be trusted: what is wrong with the data, and what follows for each claim. */
export interface TrustReport {
  /** Issues that were looked at. */
  readonly issues: number;
  /** The most harmful first. */
  readonly notes: readonly TrustNote[];
  readonly confidence: Readonly<Record<ClaimName, Confidence>>;
}
