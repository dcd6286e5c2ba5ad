import type { PersonId } from '#domain/history/issue-key';
import { type Agenda, PHASE_KINDS, type PhaseKind } from './agenda';
import { indexOfPhase, needsSorting } from './agenda-order';
import { unsortedOf } from './frictions';
import type { ItemId } from './ids';
import type { GateMissing } from './refusal';
import type { Session } from './session';

type Gate = (session: Session, people: readonly PersonId[]) => GateMissing | null;

const ofPeople = (gate: 'rules-acknowledged' | 'commitments-said', people: number): GateMissing | null =>
  people > 0 ? { gate, people } : null;

const ofItems = (
  gate: 'repeatable-judged' | 'all-sorted' | 'upstream-asked' | 'chains-systemic' | 'decision-for-each-topic',
  items: readonly ItemId[],
): GateMissing | null => (items.length > 0 ? { gate, items } : null);

/** Who has come in and is still invited, without those named. */
const inRoomBut = ({ joined }: Session, people: readonly PersonId[], others: readonly PersonId[]) =>
  joined.filter((person) => people.includes(person) && !others.includes(person)).length;

/** What each topic has to have. Where no topic was chosen there is nothing that could have it: choosing them is what is missing. */
const ofTopics = (
  gate: 'upstream-asked' | 'chains-systemic' | 'decision-for-each-topic',
  session: Session,
  having: readonly { readonly topic: ItemId | null }[],
): GateMissing | null =>
  session.topics.length === 0
    ? { gate: 'topics-chosen' }
    : ofItems(
        gate,
        session.topics.filter((topic) => !having.some((one) => one.topic === topic)),
      );

const successesJudged: Gate = ({ items }) =>
  ofItems(
    'repeatable-judged',
    items.cards.filter(({ kind, repeatable }) => kind === 'success' && repeatable === null).map(({ id }) => id),
  );

const isTold = ({ links, systemic }: Session['items']['chains'][number]) => systemic && (links.at(-1)?.text ?? '').trim() !== '';

/** What each phase has to leave behind. A chain ends at a cause in how we work, however many whys it took (S1-44, S3-33, S3-36). */
const GATES: Readonly<Record<PhaseKind, readonly Gate[]>> = {
  opening: [(session, people) => ofPeople('rules-acknowledged', inRoomBut(session, people, session.acknowledged))],
  context: [],
  successes: [({ successes }) => (successes.state === 'revealed' ? null : { gate: 'revealed' }), successesJudged],
  frictions: [({ frictions }) => (frictions.state === 'revealed' ? null : { gate: 'revealed' })],
  sorting: [
    (session) =>
      ofItems(
        'all-sorted',
        unsortedOf(session).map(({ id }) => id),
      ),
  ],
  voting: [({ topics }) => (topics.length > 0 ? null : { gate: 'topics-chosen' })],
  upstream: [
    (session) => {
      const asked = session.items.upstream.filter(({ text }) => text.trim() !== '');
      return ofTopics('upstream-asked', session, asked);
    },
  ],
  edges: [({ items }) => (items.redesign.length > 0 ? null : { gate: 'redesign-listed' })],
  whys: [(session) => ofTopics('chains-systemic', session, session.items.chains.filter(isTold))],
  // One condition alone would be the single root cause that there never is (S0-51); they are told by bucket (S0-52).
  conditions: [
    ({ items: { conditions } }) =>
      conditions.length > 1 && conditions.every(({ bucket }) => bucket !== null) ? null : { gate: 'conditions-ranked' },
  ],
  // A change for each of the top issues (S1-79), or the reason why there is none.
  decisions: [
    (session) => {
      const settled = session.items.decisions.filter(({ standing }) => standing.kind === 'taken' || standing.kind === 'declined');
      return ofTopics('decision-for-each-topic', session, settled);
    },
  ],
  close: [
    (session, people) => {
      const said = session.items.commitments.map(({ by }) => by);
      return ofPeople('commitments-said', inRoomBut(session, people, said));
    },
  ],
};

/** Sorting and choosing are not left out with their phase: they are asked for before the first phase that builds on them. */
function gatesOf(agenda: Agenda, phase: number): readonly Gate[] {
  const kind = agenda.phases[phase]?.kind;
  if (!kind) return [];
  const next = agenda.phases[phase + 1]?.kind;
  const inherited =
    next && needsSorting(next) && !needsSorting(kind) && indexOfPhase(agenda, 'frictions') >= 0
      ? PHASE_KINDS.filter((one) => (one === 'sorting' || one === 'voting') && indexOfPhase(agenda, one) < 0)
      : [];
  return [kind, ...inherited].flatMap((one) => GATES[one]);
}

/**
 * What must exist before a phase of the agenda is left, and does not; nothing for an index that is none.
 * @param people who is invited now. Whoever has not come in is not waited for.
 */
export const missingOf = (session: Session, phase: number, people: readonly PersonId[]): readonly GateMissing[] =>
  gatesOf(session.agenda, phase).flatMap((gate) => gate(session, people) ?? []);
