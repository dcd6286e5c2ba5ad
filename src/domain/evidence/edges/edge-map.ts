import type { CalendarDate, Instant, Milliseconds } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { RoleMap } from '#domain/roles/role-map';

/** Where the roles come from: settled by a lead, or guessed from what people worked on or how they moved it along. */
export type RoleSource = 'settled' | 'components' | 'labels' | 'statuses' | 'nothing';

/** Why there is no map of edges. Each is turned into a sentence where it is shown. */
export type NoEdges = 'no-issues' | 'no-history' | 'too-few-people' | 'one-role' | 'no-hand-offs';

/** One role, or several small ones joined: never fewer than three people, unless the whole project has fewer. */
export interface RoleNode {
  readonly id: string;
  readonly name: string;
  /** How many people who had an issue stand behind it. */
  readonly people: number;
  /** Names of roles with fewer than three people that were joined into this one. */
  readonly joined: readonly string[];
}

/** One hand-off on an edge. It names no person. */
export interface EdgeMoment {
  readonly key: IssueKey;
  readonly at: Instant;
  /** How long the issue then lay before anything happened to it. */
  readonly waitMs: Milliseconds;
  /** Nothing has happened to the unfinished issue since: the wait runs to the instant one looks from. */
  readonly open: boolean;
}

/** The week (by its Monday) in which most of an edge's days were lost. */
export interface EdgeWeek {
  readonly monday: CalendarDate;
  readonly handOffs: number;
  readonly waitMs: Milliseconds;
  readonly keys: readonly IssueKey[];
}

/** Everything that was handed from one role to another. */
export interface Edge {
  /** `<from>><to>`, by the ids of the nodes. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly handOffs: number;
  readonly waitMs: Milliseconds;
  /** How many of the hand-offs nothing has followed yet. */
  readonly open: number;
  readonly keys: readonly IssueKey[];
  readonly worstWeek: EdgeWeek;
  /** The hand-offs with the longest waits, longest first; at most `MOMENTS_AN_EDGE`. */
  readonly longest: readonly EdgeMoment[];
}

/** Hand-offs between people of one role. */
export interface InsideRole {
  readonly role: string;
  readonly handOffs: number;
  readonly waitMs: Milliseconds;
  readonly keys: readonly IssueKey[];
}

/** From the trigger to the first role that had the issue. */
export interface Entry {
  readonly to: string;
  /** From the creation of the issues until somebody had them. */
  readonly waitMs: Milliseconds;
  readonly keys: readonly IssueKey[];
}

/** From the last role that had the issue to the value: finished issues. Nothing is waited for on it. */
export interface Exit {
  readonly from: string;
  readonly keys: readonly IssueKey[];
}

/** How a group of issues came out. */
export interface Outcome {
  readonly keys: readonly IssueKey[];
  /** Of them, those that had a first due date and are finished, or are past it. */
  readonly dated: number;
  /** Of the dated ones, those that were finished after their first due date, or are open after it. */
  readonly late: readonly IssueKey[];
  readonly reopened: readonly IssueKey[];
}

/** What was lost between roles against what was lost inside of one. */
export interface Seams {
  readonly between: { readonly handOffs: number; readonly waitMs: Milliseconds };
  readonly inside: { readonly handOffs: number; readonly waitMs: Milliseconds };
  /** Issues that went from one role to another at least once, and issues that never did. */
  readonly crossed: Outcome;
  readonly stayed: Outcome;
}

/**
 * The way from the trigger (an issue is created) to the value (it is finished), drawn from who had the issues: roles as nodes,
 * hand-offs as edges. As of the instant that it was told for. Plain data; nothing in it counts anything by person.
 */
export interface EdgeMap {
  /** Why no edge between roles can be drawn; null where there is one. */
  readonly why: NoEdges | null;
  readonly source: RoleSource;
  /** The roles before small ones were joined, settled or guessed: what the editor starts from. Drop it where the map is frozen. */
  readonly roles: RoleMap;
  /** People who had an issue and stand in none of the roles. */
  readonly unplaced: readonly PersonId[];
  readonly nodes: readonly RoleNode[];
  /** Most days waited first. */
  readonly edges: readonly Edge[];
  readonly inside: readonly InsideRole[];
  readonly entries: readonly Entry[];
  readonly exits: readonly Exit[];
  readonly seams: Seams;
  /** Ids of the (at most three) edges on which most was lost, worst first. */
  readonly worst: readonly string[];
}
