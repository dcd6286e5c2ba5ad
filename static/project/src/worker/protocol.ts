import type { HttpAnswer, HttpAsk } from '#contract/jira/http';
import type { Findings } from '#domain/evidence/findings';
import type { KeyDay } from '#domain/evidence/key-days';
import type { ProjectEvidence } from '#domain/evidence/project-evidence';
import type { EpicIndex } from '#domain/evidence/rows/epic-index';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import type { Trouble } from '#domain/reading/trouble';
import type { RoleMap } from '#domain/roles/role-map';
import type { AsEntered } from '#domain/snapshot/frozen-evidence';
import type { FrozenParcel } from './freeze-desk';

export type { HttpAnswer, HttpAsk, Trouble };

/** What narrows the evidence; lives in the URL. */
export interface EvidenceFilter {
  /** Issues that were finished before this day are left out. */
  readonly from: CalendarDate | null;
  /** Issues that were created after this day are left out. */
  readonly to: CalendarDate | null;
  readonly versionId: string | null;
  /** The epic itself and all that hangs under it, at any depth. */
  readonly epicKey: string | null;
  readonly typeId: string | null;
}

/** What a project lead may settle once for everybody; kept by the app. */
export interface LensSettings {
  readonly blockedStatusIds: readonly string[];
  readonly baseline: CalendarDate | null;
  /** The date field that holds the planned start, by id; null where the fields themselves tell. */
  readonly startDateField: string | null;
  /** Statuses in which work waits, by id; null leaves it to a guess by their names. */
  readonly waitingStatusIds: readonly string[] | null;
}

/** What the page tells the worker. */
export type ToWorker =
  | {
      readonly kind: 'open';
      /** Project ids are unique within one site only. */
      readonly cloudId: string;
      readonly projectKey: string;
      readonly projectId: string;
      /** Account id of the person who looks; what is kept is kept for that person alone. */
      readonly viewer: string;
      /** IANA zone of the viewer's profile: dates in Jira's searches are taken in it, and days are counted in it. */
      readonly zone: string;
      readonly settings: LensSettings;
      readonly filter: EvidenceFilter;
    }
  | { readonly kind: 'answer'; readonly ask: number; readonly answer: HttpAnswer }
  /** The request never came back: connection cut, bridge refused. */
  | { readonly kind: 'unanswered'; readonly ask: number; readonly message: string }
  | { readonly kind: 'cancel' }
  /** Carry on where a wait, a cancel or a trouble left off; during a wait it means "now". */
  | { readonly kind: 'continue' }
  /** Fetch what changed since the last read. */
  | { readonly kind: 'refresh' }
  | { readonly kind: 'filter'; readonly filter: EvidenceFilter }
  | { readonly kind: 'settings'; readonly settings: LensSettings }
  /** Show what Jira said at the end of that day in the viewer's zone; null, today or a later day: what it says now. Of several the newest counts. */
  | { readonly kind: 'look-back'; readonly on: CalendarDate | null }
  /** Who works in which role, as a lead has settled it; null leaves it to a guess. Until it is told, it is guessed. */
  | { readonly kind: 'roles'; readonly roles: RoleMap | null }
  /**
   * Freeze everything as of now, whatever day and filter are shown: read what changed, then pack it. Answered by `frozen` or
   * `not-frozen`; a second one while one is under way has the same answer.
   */
  | { readonly kind: 'freeze'; readonly asEntered: AsEntered };

/**
 * How far a read has come. On a first read `read` and `histories` both run up to `ofAll`;
 * on a later one they count the changed issues, and `ofAll` is null, because nobody can say how many changed.
 */
export interface Progress {
  readonly phase: 'preparing' | 'issues' | 'histories' | 'computing';
  /** Issues read. */
  readonly read: number;
  readonly ofAll: number | null;
  /** Issues whose histories are in. */
  readonly histories: number;
  /** Why nothing moves at the moment; null while it moves. */
  readonly trouble: Trouble | null;
}

/** What the pages show: the numbers, the issues they come from, and what can be chosen in the filter. */
export interface EvidenceView {
  /** Counts the views of a worker; findings name the one they belong to. */
  readonly number: number;
  /**
   * The day that one looks from: everything is as Jira had it at the end of that day, and issues that came later are not there.
   * Null is today. What Jira's histories are not read for (summaries, labels, components, descriptions) is as of today all the same.
   */
  readonly on: CalendarDate | null;
  /** Days to look from, told from today under the same filter, whatever the day one looks from. */
  readonly keyDays: readonly KeyDay[];
  readonly projectName: string | null;
  /** The site's time of the read that this shows. */
  readonly readAt: Instant;
  /** Every issue was read, and every history. */
  readonly complete: boolean;
  /** Issues in all, before the filter. */
  readonly all: number;
  readonly evidence: ProjectEvidence;
  /** The issues that the filter lets through. */
  readonly stories: readonly IssueStory[];
  /** Which epic an issue belongs to, of all issues: under a filter its parent may not be among the stories. */
  readonly epics: EpicIndex;
  /** Of all issues, whatever the filter; the statuses and date fields are for the settings and so always as of today. */
  readonly choices: {
    readonly versions: readonly { readonly id: string; readonly name: string }[];
    readonly epics: readonly { readonly key: string; readonly summary: string | null }[];
    readonly types: readonly { readonly id: string; readonly name: string }[];
    readonly statuses: readonly { readonly id: string; readonly name: string }[];
    /** Fields that could hold the planned start. */
    readonly dateFields: readonly { readonly id: string; readonly name: string }[];
  };
  /** Issues that could not be read: what and why. */
  readonly skipped: readonly { readonly issue: string; readonly problem: string }[];
  /** Names that came with the issues and histories, by account. */
  readonly names: Readonly<Record<string, string>>;
  /** Where not all is shown, everybody who has or had any of the issues: some of them may have done nothing else that Jira names. */
  readonly owners: readonly PersonId[];
}

/**
 * What the worker tells the page. A read ends with one of `view`, `up-to-date` and `stopped`.
 * A kept view comes first, with its older `readAt`, and the read of what changed begins at once.
 */
export type FromWorker =
  | { readonly kind: 'ask'; readonly ask: number; readonly http: HttpAsk }
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** `reading`: the read goes on behind it (a kept view, or a new filter meanwhile). */
  | { readonly kind: 'view'; readonly view: EvidenceView; readonly reading: boolean }
  /** Follows each view, unless a newer view overtakes it. `of` is the number of the view. */
  | { readonly kind: 'findings'; readonly findings: Findings; readonly of: number }
  /** In place of the findings, where their code could not be loaded or cannot stand what was read. */
  | { readonly kind: 'no-findings'; readonly problem: string; readonly of: number }
  /** `movedMeanwhile`: issues that came, changed or went after the view that was on the screen, up to a last look after packing. */
  | { readonly kind: 'frozen'; readonly parcel: FrozenParcel; readonly movedMeanwhile: readonly IssueKey[] }
  | { readonly kind: 'not-frozen'; readonly problem: string }
  /** Nothing has changed since the view shown; it is now as of this time. */
  | { readonly kind: 'up-to-date'; readonly readAt: Instant }
  /** With the trouble `no-permission` the view must go from the screen: the worker has forgotten what it read. Else a view stays. */
  | { readonly kind: 'stopped'; readonly reason: 'cancelled' | 'trouble'; readonly progress: Progress };
