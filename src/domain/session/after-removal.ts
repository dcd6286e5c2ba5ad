import type { SessionEvent } from './event';
import type { ItemId } from './ids';
import type { ItemKind, Items } from './items';
import type { Session } from './session';

/** An item with one reference changed. */
const changed = <K extends ItemKind>(of: K, item: Items[K], change: Partial<Items[K]>): SessionEvent =>
  ({ kind: 'put', of, item: { ...item, ...change, revision: item.revision + 1 } }) as SessionEvent;

/**
 * What happens when an item goes, so that nothing speaks of what is not there.
 *
 * The cards of a group stay, and the first of them takes its place wherever the group was spoken of. Where there is no such heir,
 * upstream decisions, why chains and comments about the item go with it, as they are about nothing else, and so do the hand-offs of a
 * station; conditions, decisions, open questions and points to redesign stay and are about nothing in particular.
 */
export function afterRemoval(session: Session, of: ItemKind, item: ItemId): readonly SessionEvent[] {
  const { items, topics, ballot } = session;
  const members = of === 'groups' ? items.cards.filter(({ group }) => group === item) : [];
  const heir = members[0]?.id ?? null;
  const gone = new Set([item]);
  const events: SessionEvent[] = [
    { kind: 'removed', of, item },
    ...members.map((card) => changed('cards', card, { group: null })),
  ];
  const drop = (kind: ItemKind, lost: ItemId) => {
    gone.add(lost);
    events.push({ kind: 'removed', of: kind, item: lost });
  };

  for (const edge of items.edges) if (gone.has(edge.from) || gone.has(edge.to)) drop('edges', edge.id);
  for (const kind of ['upstream', 'chains'] as const)
    for (const about of items[kind]) {
      if (about.topic !== item) continue;
      if (heir === null) drop(kind, about.id);
      else events.push(changed(kind, about, { topic: heir }));
    }
  const heirOf = (id: ItemId) => (id === item ? heir : null);
  const without = (id: ItemId | null) => id !== null && gone.has(id);
  for (const point of items.redesign) if (without(point.edge)) events.push(changed('redesign', point, { edge: null }));
  for (const kind of ['conditions', 'decisions'] as const)
    for (const about of items[kind]) if (about.topic === item) events.push(changed(kind, about, { topic: heir }));
  for (const question of items.questions)
    if (question.about !== null && gone.has(question.about) && question.id !== item)
      events.push(changed('questions', question, { about: heirOf(question.about) }));
  for (const comment of items.comments) {
    if (!gone.has(comment.on)) continue;
    const next = heirOf(comment.on);
    events.push(
      next === null ? { kind: 'removed', of: 'comments', item: comment.id } : changed('comments', comment, { on: next }),
    );
  }

  if (topics.includes(item)) {
    const left = topics.flatMap((topic) => (topic === item ? (heir ?? []) : topic));
    events.push({ kind: 'topics', topics: [...new Set(left)] });
  }
  if (ballot.tally.some(({ topic }) => topic === item))
    events.push({ kind: 'ballot', ballot: { ...ballot, tally: inherited(ballot.tally, item, heir) } });
  return events;
}

const inherited = (tally: Session['ballot']['tally'], item: ItemId, heir: ItemId | null): Session['ballot']['tally'] => {
  const left = tally.filter(({ topic }) => topic !== item && topic !== heir);
  const votes = tally.filter(({ topic }) => topic === item || topic === heir).reduce((sum, one) => sum + one.votes, 0);
  return heir === null ? left : [...left, { topic: heir, votes }].sort((a, b) => b.votes - a.votes);
};
