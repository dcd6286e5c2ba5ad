import { productAgenda } from '#domain/framework/agendas';
import type { Agenda, AgendaPhase, OwnPhaseWords, PhaseKind } from './agenda';
import { agendaProblem, NEVER_LEFT_OUT } from './agenda-order';
import { LIMITS } from './limits';
import type { Refusal } from './refusal';

const NO_OWN_WORDS: OwnPhaseWords = { title: null, goal: null, script: null, prompts: null };

const changed = (agenda: Agenda, kind: PhaseKind, change: (phase: AgendaPhase) => AgendaPhase): Agenda => ({
  ...agenda,
  phases: agenda.phases.map((phase) => (phase.kind === kind ? change(phase) : phase)),
});

/** A copy under a name of the team's own; without a name it is the product's agenda again, word for word. */
export const named = (agenda: Agenda, name: string | null): Agenda =>
  name === null || name.trim() === '' ? productAgenda(agenda.from) : { ...agenda, name: name.trim() };

/** @param minutes whole, from 1 on. */
export const withMinutes = (agenda: Agenda, kind: PhaseKind, minutes: number): Agenda =>
  changed(agenda, kind, (phase) => ({ ...phase, minutes: Math.max(1, Math.round(minutes)) }));

/** Words of the team's own in the place of the product's; null gives the product's back. */
export const withWords = (agenda: Agenda, kind: PhaseKind, words: Partial<OwnPhaseWords>): Agenda =>
  changed(agenda, kind, (phase) => {
    const own = { ...NO_OWN_WORDS, ...phase.own, ...words };
    return { ...phase, own: Object.values(own).every((text) => text === null) ? null : own };
  });

/** Without a phase; null where it is the only one, and for the opening, which every meeting has. */
export function withoutPhase(agenda: Agenda, kind: PhaseKind): Agenda | null {
  if (kind === NEVER_LEFT_OUT) return null;
  const phases = agenda.phases.filter((phase) => phase.kind !== kind);
  return phases.length === 0 ? null : { ...agenda, phases };
}

/** Whether only the opening can be missing: a copy that was kept without it is still put right phase by phase. */
const inOrder = (phases: readonly AgendaPhase[]): boolean => [null, 'no-opening'].includes(agendaProblem({ phases }));

/** A phase moved by one place; null where there is none, or where the order of the framework does not allow it. */
export function moved(agenda: Agenda, kind: PhaseKind, by: -1 | 1): Agenda | null {
  const from = agenda.phases.findIndex((phase) => phase.kind === kind);
  const phase = agenda.phases[from];
  const other = agenda.phases[from + by];
  if (phase === undefined || other === undefined) return null;
  const phases = agenda.phases.map((one) => (one === phase ? other : one === other ? phase : one));
  return inOrder(phases) ? { ...agenda, phases } : null;
}

/** Phases of the product's agenda that a copy has left out. */
export const leftOut = (agenda: Agenda): readonly AgendaPhase[] =>
  productAgenda(agenda.from).phases.filter(({ kind }) => !agenda.phases.some((phase) => phase.kind === kind));

/** A phase that was left out back in the last place that the order of the framework allows; unchanged where it knows none. */
export function withPhase(agenda: Agenda, phase: AgendaPhase): Agenda {
  for (let place = agenda.phases.length; place >= 0; place -= 1) {
    const phases = [...agenda.phases.slice(0, place), phase, ...agenda.phases.slice(place)];
    if (inOrder(phases)) return { ...agenda, phases };
  }
  return agenda;
}

/** A text of an agenda that is longer than is kept; null when none is. */
export function agendaWordsRefused({ name, phases }: Agenda): Refusal | null {
  const texts = phases.flatMap(({ own }) => [
    ['title', own?.title ?? '', LIMITS.name] as const,
    ['goal', own?.goal ?? '', LIMITS.sentence] as const,
    ['script', own?.script ?? '', LIMITS.script] as const,
    ...(own?.prompts ?? []).map((prompt) => ['prompts', prompt, LIMITS.sentence] as const),
  ]);
  const long = [['name', name ?? '', LIMITS.name] as const, ...texts].find(([, text, most]) => text.length > most);
  if (long) return { why: 'too-long', field: long[0], most: long[2] };
  const many = phases.some(({ own }) => (own?.prompts?.length ?? 0) > LIMITS.prompts);
  return many ? { why: 'too-long', field: 'prompts', most: LIMITS.prompts } : null;
}
