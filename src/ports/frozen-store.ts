import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';

/** A freeze that has begun: how much of it is to come, and what it must add up to. */
export interface FreezeMark {
  readonly freezeId: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly parts: number;
  readonly characters: number;
  readonly checksum: string;
}

/** Keeps the parts of frozen snapshots. Nothing in it is shown until a post-mortem names the freeze as one of its own. */
export interface FrozenStore {
  /** Marks a freeze as begun. The same id again takes the place of the mark before. */
  begin(postMortemId: string, mark: FreezeMark): Promise<void>;
  begun(postMortemId: string, freezeId: string): Promise<FreezeMark | null>;
  /** Freezes of a post-mortem that have begun and neither been finished nor removed. One of a moment ago may still be missing. */
  allBegun(postMortemId: string): Promise<readonly FreezeMark[]>;
  /** Keeps a part, counted from 0; the same part again takes the place of the one before. */
  keepPart(postMortemId: string, freezeId: string, part: number, text: string): Promise<void>;
  /** The first `count` parts in their order; null where one is not there. */
  readParts(postMortemId: string, freezeId: string, count: number): Promise<readonly (string | null)[]>;
  /** Takes the mark away and leaves the parts: the freeze is finished. */
  finish(postMortemId: string, freezeId: string): Promise<void>;
  /** Removes the parts, then the mark. */
  remove(postMortemId: string, mark: FreezeMark): Promise<void>;
}
