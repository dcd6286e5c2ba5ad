import type { Instant, Milliseconds } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { Agenda } from './agenda';
import type { CommandId, ItemId, SessionId } from './ids';
import type { Bucket, ItemKind, Items } from './items';
import type { Preparation } from './preparation';

/** The server's clock rules. */
export type PhaseClock =
  | { readonly kind: 'running'; readonly endsAt: Instant }
  | { readonly kind: 'paused'; readonly left: Milliseconds };

/** How one phase of the agenda went. */
export interface PhaseRun {
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  readonly extendedMinutes: number;
  /** Why the gate of this phase was passed although something was missing; stays in the record. */
  readonly skipped: string | null;
}

/** Writing in private: closed envelopes, one a person, until all are opened together. */
export interface Collecting {
  readonly what: 'successes' | 'frictions';
  readonly state: 'not-opened' | 'writing' | 'revealed';
  /** Said before writing starts; no change afterwards. */
  readonly anonymous: boolean;
  /** Changed with every round of envelopes; thrown away when they are opened, and with it the way back to who wrote what. */
  readonly salt: string | null;
  /** How many envelopes there are: people who have written. */
  readonly envelopes: number;
}

export interface Ballot {
  /** How often voting was opened: every vote names the ballot that it is for. */
  readonly number: number;
  readonly state: 'not-opened' | 'voting' | 'counted';
  readonly votesEach: number;
  readonly salt: string | null;
  readonly ballots: number;
  /** Votes a topic got, once counted. */
  readonly tally: readonly { readonly topic: ItemId; readonly votes: number }[];
}

/** Answers from 1 to 5 of which only the sum is ever told, and only from four answers on. */
export interface Poll {
  readonly state: 'not-opened' | 'open' | 'closed';
  readonly salt: string | null;
  readonly answers: number;
  /** How often each of 1 to 5 was answered, once closed; null while open or with fewer than four answers. */
  readonly counts: readonly [number, number, number, number, number] | null;
}

/** Somebody asks for the chair because the facilitator seems to be gone; it can be taken a minute later unless the facilitator answers. */
export interface ChairAsked {
  readonly by: PersonId;
  readonly at: Instant;
}

export interface Session {
  readonly id: SessionId;
  /** The number of the last event. */
  readonly version: number;
  readonly status: 'preparing' | 'running' | 'closed';
  readonly agenda: Agenda;
  /** Index of the phase that runs; null before the start. */
  readonly phase: number | null;
  readonly runs: readonly PhaseRun[];
  readonly clock: PhaseClock | null;
  readonly facilitator: PersonId;
  readonly chairAsked: ChairAsked | null;
  readonly preparation: Preparation;
  /** How often the preparation was changed. */
  readonly preparationRevision: number;
  /** Who has come in since it started. */
  readonly joined: readonly PersonId[];
  /** Who has acknowledged the ground rules. */
  readonly acknowledged: readonly PersonId[];
  readonly successes: Collecting;
  readonly frictions: Collecting;
  readonly ballot: Ballot;
  /** Before the start: is it safe to speak. */
  readonly safety: Poll;
  /** At the end: was it worth the time. */
  readonly worthwhile: Poll;
  /** Groups and cards that go on from the vote. */
  readonly topics: readonly ItemId[];
  readonly items: { readonly [K in ItemKind]: readonly Items[K][] };
  readonly closedAt: Instant | null;
  readonly publishedAt: Instant | null;
  /** The commands that were done last, so that one sent again is not done again. */
  readonly doneLately: readonly CommandId[];
}

/** Of the frictions called technical at first, how many are in another bucket now (S0-12). */
export interface ResortDelta {
  readonly firstTechnical: number;
  readonly nowElsewhere: number;
  readonly firstCalled: Readonly<Record<Bucket, number>>;
  readonly nowIn: Readonly<Record<Bucket, number>>;
}
