import { type Agenda, minutesOf, type PhaseKind } from './agenda';
import type { ItemKind } from './items';
import { LIMITS } from './limits';
import type { Refusal } from './refusal';

/**
 * What comes before what: successes before problems (S3-29), frictions sorted before anybody looks for causes (S0-11), causes before
 * changes (S0-13). Phases of one number may stand in any order.
 */
const ORDER: Readonly<Record<PhaseKind, number>> = {
  opening: 0,
  context: 0,
  successes: 1,
  frictions: 2,
  sorting: 3,
  voting: 4,
  upstream: 5,
  edges: 5,
  whys: 5,
  conditions: 5,
  decisions: 6,
  close: 7,
};

/** From which phase on items of a kind are written. Null is from the start. */
const HOME: Readonly<Record<ItemKind, PhaseKind | 'causes' | null>> = {
  cards: null,
  groups: 'frictions',
  upstream: 'causes',
  steps: 'edges',
  edges: 'edges',
  redesign: 'edges',
  chains: 'causes',
  conditions: 'causes',
  lessons: 'causes',
  decisions: 'decisions',
  questions: null,
  comments: null,
  commitments: 'close',
};

/** Where a phase stands in the agenda; -1 where it has none of that kind. */
export const indexOfPhase = ({ phases }: Pick<Agenda, 'phases'>, kind: PhaseKind): number =>
  phases.findIndex((phase) => phase.kind === kind);

/** The phase from which on items of a kind are written: their own, else the first that comes later in the order, else the last. */
export function opensAt({ phases }: Pick<Agenda, 'phases'>, of: ItemKind): number {
  const home = HOME[of];
  if (home === null) return 0;
  const own = phases.findIndex(({ kind }) => (home === 'causes' ? ORDER[kind] === ORDER.whys : kind === home));
  if (own >= 0) return own;
  const later = phases.findIndex(({ kind }) => ORDER[kind] >= ORDER[home === 'causes' ? 'whys' : home]);
  return later >= 0 ? later : phases.length - 1;
}

/** Whether a phase looks for causes or for changes. */
export const needsSorting = (kind: PhaseKind): boolean => ORDER[kind] > ORDER.voting && kind !== 'close';

/** Why nobody can run a meeting by an agenda. */
export type AgendaProblem = 'no-phases' | 'phase-twice' | 'order' | 'minutes' | 'no-opening';

/** The phase that no agenda leaves out: in it everybody acknowledges the ground rules (S0-5, S0-6). */
export const NEVER_LEFT_OUT: PhaseKind = 'opening';

/** What is wrong with an agenda of somebody's own; null when nothing is. */
export function agendaProblem(agenda: Pick<Agenda, 'phases'>): AgendaProblem | null {
  const kinds = agenda.phases.map(({ kind }) => kind);
  if (kinds.length === 0) return 'no-phases';
  if (new Set(kinds).size < kinds.length) return 'phase-twice';
  if (kinds.some((kind, index) => index > 0 && ORDER[kind] < ORDER[kinds[index - 1] ?? kind])) return 'order';
  const whole = agenda.phases.every(({ minutes }) => Number.isInteger(minutes) && minutes > 0);
  if (!whole || minutesOf(agenda) > LIMITS.agendaMinutes) return 'minutes';
  return kinds.includes(NEVER_LEFT_OUT) ? null : 'no-opening';
}

/** Why a meeting is not run by an agenda; null when nothing keeps it. */
export function agendaRefused(agenda: Pick<Agenda, 'phases'>): Refusal | null {
  const problem = agendaProblem(agenda);
  if (problem === null) return null;
  return { why: problem === 'no-opening' ? 'no-opening' : 'not-possible-now' };
}
