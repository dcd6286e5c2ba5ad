import type { CardsEnvelope } from './envelope';
import { type Decided, done, refused } from './given';
import type { Card } from './items';
import { RUNNING, type Rule } from './rule';
import type { Collecting } from './session';
import { shuffled } from './shuffle';

/**
 * Writing begins in its own phase, successes before frictions by the order of the agenda (S3-29). Whether it is anonymous is said
 * here and not changed afterwards, not even for another round.
 */
export const openWriting: Rule<'open-writing'> = {
  facilitatorOnly: true,
  when: RUNNING,
  decide: (session, { what, anonymous }, { newId }): Decided => {
    const before = session[what];
    if (session.phase === null || session.agenda.phases[session.phase]?.kind !== what)
      return refused({ why: 'not-in-this-phase' });
    if (before.state === 'writing') return refused({ why: 'not-possible-now' });
    if (before.state === 'revealed' && before.anonymous !== anonymous) return refused({ why: 'not-possible-now' });
    return done({ kind: 'collecting', collecting: { what, state: 'writing', anonymous, salt: newId(), envelopes: 0 } });
  },
};

/**
 * All envelopes are opened together: in an order that chance makes, under new ids, and with the salt thrown away there is no way
 * back to who wrote what. It can be done in a later phase too, so that nothing stays closed by mistake. All that was written comes
 * out, even where together it is more than can be added one by one.
 */
export const reveal: Rule<'reveal'> = {
  facilitatorOnly: true,
  when: RUNNING,
  decide: (session, { what }, given): Decided => {
    const before = session[what];
    if (before.state !== 'writing' || given.opened === null) return refused({ why: 'not-possible-now' });
    const envelopes = given.opened.filter((envelope) => envelope.kind === 'cards');
    const cards = shuffled(
      envelopes.flatMap((envelope) => cardsOf(envelope, before)),
      given.chance,
    );
    const collecting: Collecting = { ...before, state: 'revealed', salt: null };
    return done(
      { kind: 'collecting', collecting },
      ...cards.map((item) => ({ kind: 'put' as const, of: 'cards' as const, item: { ...item, id: given.newId() } })),
    );
  },
};

/** What the writer called a friction is kept, and yet it has no bucket before the team has sorted it (S0-12). */
const cardsOf = ({ cards, by }: CardsEnvelope, { what, anonymous }: Collecting): readonly Card[] =>
  cards.map(({ id, text, firstBucket, pinned }) => ({
    id,
    revision: 1,
    kind: what === 'successes' ? 'success' : 'friction',
    text,
    by: anonymous ? null : by,
    firstBucket: what === 'successes' ? null : firstBucket,
    bucket: null,
    group: null,
    repeatable: null,
    pinned,
  }));
