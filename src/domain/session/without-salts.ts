import type { Done, SessionEvent } from './event';
import type { Session } from './session';

/** A session as it leaves the server. What slots are made from stays there, though nobody can read a slot by it. */
export const withoutSalts = (session: Session): Session => ({
  ...session,
  successes: { ...session.successes, salt: null },
  frictions: { ...session.frictions, salt: null },
  ballot: { ...session.ballot, salt: null },
  safety: { ...session.safety, salt: null },
  worthwhile: { ...session.worthwhile, salt: null },
});

/** Batches as they leave the server. */
export const doneWithoutSalts = (done: readonly Done[]): readonly Done[] =>
  done.map((batch) => ({ ...batch, events: batch.events.map(eventWithoutSalt) }));

const eventWithoutSalt = (event: SessionEvent): SessionEvent => {
  switch (event.kind) {
    case 'collecting':
      return { ...event, collecting: { ...event.collecting, salt: null } };
    case 'ballot':
      return { ...event, ballot: { ...event.ballot, salt: null } };
    case 'poll':
      return { ...event, now: { ...event.now, salt: null } };
    default:
      return event;
  }
};
