import type { ContrastPair } from './ground-rules';

/** What a facilitator has at hand in every phase, in one language. */
export interface RoomWords {
  /** Shown to whoever facilitates and to nobody else: what to say when the talk turns to a person (S0-7). */
  readonly redirects: readonly ContrastPair[];
  /** For those who ask for one root cause and one culprit (S0-51, S0-52). */
  readonly oneRootCause: { readonly asked: string; readonly answer: string };
  /** When a remedy is proposed while frictions are still being told (S0-13). */
  readonly notYetRemedies: string;
  /** When a chain stops at a mistake (S3-36). */
  readonly pastTheMistake: string;
  /** When there are more than five decisions (S0-27, S0-32). */
  readonly notAWishList: string;
  /** When a decision lacks something (S0-31). */
  readonly notRipe: string;
  /** The closing round (S0-34): what is asked, what is not, and the thanks at the end (S0-37). */
  readonly closing: { readonly question: string; readonly notThis: string; readonly thanks: string };
  /** A question with answers from 1 to 5. */
  readonly worthwhile: { readonly question: string; readonly low: string; readonly high: string };
}
