import type { Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';

/** What is known of a frozen snapshot without opening it. It exists only when every part of the snapshot is kept and has been checked. */
export interface FreezeHead {
  /** Given by the browser with the request, so that a retry freezes once. */
  readonly id: string;
  readonly by: PersonId;
  /** The server's time. */
  readonly at: Instant;
  /** Until when Jira was read, and the zone that days are counted in. */
  readonly asOf: Instant;
  readonly zone: string;
  /** The number of the snapshot's shape. */
  readonly shape: number;
  /** Issues that the numbers are about, and how many of them the snapshot keeps as rows. */
  readonly issues: number;
  readonly rows: number;
  /** How many parts it is kept in, of how many characters in sum, and the SHA-256 of the compressed bytes (hexadecimal). */
  readonly parts: number;
  readonly characters: number;
  readonly checksum: string;
  /** Issues that changed while it was taken: at most `MOST_MOVED` keys, and how many there were. */
  readonly movedMeanwhile: { readonly keys: readonly IssueKey[]; readonly count: number };
}

/** Keys that a head keeps of the issues that changed while it was taken. */
export const MOST_MOVED = 200;
