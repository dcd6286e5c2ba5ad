import {
  parseCommandsSent,
  parseOwnInSession,
  parseOwnNotesSaved,
  parseSealed,
  parseSessionAnswer,
  parseSessionChannel,
} from '#contract/session-answers';
import type {
  CommandsSent,
  OwnInSession,
  ReadOwn,
  SealEnvelope,
  Sealed,
  SessionAnswer,
  SessionChannel,
  WhichSession,
} from '#contract/sessions';
import type { SessionCommand } from '#domain/session/command';
import type { OwnNotes } from '#domain/session/own-notes';
import { callApp, type InvokeApp } from '../bridge/call-app';

/** One session, asked of the app. Every call rejects when the app does not answer or its answer cannot be read. */
export interface SessionClient {
  read(since: number | null): Promise<SessionAnswer>;
  send(commands: readonly SessionCommand[], since: number): Promise<CommandsSent>;
  seal(sealed: Omit<SealEnvelope, keyof WhichSession>): Promise<Sealed>;
  own(secrets: ReadOwn['secrets']): Promise<OwnInSession>;
  saveNotes(notes: OwnNotes): Promise<void>;
  channel(): Promise<SessionChannel>;
}

export const sessionClient = (invoke: InvokeApp, { postMortemId, number }: WhichSession): SessionClient => {
  const which = { postMortemId, number };
  return {
    read: (since) => callApp(invoke, 'session.read', { ...which, since }, parseSessionAnswer),
    send: (commands, since) => callApp(invoke, 'session.send', { ...which, commands, since }, parseCommandsSent),
    seal: (sealed) => callApp(invoke, 'session.seal', { ...which, ...sealed }, parseSealed),
    own: (secrets) => callApp(invoke, 'session.own', { ...which, secrets }, parseOwnInSession),
    async saveNotes(notes) {
      await callApp(invoke, 'session.notes', { ...which, notes }, parseOwnNotesSaved);
    },
    channel: () => callApp(invoke, 'session.channel', which, parseSessionChannel),
  };
};
