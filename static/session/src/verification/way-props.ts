import type { ItemId } from '#domain/session/ids';
import type { Verification } from '#domain/session/verification';
import type { SessionDesk } from '../../../shared/src/session/session-desk';
import type { AppOfSession } from '../issues/issues-client';
import type { EvidenceDesk } from '../room/evidence-desk';

/** What the form of one way to verify is given. */
export interface WayProps<How extends Verification> {
  readonly desk: SessionDesk;
  readonly app: AppOfSession;
  readonly evidence: EvidenceDesk;
  /** Of the decision. */
  readonly id: ItemId;
  readonly how: How;
  readonly disabled: boolean;
  readonly onChange: (how: How) => void;
}
