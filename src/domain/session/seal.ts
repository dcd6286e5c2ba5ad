import type { PersonId } from '#domain/history/issue-key';
import type { AnswerEnvelope, BallotEnvelope, CardsEnvelope, Envelope, SealStep } from './envelope';
import { type Decided, done, type Given, refused } from './given';
import { LIMITS, MOST_ITEMS } from './limits';
import { maySpeak } from './may';
import type { Refusal } from './refusal';
import type { Collecting, Poll, Session } from './session';
import { votable } from './topics';

/** The most cards that one envelope holds, so that all of them together stay readable. @param people who is invited now. */
export function cardsEach({ items }: Pick<Session, 'items'>, what: Collecting['what'], people: readonly PersonId[]): number {
  const kind = what === 'successes' ? 'success' : 'friction';
  const left = MOST_ITEMS.cards - items.cards.filter((card) => card.kind === kind).length;
  return Math.max(0, Math.min(LIMITS.cardsInEnvelope, Math.floor(left / Math.max(1, people.length))));
}

/**
 * Judges an envelope before it is kept. The first of a person raises the count by an event, which says nothing about whose it is; a
 * later one takes its place without one.
 * @param already whether that person's envelope of this round is there.
 */
export function seal(session: Session, step: SealStep, envelope: Envelope, given: Given, already: boolean): Decided {
  if (!given.people.includes(given.by) && given.by !== session.facilitator) return refused({ why: 'no-such-person' });
  switch (envelope.kind) {
    case 'cards':
      return step === 'successes' || step === 'frictions' ? sealCards(session, step, envelope, given, already) : unfit;
    case 'ballot':
      return step === 'ballot' ? sealBallot(session, envelope, given, already) : unfit;
    case 'answer':
      return step === 'safety' || step === 'worthwhile' ? sealAnswer(session, step, envelope, already) : unfit;
  }
}

const unfit = refused({ why: 'not-possible-now' });

function sealCards(
  session: Session,
  what: Collecting['what'],
  { cards }: CardsEnvelope,
  given: Given,
  already: boolean,
): Decided {
  const silent =
    maySpeak(session, given.by) ?? (session[what].state === 'writing' ? null : ({ why: 'not-possible-now' } as const));
  if (silent) return refused(silent);
  // An empty one takes back what was written before; a first one says something.
  if (cards.length === 0 && !already) return refused({ why: 'no-words', field: 'text' });
  const most = cardsEach(session, what, given.people);
  if (cards.length > most) return refused({ why: 'too-many', of: 'cards', most });
  const refusal = cards.map(({ text, pinned }) => cardRefused(text, pinned.length)).find((one) => one !== null);
  if (refusal) return refused(refusal);
  const collecting: Collecting = { ...session[what], envelopes: session[what].envelopes + 1 };
  return already ? done() : done({ kind: 'collecting', collecting });
}

function cardRefused(text: string, pinned: number): Refusal | null {
  if (text.trim() === '') return { why: 'no-words', field: 'text' };
  if (text.length > LIMITS.cardText) return { why: 'too-long', field: 'text', most: LIMITS.cardText };
  return pinned > LIMITS.pinned ? { why: 'too-long', field: 'pinned', most: LIMITS.pinned } : null;
}

/** A vote counts in the ballot that it names and in no other, however late it comes. */
function sealBallot(session: Session, { topics, ballot: of }: BallotEnvelope, given: Given, already: boolean): Decided {
  const { ballot } = session;
  const silent = maySpeak(session, given.by);
  if (silent) return refused(silent);
  const over = of < ballot.number || (of === ballot.number && ballot.state === 'counted');
  if (over) return refused({ why: 'ballot-over' });
  if (of !== ballot.number || ballot.state !== 'voting') return unfit;
  const onOne = Math.max(0, ...topics.map((topic) => topics.filter((other) => other === topic).length));
  if (topics.length > ballot.votesEach) return refused({ why: 'too-many', of: 'votes', most: ballot.votesEach });
  if (onOne > LIMITS.votesOnOne) return refused({ why: 'too-many', of: 'votes', most: LIMITS.votesOnOne });
  const known = votable(session);
  const stranger = topics.find((topic) => !known.includes(topic));
  if (stranger) return refused({ why: 'no-such-item', item: stranger });
  return already ? done() : done({ kind: 'ballot', ballot: { ...ballot, ballots: ballot.ballots + 1 } });
}

/** Whoever only listens answers too: it is about them as well. */
function sealAnswer(session: Session, poll: 'safety' | 'worthwhile', { answer }: AnswerEnvelope, already: boolean): Decided {
  const before: Poll = session[poll];
  if (before.state !== 'open' || ![1, 2, 3, 4, 5].includes(answer)) return unfit;
  return already ? done() : done({ kind: 'poll', poll, now: { ...before, answers: before.answers + 1 } });
}
