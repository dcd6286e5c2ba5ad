import type {
  AnswerCheck,
  ChooseNext,
  ConfirmCheck,
  DecisionHeard,
  FollowedDecision,
  TellWhy,
} from '#contract/followed-decisions';
import type { LookAtKickOff, ProveCheck } from '#contract/proofs';
import type { TakeBack } from '#contract/recurrence';
import type { TakeBackWin, TellWin } from '#contract/wins';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { NextStep } from '#domain/loop/answers';
import type { PersonFound } from '../../../shared/src/people/people-search';
import type { Voice } from '../../../shared/src/words/voice';
import type { DecisionsClient } from './decisions-client';
import type { OpenedAgain } from './open-again';
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
  /** Keeps what follows; an issue that is to be opened again is opened in Jira, as the viewer. */
  next(asked: ChooseNext, issue: IssueKey): Promise<Sent>;
  why(asked: TellWhy): Promise<Sent>;
  takeBack(asked: TakeBack): Promise<Sent>;
  /** Has the app look now whether the change holds. */
  prove(asked: ProveCheck): Promise<Sent>;
  kickOff(asked: LookAtKickOff): Promise<Sent>;
  /** Thanks whoever caught what the decision prevented, on its issue. */
  win(asked: TellWin, issue: IssueKey): Promise<Sent>;
  unwin(asked: TakeBackWin): Promise<Sent>;
  /** People of a name who may see the project. Rejects when Jira does not answer. */
  findPeople(text: string): Promise<readonly PersonFound[]>;
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
  findPeople(text: string): Promise<readonly PersonFound[]>;
  openPostMortem(id: string): void;
  /** Opens an issue again in Jira; a day sets its due date anew. */
  openAgain(issue: IssueKey, due: CalendarDate | null): Promise<OpenedAgain>;
}

/** @returns a desk that keeps the page up to date with all that it is told. */
export function decisionsDesk(needs: DeskNeeds): DecisionsDesk {
  const { client, voice, viewer, sweptAt, now, know, readAgain, tell, findPeople, openPostMortem, openAgain } = needs;
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
  const next = async (asked: ChooseNext, issue: IssueKey): Promise<Sent> => {
    const kept = await hear(client.next(asked), null, LOST);
    if (!kept.ok) return kept;
    const { step, id } = asked;
    if (step.kind === 'drop') {
      tell(`What follows is kept with the decision: it is dropped, and ${issue} stays closed.`);
      return kept;
    }
    tell(followsWords(step, issue, await openAgain(issue, step.kind === 're-plan' ? step.due : null)));
    const looked = await hear(client.look({ id }), null, 'Jira was not asked.');
    // What follows is kept all the same.
    return looked.ok ? looked : kept;
  };
  return {
    viewer,
    sweptAt,
    now,
    openPostMortem,
    findPeople,
    look: (id) => hear(client.look({ id }), null, 'Jira was not asked.'),
    answer: (asked) => hear(client.answer(asked), 'Your answer is kept with the decision.', LOST),
    confirm: (asked) => hear(client.confirm(asked), 'Your second look is kept with the answer.', LOST),
    next,
    why: (asked) => hear(client.why(asked), 'The reason is kept with the decision.', LOST),
    win: (asked, issue) => hear(client.win(asked), `It stands under Wins, and the thank-you on ${issue}.`, LOST),
    unwin: (asked) =>
      hear(client.unwin(asked), 'Taken back. The comment on the issue stays there; delete it in Jira.', 'Not taken back.'),
    takeBack: (asked) => hear(client.takeBack(asked), 'Taken back: it counts as not having come back.', 'Not taken back.'),
    prove: (asked) => hear(client.prove(asked), null, 'The app has not looked.'),
    kickOff: (asked) => hear(client.kickOff(asked), null, 'Not sent.'),
  };
}

const followsWords = (step: NextStep, issue: IssueKey, opened: OpenedAgain): string => {
  switch (opened.kind) {
    case 'opened':
      return step.kind === 're-plan' ? `${issue} is open again, with its new due date.` : `${issue} is open again.`;
    case 'opened-without-day':
      return `${issue} is open again, but its due date is still the old one. ${opened.why} Change it there.`;
    case 'left':
      return `What follows is kept with the decision, but ${issue} is still closed. ${opened.why}`;
  }
};
