import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { AiPattern, CauseCategory, FailureType, FindingKind, WhyLevel } from './facets';
import type { ItemId } from './ids';
import type { Verification } from './verification';

/** Where a friction belongs (S0-8 to S0-10). */
export const BUCKETS = ['technical', 'workflow', 'adoption'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** Every item carries the number of the change that made it; 1 is the first. Whoever changes it says which one was seen. */
interface Item {
  readonly id: ItemId;
  readonly revision: number;
}

/** Something that somebody wrote: what went well, or what did not, as observed. */
export interface Card extends Item {
  readonly kind: 'success' | 'friction';
  readonly text: string;
  /** Only where the phase was not anonymous; gone when the session is closed. */
  readonly by: PersonId | null;
  /** What its writer, or whoever sorted it first, called it. Kept to the end (S0-12). Null for a success. */
  readonly firstBucket: Bucket | null;
  readonly bucket: Bucket | null;
  readonly group: ItemId | null;
  /** Of a success: whether it is specific enough to be done again (S3-31); null is not judged yet. */
  readonly repeatable: boolean | null;
  /** A moment or issues of the evidence that show it. */
  readonly pinned: readonly IssueKey[];
}

/** Frictions that are about the same thing. */
export interface Group extends Item {
  readonly name: string;
}

/** The early decision or assumption that set a friction up (S0-14 to S0-17). */
export interface UpstreamDecision extends Item {
  /** The group or the single card that it is about. */
  readonly topic: ItemId;
  readonly text: string;
  /** The day on which it was taken, as far as anybody knows. */
  readonly on: CalendarDate | null;
  readonly circle: 'one-person' | 'small-group' | 'everybody-concerned' | null;
  /** With what context it was taken. */
  readonly context: string;
  /** Which roles should have shaped it, and when. */
  readonly missing: string;
  readonly revisited: 'yes' | 'no' | 'not-known' | null;
}

/** One station on the path from the trigger to the value: a role, in words of the team. */
export interface PathStep extends Item {
  readonly name: string;
  /** Its place from left to right; unique, not necessarily without gaps. */
  readonly place: number;
}

/** A hand-off between two stations (S0-19 to S0-21). One from a station to itself speaks of what was lost inside of it (S0-22). */
export interface PathEdge extends Item {
  readonly from: ItemId;
  readonly to: ItemId;
  /** Energy was lost here. */
  readonly lost: boolean;
  /** What happened there, by role and moment, never by name. */
  readonly what: string;
  readonly moment: string;
}

/** A point of coordination to redesign before the next pilot (S0-23). */
export interface RedesignPoint extends Item {
  readonly edge: ItemId | null;
  readonly text: string;
}

export interface WhyLink {
  readonly text: string;
  readonly level: WhyLevel | null;
}

/** The labelled whys under a topic. */
export interface WhyChain extends Item {
  readonly topic: ItemId;
  readonly links: readonly WhyLink[];
  /** The last link is a cause in how we work, not somebody's mistake (S3-33, S3-36). */
  readonly systemic: boolean;
  /** Where else the same cause could strike (S1-45), and in which Jira projects. */
  readonly whereElse: string;
  readonly projects: readonly string[];
  readonly failureType: FailureType | null;
  readonly signs: readonly string[];
  readonly findingKind: FindingKind | null;
  readonly causeCategory: CauseCategory | null;
  readonly aiPattern: AiPattern | null;
}

/** A cause in the ranked list; there is never a single one (S0-51). */
export interface Condition extends Item {
  readonly text: string;
  readonly bucket: Bucket | null;
  readonly topic: ItemId | null;
  /** Its place in the list, the weightiest first; unique, not necessarily without gaps. */
  readonly rank: number;
}

/** Something now understood. It has implications and no owner (S0-25). */
export interface Lesson extends Item {
  readonly text: string;
  readonly implications: string;
  /** Where it is to show up: the design of the next pilot, or a playbook. */
  readonly showsUpIn: 'next-design' | 'playbook' | null;
}

/** A change that is committed to, or is to become one. What it still lacks is told by `whatDecisionLacks`. */
export interface Decision extends Item {
  /** What changes, specific and measurable. */
  readonly text: string;
  readonly changes: 'process' | 'template' | 'tool' | 'practice' | null;
  readonly owner: PersonId | null;
  readonly due: CalendarDate | null;
  readonly done: string;
  readonly verification: Verification | null;
  /** 1 little to 3 much. */
  readonly impact: 1 | 2 | 3 | null;
  readonly effort: 1 | 2 | 3 | null;
  readonly topic: ItemId | null;
  readonly standing:
    | { readonly kind: 'proposed' }
    | { readonly kind: 'taken' }
    /** Not ripe: it waits for another session (S0-31). */
    | { readonly kind: 'parked' }
    /** Decided not to, and why (S0-32). */
    | { readonly kind: 'declined'; readonly reason: string };
}

/** Something that needs to be looked into after the meeting (S3-56). */
export interface OpenQuestion extends Item {
  readonly text: string;
  readonly about: ItemId | null;
}

export interface Comment extends Item {
  readonly on: ItemId;
  readonly text: string;
  readonly by: PersonId;
  readonly mentions: readonly PersonId[];
}

/** One sentence of one person on what they will do differently (S0-34). One each. */
export interface Commitment extends Item {
  readonly by: PersonId;
  readonly text: string;
  /** The meeting was closed over it and reopened since: the room has heard it, and from then on it is its writer's alone. */
  readonly heard?: true;
}

/** The kinds of item that a session holds. */
export interface Items {
  readonly cards: Card;
  readonly groups: Group;
  readonly upstream: UpstreamDecision;
  readonly steps: PathStep;
  readonly edges: PathEdge;
  readonly redesign: RedesignPoint;
  readonly chains: WhyChain;
  readonly conditions: Condition;
  readonly lessons: Lesson;
  readonly decisions: Decision;
  readonly questions: OpenQuestion;
  readonly comments: Comment;
  readonly commitments: Commitment;
}

export type ItemKind = keyof Items;
