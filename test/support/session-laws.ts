import { whatDecisionLacks } from '#domain/decision/what-decision-lacks';
import type { PersonId } from '#domain/history/issue-key';
import { opensAt } from '#domain/session/agenda-order';
import type { SessionEvent } from '#domain/session/event';
import { unsortedOf } from '#domain/session/frictions';
import { missingOf } from '#domain/session/gates';
import type { ItemId } from '#domain/session/ids';
import type { ItemKind, Items } from '#domain/session/items';
import { LIMITS, MOST_ITEMS } from '#domain/session/limits';
import type { Session } from '#domain/session/session';

/** One thing done in a session, from before to after. */
export interface Happened {
  readonly before: Session;
  readonly after: Session;
  readonly events: readonly SessionEvent[];
  readonly by: PersonId;
  readonly people: readonly PersonId[];
}

/** What holds after whatever is done; each law says what it found broken, or nothing. */
type Law = (happened: Happened) => string | boolean | undefined;

const idsOf = (items: readonly { readonly id: ItemId }[]) => items.map(({ id }) => id);
const all = ({ items }: Session) => (Object.keys(items) as ItemKind[]).flatMap((of) => idsOf(items[of] as Items[ItemKind][]));
const twice = (values: readonly unknown[]) => new Set(values).size < values.length;
const ROUNDS = ['successes', 'frictions'] as const;

