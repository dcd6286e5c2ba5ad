import type { Day } from './calendar';
import type { Name } from './cast';
import type { StatusWord, TypeWord } from './catalogue';
import type { Change, Facts } from './facts';

/** Who works on it, in turn: D data, E engineering, O support operations, Q QA, N enablement, S security, L lead, F finance, G legal, X sponsor. */
export type Post = 'D' | 'E' | 'O' | 'Q' | 'N' | 'S' | 'L' | 'F' | 'G' | 'X';

/** One issue as it was meant to be. */
export interface Planned {
  readonly summary: string;
  readonly type: TypeWord;
  /** The posts it passes, such as `D E Q`. */
  readonly route: string;
  /** Estimate in hours; null where nobody estimated it. */
  readonly hours: number | null;
  readonly parts?: readonly string[];
  /** Waits for a turn of the script instead of being picked up. */
  readonly held?: boolean;
}

type More = Pick<Planned, 'parts' | 'held'>;

const planned =
  (type: TypeWord) =>
  (summary: string, route: string, hours: number | null, more: More = {}): Planned => ({ summary, type, route, hours, ...more });
export const story = planned('story');
export const task = planned('task');
export const bug = planned('bug');

export interface EpicPlan {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly owner: Name;
  readonly planner: Name;
  /** The day on which it was written into the backlog. */
  readonly written: Day;
  readonly start: Day;
  readonly due: Day;
  readonly version?: string;
  readonly component?: string;
  readonly manner: Manner;
  readonly issues: readonly Planned[];
}

/** How work goes in an epic: shares from 0 to 1, and how much longer than estimated it takes. */
export interface Manner {
  readonly overrun: number;
  /** QA sends it back. */
  readonly returned: number;
  /** Taken up again after it was done. */
  readonly reopened: number;
  /** The day of the due date has come and it is not done: the date is moved. */
  readonly nudged: number;
  /** Without a due date. */
  readonly undated: number;
}

export type Which =
  | { readonly summaries: readonly string[] }
  | { readonly epic: string; readonly first: number }
  | { readonly openExcept: readonly string[] }
  | { readonly openEpics: true }
  | { readonly openOf: Name }
  | { readonly doneWithEffort: number };

/** Something that happened on a day, apart from the daily work. */
export type Turn =
  | {
      readonly kind: 'add';
      readonly on: Day;
      readonly by: Name;
      readonly epic: string;
      readonly labels: readonly string[];
      readonly say: string;
      readonly issues: readonly Planned[];
      /** Days until each is due; left out: no due date. */
      readonly dueIn?: number;
      readonly prefix?: string;
    }
  | {
      readonly kind: 'replan';
      readonly on: Day;
      readonly by: Name;
      readonly epics: readonly string[];
      readonly days: number;
      readonly say: string;
    }
  | {
      readonly kind: 'block';
      readonly from: Day;
      readonly until: Day;
      readonly by: Name;
      readonly which: Which;
      readonly say: string;
    }
  | {
      readonly kind: 'edit';
      readonly on: Day;
      readonly time?: string;
      readonly by: Name;
      readonly which: Which;
      readonly change: Edit;
      readonly say?: string;
      /** All in the same second, as Jira's bulk change does. */
      readonly atOnce?: boolean;
    }
  | {
      readonly kind: 'move';
      readonly on: Day;
      readonly by: Name;
      readonly summary: string;
      readonly to: string;
      readonly epic?: string;
      readonly say: string;
    }
  | {
      readonly kind: 'link';
      readonly on: Day;
      readonly by: Name;
      readonly blocks: readonly (readonly [first: string, second: string])[];
    }
  | { readonly kind: 'leave'; readonly on: Day; readonly who: Name; readonly successor: Name };

/** A change in the words of the script, or worked out from what the issue looks like. */
export type Edit = (facts: Facts) => Change & { readonly status?: StatusWord };

export interface ProjectScript {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly lead: Name;
  readonly group: string | null;
  readonly team: Partial<Record<Post, readonly Name[]>>;
  /** Two-week sprints, or none. */
  readonly sprints?: {
    readonly boardId: number;
    readonly firstId: number;
    readonly first: Day;
    readonly count: number;
    readonly name: string;
  };
  readonly versions: readonly {
    readonly id: string;
    readonly name: string;
    readonly releaseDate: Day;
    readonly released: boolean;
    readonly description: string;
  }[];
  readonly components: readonly { readonly id: string; readonly name: string }[];
  readonly security?: { readonly id: string; readonly name: string; readonly members: readonly Name[] };
  readonly statuses: readonly StatusWord[];
  /** Working days that an issue lies between two posts, such as `D>E`. */
  readonly waits: Readonly<Record<string, readonly [number, number]>>;
  /** Mondays of the weeks in which nobody logged work. */
  readonly silentWeeks: readonly Day[];
  /** The team has time set aside for this project: it comes before others. */
  readonly comesFirst?: boolean;
  /** From this day nothing is taken up again. */
  readonly over?: Day;
  /** Share of issues on which people log their work. */
  readonly logged: number;
  readonly reopenReasons: readonly string[];
  /** Field ids without which the project takes no issue. */
  readonly requiredFields?: readonly string[];
  readonly epics: readonly EpicPlan[];
  /** By the summary that an issue was written with; the others have none. */
  readonly descriptions?: Readonly<Record<string, string>>;
  readonly turns: readonly Turn[];
}
