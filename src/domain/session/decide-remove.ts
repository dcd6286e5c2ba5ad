import { afterRemoval } from './after-removal';
import { type Decided, done, refused } from './given';
import { isSomebodyElses } from './item-made';
import type { Items } from './items';
import { mayWrite } from './may';
import { RUNNING, type Rule } from './rule';

/**
 * Takes an item away, and with it what cannot stand without it. What is gone already needs no removing. A comment can be taken away
 * by whoever wrote it and by the facilitator, a sentence of the closing round by its person alone.
 */
export const remove: Rule<'remove'> = {
  facilitatorOnly: false,
  when: RUNNING,
  decide: (session, { of, item, based }, { by }): Decided => {
    const shut = mayWrite(session, by, of);
    if (shut) return refused(shut);
    const items: readonly Items[typeof of][] = session.items[of];
    const old = items.find(({ id }) => id === item);
    if (!old) return done();
    const asChair = of === 'comments' && by === session.facilitator;
    if (isSomebodyElses(of, old, by) && !asChair) return refused({ why: 'not-yours' });
    if (old.revision !== based) return refused({ why: 'changed-meanwhile', of, now: old });
    // People are choosing among these now.
    if ((of === 'cards' || of === 'groups') && session.ballot.state === 'voting') return refused({ why: 'not-possible-now' });
    return done(...afterRemoval(session, of, item));
  },
};
