import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';

/** The most characters of a wording. */
export const LONGEST_WORDING = 300;

/** The most issues that an own moment names. */
export const MOST_KEYS = 50;

/** The most moments of a project that people can have marked or added; more than anybody reads, a guard and no rule. */
export const MOST_MARKS = 400;

/** What the ids of own moments begin with; no kind of proposed moment is called so. */
export const OWN = 'own:';

interface MarkBase {
  readonly momentId: string;
  readonly starred: boolean;
  readonly dismissed: boolean;
  /** The day of the moment when it was marked, so that a mark can be told even when the data no longer shows the moment. */
  readonly day: CalendarDate;
  /** Who changed it last, and when. */
  readonly changedBy: PersonId;
  readonly changedAt: Instant;
}

export interface ProposedMark extends MarkBase {
  readonly kind: 'proposed';
  /** The sentence of a person in place of the proposed one; null keeps the proposed one. */
  readonly wording: string | null;
}

export interface OwnMoment extends MarkBase {
  readonly kind: 'own';
  readonly wording: string;
  readonly keys: readonly IssueKey[];
  readonly addedBy: PersonId;
}

/** What people have said about one key moment of a project: the team's word beside what the history proposes. */
export type MomentMark = ProposedMark | OwnMoment;

/** The name under which a project's mark is kept. */
export const markIdOf = (projectId: string, momentId: string): string => `${projectId}:${momentId}`;
