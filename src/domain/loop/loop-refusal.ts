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
  | { readonly why: 'not-dropped' };

/** What became of something that a person told: the decision with it, or why it was not taken. */
export type Heard = { readonly ok: true; readonly followed: Followed } | { readonly ok: false; readonly refusal: LoopRefusal };

export const heard = (followed: Followed): Heard => ({ ok: true, followed });

export const refused = (refusal: LoopRefusal): Heard => ({ ok: false, refusal });
