import { useCallback } from 'react';
import type { NewCommand, SessionDesk } from '../../../shared/src/session/session-desk';

/** Sends and does not wait: the screen shows it at once, and the frame says so when it is not taken. */
export function useSend(desk: Pick<SessionDesk, 'send'>): (command: NewCommand) => void {
  return useCallback((command) => void desk.send(command).catch(() => {}), [desk]);
}