const LAWS: Readonly<Record<string, Law>> = {
  'the version counts the events': ({ before, after, events }) => after.version !== before.version + events.length,

  'a phase is left when nothing is missing, or with a reason that is kept': ({ before, after, people }) => {
    const { phase } = before;
    if (phase === null) return false;
    const left = after.status === 'closed' ? after.agenda.phases.length : (after.phase ?? 0);
    if (before.status !== 'running' || left <= phase) return false;
    const reason = after.runs[phase]?.skipped ?? '';
    return missingOf(before, phase, people).length > 0 && reason.trim().length < LIMITS.reasonAtLeast && `phase ${phase}`;
  },

  'without a topic nobody goes on from the topics’ phases unasked': ({ before, after }) => {
    const { phase, topics, agenda } = before;
    const kind = phase === null ? undefined : agenda.phases[phase]?.kind;
    const left = after.status === 'closed' || (after.phase ?? 0) > (phase ?? 0);
    if (phase === null || before.status !== 'running' || !left || topics.length > 0) return false;
    return ['upstream', 'whys', 'decisions'].includes(kind ?? '') && (after.runs[phase]?.skipped ?? '') === '' && kind;
  },

  'a meeting has its opening': ({ after }) =>
    after.status !== 'preparing' && !after.agenda.phases.some(({ kind }) => kind === 'opening'),

  'a reason stays': ({ before, after }) =>
    before.runs.some(({ skipped }, index) => skipped !== null && after.runs[index]?.skipped === null),

  'no kind has more items than it may': ({ after }) => {
    for (const kind of ['success', 'friction'])
      if (after.items.cards.filter((card) => card.kind === kind).length > MOST_ITEMS.cards) return kind;
    const many = (Object.keys(MOST_ITEMS) as ItemKind[]).find(
      (of) => of !== 'cards' && of !== 'commitments' && after.items[of].length > MOST_ITEMS[of],
    );
    return many ?? (after.topics.length > LIMITS.topics && 'topics');
  },

  'at most five decisions are taken, each ripe, with one owner who was invited': ({ after, people }) => {
    const taken = after.items.decisions.filter(({ standing }) => standing.kind === 'taken');
    if (taken.length > LIMITS.decisionsTaken) return `${taken.length} are taken`;
    return taken.find(
      (decision) => whatDecisionLacks(decision).length > 0 || decision.owner === null || !people.includes(decision.owner),
    )?.id;
  },

  'an id is given once': ({ after }) => twice(all(after)),

  'nothing speaks of what is not there': ({ after }) => {
    const { items, topics, ballot } = after;
    const there = new Set(all(after));
    const frictions = items.cards.filter(({ kind }) => kind === 'friction');
    const about = new Set([...idsOf(items.groups), ...idsOf(frictions)]);
    const steps = new Set(idsOf(items.steps));
    const edges = new Set(idsOf(items.edges));
    const groups = new Set(idsOf(items.groups));
    if (items.cards.some(({ group }) => group !== null && !groups.has(group))) return 'group of a card';
    if ([...items.upstream, ...items.chains].some(({ topic }) => !about.has(topic))) return 'topic';
    if ([...items.conditions, ...items.decisions].some(({ topic }) => topic !== null && !about.has(topic))) return 'topic';
    if (topics.some((topic) => !about.has(topic)) || ballot.tally.some(({ topic }) => !about.has(topic))) return 'vote';
    if (items.edges.some(({ from, to }) => !steps.has(from) || !steps.has(to))) return 'station';
    if (items.redesign.some(({ edge }) => edge !== null && !edges.has(edge))) return 'hand-off';
    if (items.questions.some((question) => question.about !== null && !there.has(question.about))) return 'question';
    return items.comments.some(({ on }) => !there.has(on)) && 'comment';
  },

  'no author comes out of an anonymous phase, and none is left when it is closed': ({ after, events }) => {
    if (JSON.stringify(events).includes('secret-')) return 'a secret in an event';
    for (const what of ROUNDS) {
      const cards = after.items.cards.filter(({ kind }) => `${kind === 'success' ? 'successes' : 'frictions'}` === what);
      if (after[what].anonymous && cards.some(({ by }) => by !== null)) return what;
    }
    return after.status === 'closed' && after.items.cards.some(({ by }) => by !== null) && 'after the end';
  },

  'a salt lasts as long as its round': ({ after }) =>
    [
      ...ROUNDS.map((what) => [after[what].salt, after[what].state === 'writing'] as const),
      [after.ballot.salt, after.ballot.state === 'voting'] as const,
      ...[after.safety, after.worthwhile].map((poll) => [poll.salt, poll.state === 'open'] as const),
    ].some(([salt, open]) => (salt !== null) !== open),

  'a closed meeting keeps no way from what was given in to who gave it': ({ after }) =>
    after.status === 'closed' &&
    [after.successes, after.frictions, after.ballot, after.safety, after.worthwhile].some(({ salt }) => salt !== null),

  'a poll tells nothing of fewer than four answers': ({ after }) =>
    [after.safety, after.worthwhile].some(({ counts }) => counts !== null && counts.reduce((sum, one) => sum + one, 0) < 4),

  'anonymity is not changed once writing began': ({ before, after }) =>
    ROUNDS.some((what) => before[what].state !== 'not-opened' && before[what].anonymous !== after[what].anonymous),

  'each person says one sentence, and comments are of people invited': ({ after, people }) =>
    twice(after.items.commitments.map(({ by }) => by)) ||
    [...after.items.commitments, ...after.items.comments].some(({ by }) => !people.includes(by)),

  'somebody invited has the chair, and alone moves phases': ({ before, after, by, events, people }) =>
    !people.includes(after.facilitator) ||
    (by !== before.facilitator &&
      events.some(({ kind }) => ['started', 'moved', 'closed', 'reopened', 'published', 'clock-set'].includes(kind))),

  'causes are written when every friction has a bucket': ({ before, events }) =>
    !events.some(({ kind }) => kind === 'removed' || kind === 'topics') &&
    unsortedOf(before).length > 0 &&
    events.some((event) => event.kind === 'put' && ['upstream', 'chains', 'conditions'].includes(event.of) && 'item' in event),

  'whoever only listens writes nothing before the closing round': ({ before, by, events }) => {
    const closing = before.phase !== null && before.phase >= opensAt(before.agenda, 'commitments');
    const listens = before.preparation.seats.some(({ person, listening }) => person === by && listening);
    // What the facilitator reveals was written by others.
    return listens && !closing && by !== before.facilitator && events.some(({ kind }) => kind === 'put' || kind === 'ballot');
  },

  'each place is taken once': ({ after }) =>
    twice(after.items.conditions.map(({ rank }) => rank)) || twice(after.items.steps.map(({ place }) => place)),

  'what was called first is kept': ({ before, after }) => {
    const first = new Map(before.items.cards.map(({ id, firstBucket }) => [id, firstBucket]));
    return after.items.cards.find(({ id, firstBucket }) => first.get(id) && first.get(id) !== firstBucket)?.id;
  },

  'a name stands at no words that somebody else has written over': ({ before, after, by }) => {
    const old = new Map(before.items.cards.map((card) => [card.id, card]));
    return after.items.cards.find(({ id, text, by: name }) => {
      const card = old.get(id);
      return card !== undefined && name !== null && (name !== card.by || (text !== card.text && name !== by));
    })?.id;
  },

  'each ballot has a number of its own': ({ before: { ballot: old }, after: { ballot } }) =>
    ballot.number !== (old.state !== 'voting' && ballot.state === 'voting' ? old.number + 1 : old.number),

  'votes are no more than were given': ({ after: { ballot } }) =>
    ballot.tally.reduce((sum, { votes }) => sum + votes, 0) > ballot.ballots * ballot.votesEach,
};

/** @throws naming the law that does not hold. */
export function expectLaws(happened: Happened): void {
  for (const [name, law] of Object.entries(LAWS)) {
    const broken = law(happened);
    if (broken !== false && broken !== undefined)
      throw new Error(`${name}: ${String(broken)}\n${JSON.stringify(happened.events).slice(0, 2000)}`);
  }
}
