import type { PersonId } from '#domain/history/issue-key';
import type { Agenda } from './agenda';
import type { SessionId } from './ids';
import type { Items } from './items';
import type { FacilitatorQuestions, Seat } from './preparation';
import type { Ballot, Collecting, Poll, Session } from './session';

/** What a session begins with. */
export interface Beginning {
  readonly id: SessionId;
  readonly facilitator: PersonId;
  readonly agenda: Agenda;
  readonly seats: readonly Seat[];
}

const NO_COLLECTING = { state: 'not-opened', anonymous: false, salt: null, envelopes: 0 } as const;
const NO_BALLOT: Ballot = { number: 0, state: 'not-opened', votesEach: 3, salt: null, ballots: 0, tally: [] };
export const NO_POLL: Poll = { state: 'not-opened', salt: null, answers: 0, counts: null };
export const NO_ANSWERS: FacilitatorQuestions = {
  highVisibility: null,
  sponsorChillsCandour: null,
  competingNarratives: null,
  decisionsOfMineOnTable: null,
  modestScope: null,
  smallAndTrusting: null,
  credibleWithEveryone: null,
};
const NO_ITEMS: Session['items'] = {
  cards: [],
  groups: [],
  upstream: [],
  steps: [],
  edges: [],
  redesign: [],
  chains: [],
  conditions: [],
  lessons: [],
  decisions: [],
  questions: [],
  comments: [],
  commitments: [],
};

const collecting = (what: Collecting['what']): Collecting => ({ what, ...NO_COLLECTING });

/** A session in which nothing has happened yet. It is what stands where nothing is stored. */
export const newSession = ({ id, facilitator, agenda, seats }: Beginning): Session => ({
  id,
  version: 0,
  status: 'preparing',
  agenda,
  phase: null,
  runs: [],
  clock: null,
  facilitator,
  chairAsked: null,
  preparation: {
    seats,
    questions: NO_ANSWERS,
    overrideReason: null,
    agenda,
  },
  preparationRevision: 0,
  joined: [],
  acknowledged: [],
  successes: collecting('successes'),
  frictions: collecting('frictions'),
  ballot: NO_BALLOT,
  safety: NO_POLL,
  worthwhile: NO_POLL,
  topics: [],
  items: NO_ITEMS,
  closedAt: null,
  publishedAt: null,
  doneLately: [],
});

/**
 * The session about a week later, which begins from where the first one ended (S0-46): its topics with their cards and groups,
 * the path with its points to redesign, lessons, open questions and decisions; what was parked is proposed anew. All else begins anew.
 */
export function followUpOf(session: Session, { id, agenda }: Pick<Beginning, 'id' | 'agenda'>): Session {
  const before = session.items;
  const topics = new Set(session.topics);
  const kept: Session['items'] = {
    ...NO_ITEMS,
    groups: before.groups.filter((group) => topics.has(group.id)),
    cards: before.cards
      .filter((card) => topics.has(card.id) || (card.group !== null && topics.has(card.group)))
      .map((card) => ({ ...card, by: null, group: card.group !== null && topics.has(card.group) ? card.group : null })),
    steps: before.steps,
    edges: before.edges,
    redesign: before.redesign,
    lessons: before.lessons,
  };
  const known = new Set(Object.values(kept).flatMap((items: readonly Items[keyof Items][]) => items.map((item) => item.id)));
  const about = (item: Items['decisions']['topic']) => (item !== null && known.has(item) ? item : null);
  const decisions: readonly Items['decisions'][] = before.decisions.map((decision) => ({
    ...decision,
    topic: about(decision.topic),
    standing: decision.standing.kind === 'parked' ? { kind: 'proposed' } : decision.standing,
  }));
  for (const { id: decision } of decisions) known.add(decision);
  return {
    ...newSession({ id, facilitator: session.facilitator, agenda, seats: session.preparation.seats }),
    topics: session.topics,
    items: {
      ...kept,
      decisions,
      questions: before.questions.map((question) => ({ ...question, about: about(question.about) })),
    },
  };
}
