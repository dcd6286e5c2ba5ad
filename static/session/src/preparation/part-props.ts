import type { Preparation } from '#domain/session/preparation';
import type { InJira } from '../door/in-jira';
import type { ScreenProps } from '../room/screen-props';
import type { Plan } from './use-plan';

/** What a part of the preparation is given. */
export interface PartGiven extends ScreenProps {
  readonly preparation: Preparation;
  readonly prepare: (change: Partial<Preparation>) => void;
  /** This person may not change anything now. */
  readonly shut: boolean;
  /** When it is held and who is invited. */
  readonly plan: Plan;
  /** Null while it is looked up, for those who may not browse the project, and where Jira does not answer. */
  readonly inJira: InJira | null;
}
