import type { Instant } from '#domain/history/instant';
import type { SessionId } from '#domain/session/ids';

/** Where the hints of a session can be heard, and presence be told. */
export interface HintChannel {
  readonly channel: string;
  readonly token: string;
  readonly expiresAt: Instant;
}

/** Hints that there is something to read. They may be late, doubled or lost: storage is the truth. */
export interface SessionHints {
  /** Never fails: a hint that cannot be given is not given. */
  tell(id: SessionId, version: number): Promise<void>;
  /** @returns null where the platform gives no channel now. */
  channel(id: SessionId): Promise<HintChannel | null>;
}
