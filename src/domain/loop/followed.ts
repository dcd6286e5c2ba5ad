import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { DateMove } from '#domain/history/issue-story';
import { NO_PROOF, type ProofKept } from '#domain/proof/proof-run';
import type { CheckAnswer, Reason } from './answers';
import type { Closing } from './closing';
import type { Comeback, NotTheSame } from './comeback';
import { AT_FIRST, type StateTold } from './decision-state';
import type { Standing } from './standing';
import type { Win } from './win';

/** What a decision was when its issue was made, or when an existing issue was taken for it. It never changes. */
export interface Outset {
  readonly issueId: string;
  readonly key: IssueKey;
  readonly summary: string;
  readonly owner: PersonId;
  readonly due: CalendarDate;
  /** From when it is followed; what happened to the issue before is not the decision's. An instant before the issue was created, if it was made for it. */
  readonly from: Instant;
  /** The calendar day of `from` in the owner's zone. */
  readonly on: CalendarDate;
}

/** The issue went from one project to another; project keys. */
export interface ProjectChange {
  readonly at: Instant;
  readonly by: PersonId | null;
  readonly from: string;
  readonly to: string;
}

/** How much of the issue's history could be read: without all of it, moves and earlier closings may be missing. */
export type HistoryTold = 'known' | 'incomplete' | 'unknown';

/** What Jira tells. It is told anew from every reading, so nothing in it depends on what was read before, but for `since` of what is gone. */
export interface ToldByJira {
  /** When it was read; null while it has not been. */
  readonly readAt: Instant | null;
  readonly standing: Standing;
  readonly key: IssueKey;
  readonly summary: string;
  /** Null: nobody is assigned. */
  readonly owner: PersonId | null;
  readonly due: CalendarDate | null;
  /** The day on which the due date that stands was set, or on which the issue was last reopened, whichever is later: what came up to that day is not reminded of. */
  readonly settledOn: CalendarDate;
  readonly history: HistoryTold;
  /** Oldest first; the newest `MOST_TOLD` of each are kept. */
  readonly dateMoves: readonly DateMove[];
  readonly projectMoves: readonly ProjectChange[];
  readonly closings: readonly Closing[];
}

/** How far a date or a check was reminded of: in days after it, negative before it. */
export interface Reminded {
  readonly of: string;
  readonly upTo: number;
  readonly at: Instant;
}

/** What is nowhere in Jira: what people told the app, and what it sent. Following never changes it. */
export interface KeptBesideJira {
  readonly answers: readonly CheckAnswer[];
  /** Of date moves, by the instant of the move. */
  readonly moveReasons: readonly Reason[];
  /** Of closings without the change, by the instant that the closing is known by. */
  readonly dropReasons: readonly Reason[];
  readonly reminded: readonly Reminded[];
  /** Where the same came back, although this had fixed it; as people have confirmed it. */
  readonly comebacks: readonly Comeback[];
  /** What looked the same, and is not. */
  readonly notTheSame: readonly NotTheSame[];
  /** What it prevented. Oldest first. */
  readonly wins: readonly Win[];
  /** What the app found out about whether it holds, and what people saw. */
  readonly proof: ProofKept;
  /** What the app last wrote on the issue for searches; null where it has written nothing. */
  readonly stateTold: StateTold | null;
}

/** A decision whose Jira issue exists, as it is kept. */
export interface Followed {
  readonly outset: Outset;
  readonly told: ToldByJira;
  readonly kept: KeptBesideJira;
}

/** A decision that is followed from now on and has not been read yet. */
export const startFollowing = (outset: Outset): Followed => ({
  outset,
  told: {
    readAt: null,
    standing: { kind: 'open' },
    key: outset.key,
    summary: outset.summary,
    owner: outset.owner,
    due: outset.due,
    settledOn: outset.on,
    history: 'unknown',
    dateMoves: [],
    projectMoves: [],
    closings: [],
  },
  kept: {
    answers: [],
    moveReasons: [],
    dropReasons: [],
    reminded: [],
    comebacks: [],
    notTheSame: [],
    wins: [],
    proof: NO_PROOF,
    stateTold: AT_FIRST,
  },
});
