import { parseFollowUpOpened, parseSessionAnswer } from '#contract/session-answers';
import { type EarlierAnswer, parseEarlierAnswer, parseRecordBeside, type RecordBeside } from '#contract/session-places';
import type { WhichSession } from '#contract/sessions';
import type { Refusal } from '#domain/session/refusal';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';
import { type PlanDesk, planDesk } from './plan-desk';

/** How the follow-up stands for the person who looks. */
export type FollowUp = 'opened' | 'not-opened' | 'not-yours';

/** What is asked of the app around a session, before it and after it. Every call rejects when the app does not answer. */
export interface SessionDoor {
  readonly number: 1 | 2;
  /** When it is held and who is invited. */
  readonly plan: PlanDesk;
  /** What earlier post-mortems of the project have left to do. */
  earlier(): Promise<EarlierAnswer>;
  /** What the record tells beside the session: of the project, and of the issues of decisions. */
  beside(): Promise<RecordBeside>;
  followUp(): Promise<FollowUp>;
  /** Opens the follow-up, and goes there. @returns why not; null when it is open. */
  openFollowUp(): Promise<Refusal | null>;
  goTo(number: 1 | 2): void;
}

export function sessionDoor(invoke: InvokeApp, which: WhichSession, goTo: (number: 1 | 2) => void): SessionDoor {
  const { postMortemId } = which;
  return {
    number: which.number,
    plan: planDesk(invoke, postMortemId),
    earlier: () => callApp(invoke, 'session.earlier', which, parseEarlierAnswer),
    beside: () => callApp(invoke, 'session.record', which, parseRecordBeside),
    async followUp() {
      const answer = await callApp(invoke, 'session.read', { postMortemId, number: 2, since: null }, parseSessionAnswer);
      if (answer.kind === 'not-yours-to-see') return 'not-yours';
      return answer.kind === 'not-opened' ? 'not-opened' : 'opened';
    },
    async openFollowUp() {
      const answer = await callApp(invoke, 'session.follow-up', { postMortemId, agenda: 'follow-up' }, parseFollowUpOpened);
      if (answer.kind === 'refused') return answer.refusal;
      goTo(2);
      return null;
    },
    goTo,
  };
}
