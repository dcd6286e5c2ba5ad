import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { Ended } from './ending';
import type { FreezeHead } from './freeze-head';
import type { PackPage, PackPlace } from './pack-place';
import type { Telling } from './telling';

/** What it looks back on. A checkpoint is held while the work goes on. */
export type PostMortemKind = 'pilot' | 'project' | 'checkpoint';

export type Outcome = 'went-well' | 'mixed' | 'failed' | 'not-judged-yet';

/** The part that somebody has in the meeting: one of the known ones, or a word of the team's own. */
export type MeetingRole = KnownRole | (string & {});

/** The usual parts, as data: the form offers them in this order. */
export const KNOWN_ROLES = [
  'facilitator',
  'delivery-lead',
  'technical-lead',
  'contributor',
  'account-manager',
  'end-user',
  'adjacent-team',
  'sponsor',
] as const;

export type KnownRole = (typeof KNOWN_ROLES)[number];

export interface Invited {
  readonly accountId: PersonId;
  readonly role: MeetingRole;
}

/** When it is held: an instant, and the zone that it was agreed in (IANA). */
export interface Meeting {
  readonly at: Instant;
  readonly zone: string;
}

/** What the people who hold it settle, and may change later. */
export interface PostMortemPlan {
  readonly title: string;
  readonly kind: PostMortemKind;
  readonly outcome: Outcome;
  /** Null while no date is agreed. */
  readonly meeting: Meeting | null;
  /** Each person once. */
  readonly invited: readonly Invited[];
}

/** The record of one project, pilot or checkpoint that is looked back on. */
export interface PostMortem extends PostMortemPlan {
  readonly openedBy: PersonId;
  readonly openedAt: Instant;
  /** In the order in which they were taken; the last one counts unless another is chosen. A new one replaces none. */
  readonly freezes: readonly FreezeHead[];
  readonly pack: PackPlace;
  /** Pages that were written and given up: edited by hand and left alone, or deleted. */
  readonly earlierPages: readonly PackPage[];
  readonly told: readonly Telling[];
  /** Null while it goes on. */
  readonly ended: Ended | null;
}

/** A post-mortem in which nothing has happened yet. */
export const opened = (plan: PostMortemPlan, openedBy: PersonId, openedAt: Instant): PostMortem => ({
  ...plan,
  openedBy,
  openedAt,
  freezes: [],
  pack: { kind: 'not-written' },
  earlierPages: [],
  told: [],
  ended: null,
});
