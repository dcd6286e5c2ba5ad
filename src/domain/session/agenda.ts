/** What a phase is for. The order of a meeting is the agenda's; what must exist before the next phase is each kind's own. */
export const PHASE_KINDS = [
  'opening',
  'context',
  'successes',
  'frictions',
  'sorting',
  'voting',
  'upstream',
  'edges',
  'whys',
  'conditions',
  'decisions',
  'close',
] as const;

export type PhaseKind = (typeof PHASE_KINDS)[number];

/** The agendas that come with the product; everything else is a team's own copy of one of them. The last is that of the second session. */
export const AGENDA_IDS = ['combined', 'facilitated-pilot', 'five-whys-plus', 'five-phases', 'follow-up'] as const;

export type AgendaId = (typeof AGENDA_IDS)[number];

/** What a team has written over the product's words in its own agenda; null leaves the product's. */
export interface OwnPhaseWords {
  readonly title: string | null;
  readonly goal: string | null;
  readonly script: string | null;
  readonly prompts: readonly string[] | null;
}

export interface AgendaPhase {
  readonly kind: PhaseKind;
  readonly minutes: number;
  readonly own: OwnPhaseWords | null;
}

/** The plan of a session. A session keeps the whole agenda that it runs by, so a later change of the product or of a copy never reaches it. */
export interface Agenda {
  /** The agenda of the product that this is, or was copied from. */
  readonly from: AgendaId;
  /** The number of the product's wording and order at that time. */
  readonly version: number;
  /** The name that a team gave to its own copy; null is the product's agenda unchanged. */
  readonly name: string | null;
  /** Each kind at most once. */
  readonly phases: readonly AgendaPhase[];
}

/** The sum of the phases, in minutes. */
export const minutesOf = ({ phases }: Pick<Agenda, 'phases'>): number => phases.reduce((sum, { minutes }) => sum + minutes, 0);
