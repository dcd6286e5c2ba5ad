import type { SensedSignId, WarningSignId } from '#domain/framework/warning-signs';
import type { CalendarDate, Seconds } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { TrustLevel } from '../trust/trust-report';

/**
 * What each rule found, by the name of the rule. A rule that is changed gets a new name, because a frozen reading
 * is told with the words of the rule that it was read by.
 */
export interface RuleFacts {
  /** `firstCheck` is null where no data was ever checked; `spent` where its time was not logged. */
  readonly 'data-check-before-build': { readonly firstCheck: CalendarDate | null; readonly spent: Seconds | null };
  /** The day on which the first check of the data was finished; null where none was. */
  readonly 'data-check-before-dates': { readonly checked: CalendarDate | null };
  /** Share (0 to 1) of the work with any description at all. */
  readonly 'criteria-in-descriptions': { readonly described: number };
  readonly 'review-in-middle-third': { readonly from: CalendarDate; readonly to: CalendarDate };
  readonly 'additions-as-change-requests': { readonly planned: number };
  readonly 'additions-started-within-a-day': { readonly estimates: boolean };
  /** The longest run of weeks in which nothing was logged. */
  readonly 'weeks-without-time-logged': { readonly longestRun: number };
  readonly 'growth-without-a-talk': { readonly givenUp: number; readonly datesMoved: number };
  /** When work on the connection began (null: it has not), and the middle of the planned time. */
  readonly 'integration-in-first-half': { readonly began: CalendarDate | null; readonly half: CalendarDate };
  readonly 'production-like-test-before-release': { readonly released: CalendarDate };
  readonly 'share-of-enablement': { readonly share: number };
  /** When the first trial of a connection was finished; null where none was. */
  readonly 'integration-tried-first': { readonly tried: CalendarDate | null };
  readonly 'handed-on-untouched': { readonly share: number };
  readonly 'area-with-one-holder': { readonly by: 'component' | 'epic'; readonly areas: readonly HeldArea[] };
  /** Finished issues that are about documents. */
  readonly 'finished-without-description': { readonly documents: number };
  /** Shares (0 to 1) of changes made at night or at weekends, and issues in progress per person, in the first and the last third. */
  readonly 'late-hours-rising': {
    readonly before: number;
    readonly after: number;
    readonly loadBefore: number;
    readonly loadAfter: number;
  };
}

export interface HeldArea {
  /** The component's name, or the key of the epic. */
  readonly area: string;
  /** Share (0 to 1) of the area's issues that one person worked on longest. */
  readonly share: number;
  readonly issues: number;
}

export type RuleId = keyof RuleFacts;

/** What a reading cannot know, by the name of its sentence. */
export type LimitId =
  | 'kept-elsewhere'
  | 'told-by-words'
  | 'texts-as-today'
  | 'meetings-not-kept'
  | 'not-every-addition-needs-one'
  | 'logged-elsewhere'
  | 'entered-later'
  | 'why-handed-on'
  | 'only-the-assignee'
  | 'one-time-zone'
  | 'how-people-are'
  | 'left-the-project';

/** Why a sensor stays silent, by the name of its sentence. */
export type SilenceId =
  | 'no-history'
  | 'no-texts'
  | 'no-plan'
  | 'too-few-issues'
  | 'too-few-additions'
  | 'no-data-work'
  | 'no-due-dates'
  | 'no-descriptions'
  | 'too-short'
  | 'too-early'
  | 'no-end-planned'
  | 'no-time-logged'
  | 'no-estimates'
  | 'no-integration-work'
  | 'no-tests'
  | 'no-release'
  | 'no-users-in-sight'
  | 'no-areas'
  | 'too-few-people'
  | 'too-few-changes';

interface ReadBy<R extends RuleId> {
  readonly sign: SensedSignId;
  readonly kind: 'sensor';
  readonly rule: R;
  readonly cannotKnow: readonly LimitId[];
}

/** A sensor that had enough data to speak. */
export interface SpokenReading<R extends RuleId> extends ReadBy<R> {
  readonly state: 'seen' | 'not-seen';
  /** What the rule counts (see its words), out of how many. */
  readonly count: number;
  readonly ofAll: number;
  /** The issues that show the sign; where it is not seen, those that speak against it or that were looked at. */
  readonly keys: readonly IssueKey[];
  /** A few of them that show it best. */
  readonly strongest: readonly IssueKey[];
  readonly confidence: TrustLevel;
  readonly facts: RuleFacts[R];
  readonly lacking: null;
}

/** A sensor without enough data: it says why, and its sign becomes a question. */
export interface SilentReading<R extends RuleId> extends ReadBy<R> {
  readonly state: 'not-enough-data';
  readonly count: null;
  readonly ofAll: null;
  readonly keys: readonly IssueKey[];
  readonly strongest: readonly IssueKey[];
  readonly confidence: null;
  readonly facts: null;
  readonly lacking: SilenceId;
}

/** What a rule gives: each rule with facts of its own kind. */
export type SensorReading = { readonly [R in RuleId]: SpokenReading<R> | SilentReading<R> }[RuleId];

/** A sign that Jira cannot show: a question for the meeting. */
export interface QuestionReading {
  readonly sign: WarningSignId;
  readonly kind: 'question';
}

/** One of the twenty signs, as the data of a project shows it or not. Plain data; frozen with the evidence. */
export type SignReading = SensorReading | QuestionReading;
