import type { Meeting } from '#domain/post-mortem/post-mortem';
import type { DeskView } from '../../../shared/src/session/session-desk';
import type { Plan } from './use-plan';

/** When the meeting is: by the plan where this person may read it, else by what the session was told when it was opened. */
export const meetingOf = ({ postMortem }: Pick<Plan, 'postMortem'>, view: Pick<DeskView, 'postMortem'>): Meeting | null =>
  (postMortem ?? view.postMortem)?.meeting ?? null;
