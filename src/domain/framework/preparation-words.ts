import type { FacilitatorQuestions, Part } from '#domain/session/preparation';

export interface PartWords {
  readonly name: string;
  /** What the meeting lacks without them, in one sentence. */
  readonly why: string;
}

export interface FacilitatorQuestionWords {
  readonly question: string;
  /** What follows from a yes. */
  readonly why: string;
}

/** How post-mortems come to nothing (S1-2 to S1-5, S3-3 to S3-7). */
export const TRAPS = [
  'never-held',
  'too-late',
  'blame',
  'first-explanation',
  'avoided',
  'only-failures',
  'only-successes',
  'no-process',
  'unread',
] as const;

export type TrapId = (typeof TRAPS)[number];

export interface TrapWords {
  readonly trap: string;
  /** What is done about it here. */
  readonly guard: string;
}

/** What is said before the meeting, in one language. */
export interface PreparationWords {
  readonly parts: Readonly<Record<Part, PartWords>>;
  /** Who belongs in the room, and who gets the summary instead (S0-48 to S0-50, S1-35). */
  readonly whoComes: string;
  readonly approversGetSummary: string;
  readonly clientStaysOut: string;
  readonly facilitator: {
    readonly questions: Readonly<Record<keyof FacilitatorQuestions, FacilitatorQuestionWords>>;
    /** The advice that follows from the answers (S0-42, S0-43). */
    readonly bringSomebodyIn: string;
    readonly runItYourself: string;
    readonly notOnTheProject: string;
    /** So that the team can run the next one itself (S0-44). */
    readonly growYourOwn: string;
  };
  readonly time: {
    readonly whyNinety: string;
    readonly tooShort: string;
    readonly tooLong: string;
    readonly withinAWeek: string;
    readonly secondSession: string;
  };
  /** After every project, and for lasting work at which moments (S1-1, S3-8, S3-9). */
  readonly whenToHold: string;
  /** For a team that has never held one (S1-77, S3-78). */
  readonly firstTime: string;
  readonly traps: Readonly<Record<TrapId, TrapWords>>;
  /** What everybody notes for themselves beforehand (S1-78), and for whose eyes. */
  readonly ownNotes: {
    readonly invitation: string;
    readonly wentWell: string;
    readonly didNot: string;
    readonly wouldChange: string;
  };
  /** A question with answers from 1 to 5, and what is told of them. */
  readonly safety: { readonly question: string; readonly low: string; readonly high: string; readonly privacy: string };
}
