import type { CheckAnswer } from './answers';
import type { KeptBesideJira } from './followed';

/** The note that an answer no longer stands, because what it was held by is gone; undefined where it stands. */
export const undoneOf = ({ proof }: Pick<KeptBesideJira, 'proof'>, { days, at }: CheckAnswer) =>
  proof.undone.find((one) => one.days === days && one.answered === at);

/** Whether an answer ended its check, and still does. */
export const isStanding = (kept: Pick<KeptBesideJira, 'proof'>, answer: CheckAnswer): boolean =>
  answer.verdict.kind !== 'not-yet-testable' && undoneOf(kept, answer) === undefined;
