import { type Decided, done, refused } from './given';
import { maySpeak } from './may';
import { RUNNING, type Rule } from './rule';

/** Puts a friction into a bucket, or back among those not sorted. What it was called first is kept (S0-12). */
export const sort: Rule<'sort'> = {
  facilitatorOnly: false,
  when: RUNNING,
  decide: (session, { item, bucket, based }, { by }): Decided => {
    const silent = maySpeak(session, by);
    if (silent) return refused(silent);
    const card = session.items.cards.find(({ id }) => id === item) ?? null;
    if (card?.bucket === bucket && card.kind === 'friction') return done();
    if (card?.revision !== based) return refused({ why: 'changed-meanwhile', of: 'cards', now: card });
    if (card.kind === 'success') return refused({ why: 'not-possible-now' });
    const sorted = { ...card, bucket, firstBucket: card.firstBucket ?? bucket, revision: card.revision + 1 };
    return done({ kind: 'put', of: 'cards', item: sorted });
  },
};
