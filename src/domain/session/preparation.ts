import type { PersonId } from '#domain/history/issue-key';
import type { Agenda } from './agenda';

/** Whose view somebody brings. `approver` only signs the result off and gets the summary instead (S0-50). */
export const PARTS = [
  'facilitator',
  'delivery-lead',
  'technical-lead',
  'contributor',
  'account-manager',
  'end-user',
  'adjacent-team',
  'sponsor',
  'approver',
  'client',
] as const;

export type Part = (typeof PARTS)[number];

export interface Seat {
  readonly person: PersonId;
  readonly part: Part;
  /** Listens more than it speaks: writes nothing until the closing round (S0-49). */
  readonly listening: boolean;
  /** Did not work on the project: may facilitate (S3-16). */
  readonly outside: boolean;
}

/** What speaks for an outside facilitator (S0-43), and what for running it oneself (S0-42). Null is not answered. */
export interface FacilitatorQuestions {
  readonly highVisibility: boolean | null;
  readonly sponsorChillsCandour: boolean | null;
  readonly competingNarratives: boolean | null;
  readonly decisionsOfMineOnTable: boolean | null;
  readonly modestScope: boolean | null;
  readonly smallAndTrusting: boolean | null;
  readonly credibleWithEveryone: boolean | null;
}

export interface Preparation {
  readonly seats: readonly Seat[];
  readonly questions: FacilitatorQuestions;
  /** Why the advice on the facilitator was not followed; stays in the record. */
  readonly overrideReason: string | null;
  /** The agenda to run by. It is copied into the session when the meeting starts. */
  readonly agenda: Agenda;
}
