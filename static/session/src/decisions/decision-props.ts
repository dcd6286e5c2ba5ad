import type { Decision } from '#domain/session/items';
import type { PhaseProps } from '../room/screen-props';

export interface DecisionProps extends PhaseProps {
  readonly decision: Decision;
  readonly number: number;
  /** As many are taken as a team keeps. */
  readonly full: boolean;
  /** Nothing can be written now. */
  readonly shut: boolean;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}
