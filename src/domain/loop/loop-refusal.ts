import type { CalendarDate } from '#domain/history/instant';
import type { Followed } from './followed';

/** Why something was not taken. Nothing has changed then. */
export type LoopRefusal =
  /** The closing was reopened, or there never was such a check. */
  | { readonly why: 'no-such-check' }
  | { readonly why: 'not-yours' }
  | { readonly why: 'not-due-yet'; readonly dueOn: CalendarDate }
  | { readonly why: 'answered-already' }
  | { readonly why: 'not-answered' }
  /** What comes next is chosen for what has drifted. */
  | { readonly why: 'not-drifted' }
  | { readonly why: 'no-words' }
  /** In UTF-16 units (`LOOP_LIMITS`). */
  | { readonly why: 'too-long'; readonly most: number }
  | { readonly why: 'too-many'; readonly most: number }
  | { readonly why: 'day-not-possible'; readonly earliest: CalendarDate; readonly latest: CalendarDate }
  /** A second person is somebody other than the owner and whoever answered. */
  | { readonly why: 'not-a-second-person' }
  | { readonly why: 'confirmed-already' }
  | { readonly why: 'no-such-move' }
  | { readonly why: 'not-dropped' }
  /** Whoever is named is not shown the issue. */
  | { readonly why: 'not-shown-to-them' }
  /** Its issue is not closed as done, so nothing can have come back. */
  | { readonly why: 'not-fixed' }
  /** What is found now has too little in common with its cause. */
  | { readonly why: 'not-alike' }
  /** Whether it came back was said of this topic before. */
  | { readonly why: 'said-already' }
  /** People look only where a decision is verified by looking. */
  | { readonly why: 'nothing-to-look-at' }
  /** It did not begin after the closing. */
  | { readonly why: 'no-such-project' }
  /** There is nothing that could be taken back. */
  | { readonly why: 'nothing-said' };

/** What became of something that a person told: the decision with it, or why it was not taken. */
export type Heard = { readonly ok: true; readonly followed: Followed } | { readonly ok: false; readonly refusal: LoopRefusal };

export const heard = (followed: Followed): Heard => ({ ok: true, followed });

export const refused = (refusal: LoopRefusal): Heard => ({ ok: false, refusal });
