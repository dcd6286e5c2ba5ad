import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { FreezeHead } from '#domain/post-mortem/freeze-head';
import type { Meeting, Outcome, PostMortemKind } from '#domain/post-mortem/post-mortem';
import type { AgendaId } from '#domain/session/agenda';
import type { SessionCommand } from '#domain/session/command';
import type { Envelope, SealStep } from '#domain/session/envelope';
import type { Done } from '#domain/session/event';
import type { CommandId } from '#domain/session/ids';
import type { OwnNotes } from '#domain/session/own-notes';
import type { Refusal } from '#domain/session/refusal';
import type { Session } from '#domain/session/session';

/** Which session: the meeting of a post-mortem, or its follow-up about a week later. */
export interface WhichSession {
  readonly postMortemId: string;
  readonly number: 1 | 2;
}

/** Somebody who may come in: was invited, or opened the post-mortem. */
export interface SessionPerson {
  readonly accountId: PersonId;
  readonly role: string;
}

/** What a session needs to know of its post-mortem. */
export interface SessionPostMortem {
  readonly id: string;
  readonly projectId: string;
  readonly title: string;
  readonly kind: PostMortemKind;
  readonly outcome: Outcome;
  readonly meeting: Meeting | null;
}

/**
 * What has happened since a version. Where that is too long ago, the session as it stands. No salt is ever in it, and once the meeting has
 * been closed, no sentence of the closing round but the viewer's own.
 */
export type SessionNews =
  | { readonly kind: 'since'; readonly done: readonly Done[] }
  | { readonly kind: 'whole'; readonly session: Session };

/** Every answer tells the server's time: it is the one clock of a session. */
export interface ServerTime {
  readonly now: Instant;
}

export interface ReadSession extends WhichSession {
  /** The version that the browser has; null has none. */
  readonly since: number | null;
}

export type SessionAnswer = ServerTime &
  (
    | {
        readonly kind: 'whole';
        readonly session: Session;
        readonly people: readonly SessionPerson[];
        readonly you: PersonId;
        readonly postMortem: SessionPostMortem;
      }
    | {
        readonly kind: 'since';
        readonly done: readonly Done[];
        readonly version: number;
        readonly people: readonly SessionPerson[];
      }
    /** For those who were not invited: the record of a session that has been published, without who came, comments and commitments. */
    | { readonly kind: 'record'; readonly session: Session; readonly postMortem: SessionPostMortem }
    /** The follow-up before anybody has opened it. */
    | { readonly kind: 'not-opened' }
    /** Nothing that this person may see. */
    | { readonly kind: 'not-yours-to-see' }
  );

export interface SendCommands extends WhichSession {
  /** 1 to 20, in the order in which they were given. */
  readonly commands: readonly SessionCommand[];
  readonly since: number;
}

export type CommandOutcome = { readonly id: CommandId } & (
  | { readonly kind: 'done'; readonly version: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The command cannot be read, or a text in it is longer than is kept: sent again it would fare no better. */
  | { readonly kind: 'unreadable'; readonly field: string; readonly problem: string }
);

export interface CommandsSent extends ServerTime {
  /** One for each command, in their order. */
  readonly outcomes: readonly CommandOutcome[];
  readonly news: SessionNews;
  readonly version: number;
}

/** A closed envelope. The same slot again takes the place of what was in it. */
export interface SealEnvelope extends WhichSession {
  readonly step: SealStep;
  readonly envelope: Envelope;
  /** Of this browser, for collecting anonymously: what the envelope is found by again instead of the person. Null otherwise. */
  readonly secret: string | null;
  readonly command: CommandId;
}

export type Sealed = ServerTime &
  ({ readonly kind: 'sealed'; readonly version: number } | { readonly kind: 'refused'; readonly refusal: Refusal });

/** The secrets that this browser has used, by step. */
export interface ReadOwn extends WhichSession {
  readonly secrets: Readonly<Partial<Record<SealStep, string>>>;
}

/** What only this person has written and nobody else sees. */
export interface OwnInSession extends ServerTime {
  readonly notes: OwnNotes;
  readonly envelopes: readonly { readonly step: SealStep; readonly envelope: Envelope }[];
}

export interface SaveOwnNotes extends WhichSession {
  readonly notes: OwnNotes;
}

export interface OwnNotesSaved extends ServerTime {
  readonly saved: true;
}

/** Where hints come from: anything told there says only that there is something to read. */
export type SessionChannel = ServerTime &
  (
    | { readonly kind: 'open'; readonly channel: string; readonly token: string; readonly expiresAt: Instant }
    /** The platform gives none now: the session goes on by asking. */
    | { readonly kind: 'none' }
  );

export type SessionEvidence =
  /** The newest frozen snapshot, in the parts that it is kept as. */
  | { readonly kind: 'frozen'; readonly head: FreezeHead; readonly parts: readonly string[] }
  | { readonly kind: 'none' }
  /** Whoever may not browse the project sees none of its evidence, invited or not. */
  | { readonly kind: 'not-yours-to-see' };

export interface OpenFollowUp {
  readonly postMortemId: string;
  readonly agenda: AgendaId;
}

export type FollowUpOpened = ServerTime &
  (
    | { readonly kind: 'opened'; readonly version: number }
    /** Session 1 is still going on, or somebody who does not facilitate it asks. */
    | { readonly kind: 'refused'; readonly refusal: Refusal }
  );

export type SessionDefinitions = {
  'session.read': (asked: ReadSession) => Promise<SessionAnswer>;
  'session.send': (sent: SendCommands) => Promise<CommandsSent>;
  'session.seal': (sealed: SealEnvelope) => Promise<Sealed>;
  'session.own': (asked: ReadOwn) => Promise<OwnInSession>;
  'session.notes': (kept: SaveOwnNotes) => Promise<OwnNotesSaved>;
  'session.channel': (which: WhichSession) => Promise<SessionChannel>;
  'session.evidence': (which: WhichSession) => Promise<SessionEvidence>;
  'session.follow-up': (asked: OpenFollowUp) => Promise<FollowUpOpened>;
};
