import type { Envelope, SealStep } from '#domain/session/envelope';
import type { Done } from '#domain/session/event';
import type { SessionId } from '#domain/session/ids';
import type { Session } from '#domain/session/session';

/** What is kept of a session, as far as somebody needs it who knows it up to a version. */
export interface KeptSession {
  readonly version: number;
  /** The state to fold `done` onto; null where the known version is recent enough to go on from. */
  readonly from: Session | null;
  /** In the order in which they were done. */
  readonly done: readonly Done[];
}

/** An envelope in the slot that it is found by. A slot tells nobody whose it is. */
export interface SealedSlot {
  readonly step: SealStep;
  /** Changes with every round of writing or voting: envelopes of an earlier one are never opened. */
  readonly round: string;
  readonly slot: string;
  readonly envelope: Envelope;
  /** What the command that gives it is recognised by; it leads to nobody. */
  readonly command: string;
  /** The mark of the step when it was looked at. */
  readonly mark: number;
}

/** A step whose envelopes are opened, or will never be: no other than those seen under this mark has come in, and none comes in after it. */
export interface OpenedStep {
  readonly step: SealStep;
  readonly mark: number;
  /** Whether what was in them has come out; otherwise they go unread. */
  readonly read: boolean;
}

export interface SessionChange {
  readonly id: SessionId;
  readonly postMortemId: string;
  /** The version that was judged; null where nothing was kept yet. */
  readonly based: number | null;
  /** None where an envelope only takes the place of an earlier one. */
  readonly done: readonly Done[];
  /** How it stands after them. */
  readonly session: Session;
  /** Leaves nothing of the batches before: what was known of single cards then is no longer to be found. */
  readonly afresh: boolean;
  readonly sealed: SealedSlot | null;
  readonly opened: readonly OpenedStep[];
}

/** The envelopes of one step and round. */
export interface SealedEnvelopes {
  /** Counts the changes of the step, so that nothing slips in between looking and opening. 0: nothing is kept. */
  readonly mark: number;
  readonly slots: readonly string[];
  /** Of the rounds that were opened last: by which commands their envelopes had come, in an order that says nothing. */
  readonly opened: readonly string[];
}

/** Keeps sessions as the batches of events that were done, and closed envelopes apart from them. */
export interface SessionStore {
  /** @param since the version that is known; null knows none. @returns null where nothing was ever kept. */
  read(id: SessionId, since: number | null): Promise<KeptSession | null>;
  /** Keeps a session that begins with something in it. */
  begin(session: Session, postMortemId: string): Promise<'kept' | 'there-already'>;
  /** Keeps batches, with an envelope or with the opening of a step, all together and only if nothing was changed since. */
  append(change: SessionChange): Promise<'kept' | 'changed-meanwhile'>;
  /** Which slots of a step have an envelope in this round. */
  slotsOf(id: SessionId, step: SealStep, round: string): Promise<SealedEnvelopes>;
  envelope(id: SessionId, step: SealStep, slot: string): Promise<Envelope | null>;
  /** Every envelope of these slots. */
  envelopes(id: SessionId, step: SealStep, slots: readonly string[]): Promise<readonly Envelope[]>;
  /** Removes the envelopes of a step that has been opened; nothing where it has not, or where they are gone. */
  discardOpened(id: SessionId, step: SealStep): Promise<void>;
}
