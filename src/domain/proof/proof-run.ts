import type { CalendarDate, Instant, Milliseconds } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { CheckId } from '#domain/loop/answers';

/** A project that began after a decision was closed, by its first issue: where the change shows, or does not. */
export interface KickOff {
  /** Null where the project is not shown to the one who looks. */
  readonly project: string | null;
  /** Of its first issue, in UTC. */
  readonly began: CalendarDate;
}

/** A look of a person at one project: whether the change is there. A later look at the same project replaces it. */
export interface Look {
  /** Its key; null where the project is not shown to the one who looks. */
  readonly project: string | null;
  readonly has: boolean;
  /** May be empty. */
  readonly sentence: string;
  readonly by: PersonId;
  readonly at: Instant;
}

/** One project, and whether it has what is asked for. */
export interface ProjectFound {
  /** Null where the project is not shown to the one who looks. */
  readonly project: string | null;
  readonly has: boolean;
}

/** What the app found. */
export type Found =
  /** A search found so many issues; `later` is how much later work there is to be seen at all, in issues. */
  | { readonly kind: 'issues'; readonly count: number; readonly later: number }
  /** Of the next projects, the first `wanted` ones, as many as there are. */
  | { readonly kind: 'projects'; readonly projects: readonly ProjectFound[]; readonly wanted: number }
  /** In the unit of the measure (`Measured`); null where nothing can be measured. `issues` are behind it. `cut`: only the newest were read. */
  | {
      readonly kind: 'value';
      readonly value: number | null;
      readonly was: number;
      readonly issues: number;
      readonly cut: boolean;
    }
  | { readonly kind: 'page'; readonly version: number; readonly holds: boolean }
  /** People looked: so many projects have it, so many have not, of so many to be looked at. */
  | { readonly kind: 'looks'; readonly has: number; readonly hasNot: number; readonly wanted: number }
  /** Jira or Confluence would not tell. */
  | { readonly kind: 'nothing' };

export type Proposal = 'held' | 'drifted' | 'not-yet-testable';

/** Why that is proposed. */
export type Because =
  /** `query` */
  | 'found-none'
  | 'found-some'
  /** Nothing was found, but there was no later work in which something could be found. */
  | 'no-later-work'
  /** `field`, `count`, `period` */
  | 'all-have-it'
  | 'one-lacks-it'
  | 'too-few-projects'
  /** `count`, `period`: people have not looked at enough of them. */
  | 'too-few-looks'
  /** `period`: it is not over. */
  | 'still-running'
  /** `measure` */
  | 'better'
  | 'not-better'
  | 'too-few-issues'
  /** The role names of the edge are not in the later work. */
  | 'no-such-edge'
  /** `page` */
  | 'page-holds'
  | 'page-lost'
  /** Deleted, or not shown to the app. */
  | 'page-gone'
  | 'no-confluence'
  /** Jira would not take the search; `said` is in its words. */
  | 'refused';

/** One look of the app at one check: what it asked, what it found, and what it proposes. A person decides. */
export interface ProofRun extends CheckId {
  readonly at: Instant;
  readonly took: Milliseconds;
  /** The search as anybody can run it again in Jira; null where people look, or a page was read. */
  readonly asked: string | null;
  readonly found: Found;
  /** The first of what was found, at most `MOST_SAMPLES`; only those shown to the one who looks. */
  readonly samples: readonly IssueKey[];
  readonly proposes: Proposal;
  readonly because: Because;
  /** Jira's own words, where it refused. */
  readonly said: string | null;
}

/** A check that was answered with `held` is asked again, because what it was held by is gone. */
export interface Undone extends CheckId {
  /** When the answer was given that no longer stands. */
  readonly answered: Instant;
  readonly at: Instant;
  /** The day in the owner's zone. */
  readonly on: CalendarDate;
  /** Version of the page that no longer holds the words; null where the page is gone. */
  readonly version: number | null;
}

export const MOST_SAMPLES = 10;

/** Guards for storage: what is kept beside a decision, the newest. */
export const MOST_PROOFS = 12;
export const MOST_LOOKS = 40;
export const MOST_KICK_OFFS = 20;
/** No more than there can be answers (`LOOP_LIMITS.answers`): what is undone stays with its answer. */
export const MOST_UNDONE = 30;

/** What is kept of proof beside a decision. Each oldest first. */
export interface ProofKept {
  readonly runs: readonly ProofRun[];
  readonly looks: readonly Look[];
  /** The projects that began since the closing that stands, as far as they are known; only where the verification asks for them. */
  readonly kickOffs: readonly KickOff[];
  readonly undone: readonly Undone[];
}

export const NO_PROOF: ProofKept = { runs: [], looks: [], kickOffs: [], undone: [] };
