import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import type { PageContext } from '../../../shared/src/bridge/page-context';
import type { DecisionCount } from './decision-count';

/** What the side of the decisions is given. */
export interface DecisionsSideProps {
  readonly context: PageContext;
  /** Calls the app's back end. */
  readonly invoke: InvokeApp;
  /** Opens a post-mortem; null for the list of them. */
  readonly onOpenPostMortem: (id: string | null) => void;
  /** Tells how many there are. */
  readonly onCount: (count: DecisionCount) => void;
}
