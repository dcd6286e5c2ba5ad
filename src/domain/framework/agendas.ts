import type { Agenda, AgendaId, PhaseKind } from '#domain/session/agenda';

/** Raised whenever an order or a number of minutes below changes; a session keeps the one that it runs by. */
const VERSION = 1;

type Plan = readonly (readonly [PhaseKind, number])[];

/**
 * What happens in which order, and for how many minutes. Wherever causes are looked for, successes come before frictions and
 * every friction is sorted first (S0-11, S3-29). Ninety minutes (S0-45, S3-11); the follow-up lies between 60 and 90 (S0-46).
 */
const PLANS: Readonly<Record<AgendaId, Plan>> = {
  combined: [
    ['opening', 5],
    ['context', 7],
    ['successes', 9],
    ['frictions', 9],
    ['sorting', 8],
    ['voting', 4],
    ['upstream', 9],
    ['edges', 8],
    ['whys', 10],
    ['conditions', 4],
    ['decisions', 9],
    ['close', 8],
  ],
  'facilitated-pilot': [
    ['opening', 8],
    ['context', 6],
    ['frictions', 11],
    ['sorting', 11],
    ['voting', 4],
    ['upstream', 13],
    ['edges', 12],
    ['conditions', 5],
    ['decisions', 10],
    ['close', 10],
  ],
  'five-whys-plus': [
    ['opening', 6],
    ['context', 8],
    ['successes', 8],
    ['frictions', 10],
    ['sorting', 6],
    ['voting', 4],
    ['whys', 26],
    ['conditions', 4],
    ['decisions', 12],
    ['close', 6],
  ],
  // Five blocks of 15, 20, 30, 15 and 10 minutes: what precedes causes and what ends a meeting has its place inside them.
  'five-phases': [
    ['opening', 5],
    ['context', 10],
    ['successes', 20],
    ['frictions', 22],
    ['sorting', 8],
    ['voting', 3],
    ['whys', 9],
    ['conditions', 3],
    ['decisions', 7],
    ['close', 3],
  ],
  'follow-up': [
    ['opening', 5],
    ['context', 10],
    ['edges', 20],
    ['decisions', 30],
    ['close', 10],
  ],
};

/** The product's own agenda of that name, unchanged. */
export const productAgenda = (id: AgendaId): Agenda => ({
  from: id,
  version: VERSION,
  name: null,
  phases: PLANS[id].map(([kind, minutes]) => ({ kind, minutes, own: null })),
});

/** The agendas to choose from for a session, the proposed one first. 1 is the meeting, 2 the one about a week later. */
export const agendasFor = (session: 1 | 2): readonly AgendaId[] =>
  session === 2 ? ['follow-up'] : ['combined', 'facilitated-pilot', 'five-whys-plus', 'five-phases'];
