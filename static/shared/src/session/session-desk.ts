import type { CommandOutcome, SessionPerson, SessionPostMortem } from '#contract/sessions';
import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { SessionCommand } from '#domain/session/command';
import type { Envelope, SealStep } from '#domain/session/envelope';
import type { CommandId, ItemId } from '#domain/session/ids';
import type { OwnNotes } from '#domain/session/own-notes';
import type { Refusal } from '#domain/session/refusal';
import type { Session } from '#domain/session/session';
import type { Drafts } from './drafts';

/** A command before it has an id. */
export type NewCommand = SessionCommand extends infer C ? (C extends SessionCommand ? Omit<C, 'id'> : never) : never;

/** How the desk stands to the server. */
export type DeskState =
  | 'loading'
  /** Hints arrive. */
  | 'live'
  /** No hints: it asks every few seconds. */
  | 'polling'
  /** The server does not answer: what is written waits here. */
  | 'offline'
  /** The app answers in words that this window does not know: it is older than the app, and waits to be reloaded. */
  | 'outdated'
  /** A follow-up that nobody has opened yet. */
  | 'not-opened'
  /** This person may not see the session. */
  | 'refused';

/** A command that was taken back; its text waits to be offered again. */
export interface Refused {
  readonly command: SessionCommand;
  readonly why: Exclude<CommandOutcome, { readonly kind: 'done' }> | { readonly id: CommandId; readonly kind: 'failed' };
}

/**
 * An envelope that was not taken, as when it came after the reveal: what is in it waits to be offered again. Without a refusal the app
 * failed over it each time.
 */
export interface Returned {
  readonly step: SealStep;
  readonly envelope: Envelope;
  readonly refusal: Refusal | null;
}

/** Somebody else who has the session open now. Never kept. */
export interface Presence {
  /** A random name of that window. */
  readonly seat: string;
  readonly person: PersonId;
  /** The item that is being edited there. Null while writing is private. */
  readonly at: ItemId | null;
  /** Whether something has been written in this phase: for the facilitator's eyes, and gone with the phase. */
  readonly wrote: boolean;
}

export interface DeskView {
  readonly state: DeskState;
  /** As the server has it, with one's own unanswered commands on top; null until it has been read. */
  readonly session: Session | null;
  /** True where only the published record may be seen: nothing can be sent then. */
  readonly recordOnly: boolean;
  readonly postMortem: SessionPostMortem | null;
  readonly you: PersonId | null;
  readonly people: readonly SessionPerson[];
  /** Commands and envelopes that the server has not answered yet. */
  readonly pending: number;
  readonly refused: readonly Refused[];
  readonly returned: readonly Returned[];
  readonly here: readonly Presence[];
  readonly canUndo: boolean;
}

/** What became of a command or an envelope. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unreadable'; readonly field: string; readonly problem: string }
  /** The app fails over it each time and says no reason: sent again it would fare no better. */
  | { readonly kind: 'failed' };

export interface SealedOwn {
  readonly step: SealStep;
  readonly envelope: Envelope;
}

export interface SessionDesk {
  /** Stays the same object while nothing has changed. */
  view(): DeskView;
  subscribe(listener: () => void): () => void;
  /** The server's time now: timers go by it, never by the browser's clock. */
  serverNow(): Instant;
  /** Shown at once, sent in order; settles with the server's answer, however late that is. Never rejects. */
  send(command: NewCommand): Promise<Outcome>;
  /** Puts a closed envelope in this person's slot; settles with the server's answer. A later one of the step takes its place. */
  seal(step: SealStep, envelope: Envelope): Promise<Outcome>;
  /** What this person alone has written: notes, and envelopes that are still closed. Rejects when the server does not answer. */
  own(): Promise<{ readonly notes: OwnNotes; readonly envelopes: readonly SealedOwn[] }>;
  /** Rejects when the server does not answer. */
  saveNotes(notes: OwnNotes): Promise<void>;
  /** Takes one's own last change of an item back, by a command of its own. Null when there is none that can be. */
  undo(): Promise<Outcome> | null;
  /** Takes a refused command off the list, after it has been offered again or given up. */
  forget(command: CommandId): void;
  /** Takes a returned envelope off the list. */
  forgetReturned(step: SealStep): void;
  /** Texts that are being typed, by a name of the field. They survive a reload. */
  readonly drafts: Drafts;
  /** Tells the others which item is being edited here. */
  editing(item: ItemId | null): void;
  /** A new id for an item. */
  newItem(): ItemId;
  /** Makes the desk ask the server now. */
  refresh(): void;
  /** Ends everything that runs; what has not been answered stays kept. */
  close(): void;
}
