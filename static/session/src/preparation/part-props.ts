import type { Preparation } from '#domain/session/preparation';
import type { ScreenProps } from '../room/screen-props';

/** What a part of the preparation is given. */
export interface PartGiven extends ScreenProps {
  readonly preparation: Preparation;
  readonly prepare: (change: Partial<Preparation>) => void;
  /** This person may not change anything now. */
  readonly shut: boolean;
}
