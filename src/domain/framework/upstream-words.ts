import type { Bucket } from '#domain/session/items';

/** Symptoms that come up again and again, by the bucket in which they usually lie. */
const SYMPTOMS = {
  'accuracy-dropped': 'technical',
  'integration-broke': 'technical',
  'data-dirtier': 'technical',
  'did-not-fit': 'workflow',
  'step-added': 'workflow',
  'hand-off-missing': 'workflow',
  'not-trusted': 'adoption',
  'not-used': 'adoption',
  'concern-came-late': 'adoption',
} as const satisfies Readonly<Record<string, Bucket>>;

export type SymptomId = keyof typeof SYMPTOMS;

export const SYMPTOM_IDS = Object.keys(SYMPTOMS) as readonly SymptomId[];

/** The symptoms, those of the bucket given first: what a screen offers for a friction of that bucket. */
export const symptomsFor = (bucket: Bucket | null): readonly SymptomId[] => [
  ...SYMPTOM_IDS.filter((id) => SYMPTOMS[id] === bucket),
  ...SYMPTOM_IDS.filter((id) => SYMPTOMS[id] !== bucket),
];

export interface SymptomWords {
  /** As people put it. */
  readonly symptom: string;
  /** What to ask about the decision before it (S0-15). */
  readonly prompts: readonly string[];
}

export interface UpstreamWords {
  /** Asked of every topic (S0-14). */
  readonly question: string;
  readonly symptoms: Readonly<Record<SymptomId, SymptomWords>>;
  /** The shape of the decision (S0-16, S0-17), each as a question. */
  readonly shape: {
    readonly when: string;
    readonly circle: string;
    readonly context: string;
    readonly missing: string;
    readonly revisited: string;
  };
  /** Shown when the shapes of several decisions are the same: early, few people, little context, never looked at again. */
  readonly usualShape: string;
}
