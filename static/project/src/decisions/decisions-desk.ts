import type {
  AnswerCheck,
  ChooseNext,
  ConfirmCheck,
  DecisionHeard,
  FollowedDecision,
  TellWhy,
} from '#contract/followed-decisions';
import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { Voice } from '../../../shared/src/words/voice';
import type { DecisionsClient } from './decisions-client';
import { isOvertaken, refusalSentence } from './refusal-sentence';

/** What became of something that was sent: the decision with it, or a sentence that says what is wrong. */
export type Sent = { readonly ok: true; readonly decision: FollowedDecision } | { readonly ok: false; readonly problem: string };

/** What the parts of this side can do, and what they need to know of who looks and when. */
export interface DecisionsDesk {
  readonly viewer: PersonId;
  /** When the app last read every issue again; null where it has not. */
  readonly sweptAt: Instant | null;
  /** The app's time. */
  now(): Instant;
  look(id: string): Promise<Sent>;
  answer(asked: AnswerCheck): Promise<Sent>;
  confirm(asked: ConfirmCheck): Promise<Sent>;
  next(asked: ChooseNext): Promise<Sent>;
  why(asked: TellWhy): Promise<Sent>;
  openPostMortem(id: string): void;
}

interface DeskNeeds {
  readonly client: DecisionsClient;
  readonly voice: Voice;
  readonly viewer: PersonId;
  readonly sweptAt: Instant | null;
  now(): Instant;
  /** One of the decisions is now as given. */
  know(decision: FollowedDecision): void;
  /** Things are not as the page shows them. */
  readAgain(): void;
  /** Says what was done, or why it was not, where the form may be gone by then. */
  tell(text: string): void;
  openPostMortem(id: string): void;
}

/** @returns a desk that keeps the page up to date with all that it is told. */
export function decisionsDesk(needs: DeskNeeds): DecisionsDesk {
  const { client, voice, viewer, sweptAt, now, know, readAgain, tell, openPostMortem } = needs;
  const hear = async (call: Promise<DecisionHeard>, kept: string | null, lost: string): Promise<Sent> => {
    try {
      const told = await call;
      if (told.kind === 'heard') {
        know(told.decision);
        if (kept !== null) tell(kept);
        return { ok: true, decision: told.decision };
      }
      const problem = refusalSentence(told.refusal, voice);
      if (isOvertaken(told.refusal)) {
        tell(problem);
        readAgain();
      }
      return { ok: false, problem };
    } catch (why) {
      const said = why instanceof Error && why.message !== '' ? why.message : 'The app could not be reached.';
      return { ok: false, problem: `${lost} ${said} Try again in a moment.` };
    }
  };
  const LOST = 'Not sent; what you wrote is still here.';
  return {
    viewer,
    sweptAt,
    now,
    openPostMortem,
    look: (id) => hear(client.look({ id }), null, 'Jira was not asked.'),
    answer: (asked) => hear(client.answer(asked), 'Your answer is kept with the decision.', LOST),
    confirm: (asked) => hear(client.confirm(asked), 'Your second look is kept with the answer.', LOST),
    next: (asked) => hear(client.next(asked), 'What follows is kept with the decision. It is yet to be done in Jira.', LOST),
    why: (asked) => hear(client.why(asked), 'The reason is kept with the decision.', LOST),
  };
}
