import type { Agenda, AgendaId, AgendaPhase, PhaseKind } from '#domain/session/agenda';

/** What is said of one phase, in one language. */
export interface PhaseWords {
  /** Two to five words. */
  readonly title: string;
  /** What will be there when the phase is over, in one sentence. */
  readonly goal: string;
  /** Behind "Why this step?". */
  readonly whyThisStep: string;
  /** Read out by the facilitator as it stands: under 120 words, about a minute. */
  readonly script: string;
  /** Questions, in the order in which they are asked. */
  readonly prompts: readonly string[];
  /** For the facilitator alone: what to say when somebody slips into blame here (S0-7). Null where nobody is likely to. */
  readonly holdTheFrame: string | null;
}

export interface AgendaWords {
  readonly name: string;
  /** When to take this one, in one sentence. */
  readonly forWhom: string;
}

/** The combined agenda has every phase; the others say again only what they say differently. */
export type PhaseTable = { readonly combined: Readonly<Record<PhaseKind, PhaseWords>> } & Readonly<
  Record<Exclude<AgendaId, 'combined'>, Partial<Readonly<Record<PhaseKind, PhaseWords>>>>
>;

/** What a phase of a session says: the team's own words where it has written some, the product's for the rest. */
export function wordsOfPhase(
  agenda: Pick<Agenda, 'from'>,
  phase: AgendaPhase,
  words: { readonly phases: PhaseTable },
): PhaseWords {
  const product = words.phases[agenda.from][phase.kind] ?? words.phases.combined[phase.kind];
  const { own } = phase;
  if (own === null) return product;
  return {
    ...product,
    title: own.title ?? product.title,
    goal: own.goal ?? product.goal,
    script: own.script ?? product.script,
    prompts: own.prompts ?? product.prompts,
  };
}
