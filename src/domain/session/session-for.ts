import type { PersonId } from '#domain/history/issue-key';
import type { Done, SessionEvent } from './event';
import type { Session } from './session';

/**
 * A session as one of its people is given it. In the closing round everybody hears the sentence of everybody. Once the meeting is closed
 * nobody is given another's any more, by any call: the room has heard it, and from then on it is between a person and their own sentence
 * (S0-34). Reopening the meeting opens no way around that: who has said one is known again, for the round counts them; what they said
 * before it was closed is not, until they say it anew.
 */
export const sessionFor = (session: Session, you: PersonId): Session => {
  const { commitments } = session.items;
  const given =
    session.status === 'closed'
      ? commitments.filter(({ by }) => by === you)
      : commitments.map((one) => (one.heard === true && one.by !== you ? { ...one, text: '' } : one));
  // The same session where nothing is withheld, because screens ask whether it is.
  return given.every((one, n) => one === commitments[n]) && given.length === commitments.length
    ? session
    : { ...session, items: { ...session.items, commitments: given } };
};

/** Batches as one of the people is given them: sentences of others from before the meeting was closed come without their words. */
export const doneFor = (done: readonly Done[], you: PersonId): readonly Done[] => {
  const closing = done.map(({ events }) => events.some(({ kind }) => kind === 'closed')).lastIndexOf(true);
  return closing < 0
    ? done
    : done.map((batch, n) => (n > closing ? batch : { ...batch, events: batch.events.map(unheard(you)) }));
};

const unheard =
  (you: PersonId) =>
  (event: SessionEvent): SessionEvent =>
    event.kind === 'put' && event.of === 'commitments' && event.item.by !== you
      ? { ...event, item: { ...event.item, text: '' } }
      : event;

/** Whether batches reopen a meeting: whoever was given it closed does not know who had said a sentence, and needs it whole. */
export const reopens = (done: readonly Done[]): boolean =>
  done.some(({ events }) => events.some(({ kind }) => kind === 'reopened'));
