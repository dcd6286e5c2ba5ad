import { NO_ANSWERS, NO_POLL } from './new-session';
import type { Session } from './session';

/**
 * A published session as those see it who were not there: what was found and decided, and nothing that somebody said under a name, that
 * was told of sponsor and facilitator beforehand, or that the room answered for itself.
 */
export const recordForOthers = (session: Session): Session => ({
  ...session,
  joined: [],
  acknowledged: [],
  chairAsked: null,
  doneLately: [],
  preparation: { ...session.preparation, seats: [], questions: NO_ANSWERS, overrideReason: null },
  safety: NO_POLL,
  worthwhile: NO_POLL,
  items: { ...session.items, comments: [], commitments: [] },
});
