/**
 * Why an operation on a channel is refused. The words are those of `@forge/realtime`, which checks the same in a function before
 * it asks; Atlassian does not publish what the far end says.
 */
export type RefusalCode =
  | 'RATE_LIMIT_EXCEEDED'
  | 'INVALID_TOKEN'
  | 'TOKEN_EXPIRED'
  | 'CHANNEL_NAME_MISMATCH'
  | 'MISSING_PERMISSION'
  | 'INVALID_CHANNEL'
  | 'CONTEXT_NEEDED'
  | 'SERVICE_FAILED';

export class RealtimeRefusal extends Error {
  override readonly name = 'RealtimeRefusal';
  constructor(
    readonly code: RefusalCode,
    readonly status: number,
  ) {
    super(code);
  }
}
