import type { PhaseProps } from '../room/screen-props';
import type { PathRow } from './path-row';

/** What every part of the path's screen is given. */
export interface PathView extends PhaseProps {
  readonly row: PathRow;
  /** The hand-off that is open: the ids of its two stations. */
  readonly open: string | null;
  readonly onOpen: (handOff: string | null) => void;
  /** Nothing can be written now. */
  readonly shut: boolean;
}
