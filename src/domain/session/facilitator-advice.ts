import type { FacilitatorQuestions, Preparation } from './preparation';

type Question = keyof FacilitatorQuestions;

/** A yes to one of these is enough to bring in somebody from outside (S0-43). */
export const FOR_OUTSIDE = [
  'highVisibility',
  'sponsorChillsCandour',
  'competingNarratives',
  'decisionsOfMineOnTable',
] as const satisfies readonly Question[];

/** All of these have to be true before one runs it oneself (S0-42). */
export const FOR_ONESELF = ['modestScope', 'smallAndTrusting', 'credibleWithEveryone'] as const satisfies readonly Question[];

export type FacilitatorAdvice =
  /** `because`: the questions answered with yes that speak for it. */
  | { readonly kind: 'bring-somebody-in'; readonly because: readonly Question[] }
  /** Not every condition for running it oneself is met; `lacking` are those answered with no. */
  | { readonly kind: 'better-somebody'; readonly lacking: readonly Question[] }
  | { readonly kind: 'run-it-yourself'; readonly because: readonly Question[] }
  /** Until the rest is answered somebody from outside is the safer choice. */
  | { readonly kind: 'not-known-yet'; readonly open: readonly Question[] };

/** Who should facilitate, by the answers so far. One reason for somebody from outside outweighs all that speak against it. */
export function facilitatorAdvice(answers: FacilitatorQuestions): FacilitatorAdvice {
  const because = FOR_OUTSIDE.filter((question) => answers[question] === true);
  if (because.length > 0) return { kind: 'bring-somebody-in', because };
  const lacking = FOR_ONESELF.filter((question) => answers[question] === false);
  if (lacking.length > 0) return { kind: 'better-somebody', lacking };
  const open = [...FOR_OUTSIDE, ...FOR_ONESELF].filter((question) => answers[question] === null);
  return open.length > 0 ? { kind: 'not-known-yet', open } : { kind: 'run-it-yourself', because: FOR_ONESELF };
}

/** Whether whoever facilitates has worked on the project (S3-16); null while nobody has the part. */
export function facilitatorIsOutside({ seats }: Pick<Preparation, 'seats'>): boolean | null {
  return seats.find(({ part }) => part === 'facilitator')?.outside ?? null;
}

/** Whether the advice speaks for somebody from outside and somebody else is to facilitate: the reason is then noted and kept. */
export function goesAgainstAdvice(preparation: Pick<Preparation, 'seats' | 'questions'>): boolean {
  const { kind } = facilitatorAdvice(preparation.questions);
  return (kind === 'bring-somebody-in' || kind === 'better-somebody') && facilitatorIsOutside(preparation) !== true;
}
