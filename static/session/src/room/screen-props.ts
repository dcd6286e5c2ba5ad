import type { FrameworkWords } from '#domain/framework/framework-words';
import type { PhaseWords } from '#domain/framework/phase-words';
import type { PersonId } from '#domain/history/issue-key';
import type { AgendaPhase } from '#domain/session/agenda';
import type { ItemId } from '#domain/session/ids';
import type { Session } from '#domain/session/session';
import type { DeskView, SessionDesk } from '../../../shared/src/session/session-desk';
import type { SessionDoor } from '../door/session-door';
import type { AppOfSession } from '../issues/issues-client';
import type { EvidenceDesk } from './evidence-desk';

/** The product in which the room is open. */
export type Host = 'jira' | 'confluence';

/** What every screen of the room is given. */
export interface ScreenProps {
  /** As it stands with what this browser has sent and not heard of yet. */
  readonly session: Session;
  /** Who looks. */
  readonly you: PersonId;
  readonly view: DeskView;
  readonly desk: SessionDesk;
  /** In the viewer's language. */
  readonly words: FrameworkWords;
  readonly evidence: EvidenceDesk;
  readonly app: AppOfSession;
  readonly host: Host;
  /** Opens the comments on an item beside the screen. */
  readonly onComments: (item: ItemId) => void;
}

/** What the screen of a phase is given. */
export interface PhaseProps extends ScreenProps {
  readonly phase: AgendaPhase;
  /** What is said of the phase: the team's own words where it has written some. */
  readonly phaseWords: PhaseWords;
}

/** What the preparation is given. */
export type PreparationProps = ScreenProps & { readonly door: SessionDoor };

/** What the record is given: those who were not invited read it too, once it is published. */
export type RecordProps = Omit<ScreenProps, 'you'> & { readonly you: PersonId | null; readonly door: SessionDoor };
