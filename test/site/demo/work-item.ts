import type { Day } from './calendar';
import type { Name } from './cast';
import type { Chance } from './chance';
import type { IssueJournal } from './issue-journal';
import type { EpicPlan, Manner, Post } from './script';

/** One stretch of work by one person. */
export interface Leg {
  readonly post: Post;
  readonly who: Name;
  readonly workMs: number;
}

/** An epic in play. */
export interface EpicPlay {
  readonly plan: EpicPlan;
  readonly journal: IssueJournal;
  readonly items: WorkItem[];
}

/** An issue on its way through the hands of a team. */
export interface WorkItem {
  readonly journal: IssueJournal;
  readonly chance: Chance;
  readonly manner: Manner;
  epic: EpicPlay | null;
  readonly whole: WorkItem | null;
  readonly parts: WorkItem[];
  readonly logs: boolean;
  /** Nobody picks it up before this day. */
  readonly notBefore: Day | null;
  held: boolean;
  legs: Leg[];
  leg: number;
  leftMs: number;
  readyAt: number;
  pickedUp: boolean;
  everStarted: boolean;
  returns: number;
  reopenings: number;
  nudges: number;
}

export const isDone = (item: WorkItem): boolean => item.journal.facts.resolutionId !== null;

export const currentLeg = (item: WorkItem): Leg | undefined => item.legs[item.leg];
