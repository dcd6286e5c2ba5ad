import type { PhaseProps } from '../room/screen-props';

/** Which of the two rounds of writing it is. */
export interface CollectingProps extends PhaseProps {
  readonly what: 'successes' | 'frictions';
}
