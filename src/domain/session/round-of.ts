import type { SessionCommand } from './command';
import type { SealStep } from './envelope';
import type { Session } from './session';

/** The salt of the round that runs in a step; null where nothing can be given in. */
export const saltOf = (session: Session, step: SealStep): string | null => session[step].salt;

/** Whether envelopes of a step are told apart by browsers alone. Votes and answers are one a person, so they never are. */
export const byBrowserAlone = (session: Session, step: SealStep): boolean =>
  (step === 'successes' || step === 'frictions') && session[step].anonymous;

/** The step whose envelopes a command opens, if there are any; null for all other commands. */
export const stepOpenedBy = (command: SessionCommand): SealStep | null => {
  switch (command.kind) {
    case 'reveal':
      return command.what;
    case 'count-votes':
      return 'ballot';
    case 'close-poll':
      return command.poll;
    // Whether it was worth the time is asked last of all, and counted when the meeting ends.
    case 'close':
      return 'worthwhile';
    default:
      return null;
  }
};
