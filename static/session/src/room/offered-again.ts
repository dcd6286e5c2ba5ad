import type { SessionCommand } from '#domain/session/command';
import type { NewCommand, Refused } from '../../../shared/src/session/session-desk';

/**
 * The same command once more, where that can go well: over what somebody else has written meanwhile, once the writer has seen it.
 * Null where the same would only be refused again, or where what it was about is gone.
 */
export function offeredAgain({ command, why }: Refused): NewCommand | null {
  // What the app failed over may be mended by the time somebody tries again.
  if (why.kind === 'failed') return withoutId(command);
  if (why.kind !== 'refused') return null;
  const { refusal } = why;
  if (refusal.why !== 'changed-meanwhile') return AGAIN.has(refusal.why) ? withoutId(command) : null;
  if (refusal.now === null) return null;
  return command.kind === 'write' || command.kind === 'sort' || command.kind === 'remove'
    ? ({ ...withoutId(command), based: refusal.now.revision } as NewCommand)
    : null;
}

/** What may have passed by the time somebody reads that it was refused. */
const AGAIN: ReadonlySet<string> = new Set(['not-in-this-phase', 'not-all-sorted', 'gate', 'too-many', 'too-early', 'listening']);

function withoutId({ id: _, ...rest }: SessionCommand): NewCommand {
  return rest as NewCommand;
}
