import type { Ballot, Collecting, Poll, Session } from './session';

/**
 * A session without what closing takes away for good: who wrote which card, and the rounds that nobody has opened, by whose salts one
 * could find their writers. Whether it was worth the time has been counted by then.
 */
export const afterClose = (session: Session): Session => ({
  ...session,
  items: { ...session.items, cards: session.items.cards.map((card) => (card.by === null ? card : { ...card, by: null })) },
  successes: endedWriting(session.successes),
  frictions: endedWriting(session.frictions),
  ballot: endedVoting(session.ballot),
  safety: endedPoll(session.safety),
  worthwhile: endedPoll(session.worthwhile),
});

const endedWriting = (writing: Collecting): Collecting =>
  writing.state === 'writing' ? { ...writing, state: 'not-opened', salt: null, envelopes: 0 } : writing;

const endedVoting = (ballot: Ballot): Ballot =>
  ballot.state === 'voting' ? { ...ballot, state: 'not-opened', salt: null, ballots: 0 } : ballot;

const endedPoll = (poll: Poll): Poll => (poll.state === 'open' ? { ...poll, state: 'not-opened', salt: null, answers: 0 } : poll);
