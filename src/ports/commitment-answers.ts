import type { CommitmentAnswer } from '#domain/commitment/own-commitment';
import type { SessionId } from '#domain/session/ids';

/** Keeps what people say of their own sentences. A slot tells nobody whose it is, and nothing here lists any. */
export interface CommitmentAnswers {
  read(id: SessionId, slot: string): Promise<CommitmentAnswer | null>;
  /** Takes the place of what was said before. */
  save(id: SessionId, slot: string, answer: CommitmentAnswer): Promise<void>;
}
