import type { CostAssumptions } from '#domain/cost/cost-assumptions';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';

/** A point of a curve over time. */
export interface AdoptionPoint {
  readonly on: CalendarDate;
  readonly value: number;
}

/** How many were to use it, and how many did. All amounts in `unit`: `percent` from 0 to 100, or a number of people. */
export interface Adoption {
  readonly unit: 'percent' | 'people';
  readonly promised: number | null;
  readonly reached: number | null;
  /** The same over time, where somebody drew it; by day, each day once. */
  readonly promisedCurve: readonly AdoptionPoint[];
  readonly reachedCurve: readonly AdoptionPoint[];
}

/** In what the sponsor believed when it began, and now. */
export interface SponsorPosition {
  readonly atFirst: string | null;
  readonly now: string | null;
}

/** Planned and actual money, all in one currency (a code of three letters). */
export interface Money {
  readonly currency: string | null;
  readonly budget: number | null;
  readonly spent: number | null;
  readonly revenuePlanned: number | null;
  readonly revenueActual: number | null;
}

export type Acceptance = 'accepted' | 'with-remarks' | 'refused' | 'open';

export interface Deliverable {
  readonly name: string;
  readonly acceptance: Acceptance;
}

export interface ClientSignals {
  /** Net promoter score, -100 to 100. */
  readonly nps: number | null;
  readonly renewal: 'yes' | 'no' | 'open' | null;
  readonly words: string | null;
}

export interface TeamSignal {
  /** 1 to 5, where the team was asked; 5 is best. */
  readonly score: number | null;
  readonly words: string | null;
}

export type SourceKind = 'deck' | 'e-mails' | 'chat' | 'status-reports' | 'meeting-notes';

/** Where something is kept that Jira does not hold. */
export interface SourceLink {
  readonly kind: SourceKind;
  readonly label: string;
  /** An https address. */
  readonly url: string;
}

/** Whom it was for, and what it was to be, in a few sentences. */
export interface Project {
  readonly client: string | null;
  readonly scope: string | null;
}

/** What no amount of money says; asked for in words and never turned into a number. */
export interface Unpriced {
  readonly morale: string | null;
  readonly reputation: string | null;
}

/** What Jira does not hold of a project, as people entered it. Everything may be missing. Plain data. */
export interface OutsideFacts {
  readonly project: Project;
  readonly adoption: Adoption;
  readonly sponsor: SponsorPosition;
  readonly money: Money;
  readonly deliverables: readonly Deliverable[];
  readonly client: ClientSignals;
  readonly team: TeamSignal;
  readonly links: readonly SourceLink[];
  readonly cost: CostAssumptions;
  readonly unpriced: Unpriced;
}

/** The groups of the form, each of which is opened, changed and kept by itself. */
export type OutsideGroup = keyof OutsideFacts;

/** Who changed which groups, and when. */
export interface OutsideChange {
  /** The version that the change made. */
  readonly version: number;
  readonly by: PersonId;
  readonly at: Instant;
  readonly groups: readonly OutsideGroup[];
}

/** The facts as they are kept: with the newest changes, newest first. */
export interface OutsideRecord {
  readonly facts: OutsideFacts;
  readonly changes: readonly OutsideChange[];
}
