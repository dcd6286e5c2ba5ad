import type { Ask } from './ask';

/** One line of questions that follow each other page by page. */
export interface Errand {
  /** The page to be asked next, or being asked. */
  readonly ask: Ask;
  /** Number of the request under way; null while none is. */
  readonly underWay: number | null;
  /** Times running that this page got no usable answer. */
  readonly attempt: number;
  /** Times running that the site asked to slow down on this page. */
  readonly slowed: number;
  /** Times that the site had forgotten the page token and the errand began anew. */
  readonly restarts: number;
}

/** A new errand for a question, not yet sent. */
export function errandOf(ask: Ask): Errand {
  return { ask, underWay: null, attempt: 0, slowed: 0, restarts: 0 };
}
