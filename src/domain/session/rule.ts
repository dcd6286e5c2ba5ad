import type { CommandOf, SessionCommand } from './command';
import type { Decided, Given } from './given';
import type { Session } from './session';

type Status = Session['status'];

/** Who may ask for something, when, and what it comes to. */
export interface Rule<K extends SessionCommand['kind']> {
  readonly facilitatorOnly: boolean;
  readonly when: readonly Status[];
  readonly decide: (session: Session, command: CommandOf<K>, given: Given) => Decided;
}

export const RUNNING: readonly Status[] = ['running'];
export const ANY_TIME: readonly Status[] = ['preparing', 'running', 'closed'];
