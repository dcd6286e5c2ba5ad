import {
  type CommandsToJudge,
  parseOpenFollowUp,
  parseReadOwn,
  parseReadSession,
  parseSaveOwnNotes,
  parseSealEnvelope,
  parseSendCommands,
  parseWhichSession,
} from '#contract/session-asks';
import type {
  CommandsSent,
  FollowUpOpened,
  OwnInSession,
  OwnNotesSaved,
  Sealed,
  SessionAnswer,
  SessionChannel,
  SessionEvidence,
  SessionPostMortem,
} from '#contract/sessions';
import { doneFor, reopens, sessionFor } from '#domain/session/session-for';
import { doneWithoutSalts, withoutSalts } from '#domain/session/without-salts';
import { intoSession, type Room } from '#usecases/into-session';
import { openFollowUp as openNext } from '#usecases/open-follow-up';
import { readOwn, saveOwnNotes } from '#usecases/own-in-session';
import { readSession as read } from '#usecases/read-session';
import { readSessionEvidence } from '#usecases/read-session-evidence';
import { sealEnvelope as seal } from '#usecases/seal-envelope';
import { sendToSession } from '#usecases/send-to-session';
import { forSessions } from '../compose';
import { inSession } from './in-session';

const { now } = forSessions;

/** `session.read`: the session, or what has happened since a version. */
export const readSession = inSession(parseReadSession, async (visitor, asked): Promise<SessionAnswer> => {
  const answer = await read(forSessions, visitor, asked);
  switch (answer.kind) {
    case 'whole': {
      const { session, room } = answer;
      return { kind: 'whole', session, people: room.people, you: room.you, postMortem: toldOf(room), now: now() };
    }
    case 'record':
      return { kind: 'record', session: answer.session, postMortem: toldOf(answer.room), now: now() };
    default:
      return { ...answer, now: now() };
  }
});

/** `session.send`: commands, each judged and answered by itself. */
export const sendCommands = inSession(parseSendCommands, async (visitor, asked): Promise<CommandsSent> => {
  const room = await intoSession(forSessions, visitor, asked);
  const commands = asked.commands.flatMap((one) => (one.ok ? [one.command] : []));
  const { outcomes, session, done, doneAfter } = await sendToSession(forSessions, room, commands);
  const missed = done.filter(({ version }) => version > asked.since);
  // Where nothing had happened yet a browser cannot know from what the session began meanwhile.
  const news =
    asked.since > 0 && asked.since >= doneAfter && asked.since <= session.version && !reopens(missed)
      ? { kind: 'since' as const, done: doneFor(doneWithoutSalts(missed), room.you) }
      : { kind: 'whole' as const, session: sessionFor(withoutSalts(session), room.you) };
  return { outcomes: inOrder(asked.commands, outcomes), news, version: session.version, now: now() };
});

/** `session.seal`: a closed envelope. */
export const sealEnvelope = inSession(parseSealEnvelope, async (visitor, asked): Promise<Sealed> => {
  const room = await intoSession(forSessions, visitor, asked);
  return { ...(await seal(forSessions, room, asked)), now: now() };
});

/** `session.own`: what only this person has written. */
export const readOwnInSession = inSession(parseReadOwn, async (visitor, asked): Promise<OwnInSession> => {
  const room = await intoSession(forSessions, visitor, asked);
  return { ...(await readOwn(forSessions, room, asked.secrets)), now: now() };
});

/** `session.notes`: private preparation. */
export const saveNotes = inSession(parseSaveOwnNotes, async (visitor, asked): Promise<OwnNotesSaved> => {
  await saveOwnNotes(forSessions, await intoSession(forSessions, visitor, asked), asked.notes);
  return { saved: true, now: now() };
});

/** `session.channel`: where hints can be heard. */
export const sessionChannel = inSession(parseWhichSession, async (visitor, asked): Promise<SessionChannel> => {
  const { id } = await intoSession(forSessions, visitor, asked);
  const open = await forSessions.hints.channel(id);
  return open === null ? { kind: 'none', now: now() } : { kind: 'open', ...open, now: now() };
});

/** `session.evidence`: the newest frozen evidence, for whoever may browse the project. */
export const sessionEvidence = inSession(
  parseWhichSession,
  async (visitor, asked): Promise<SessionEvidence> =>
    readSessionEvidence(forSessions, await intoSession(forSessions, visitor, asked)),
);

/** `session.follow-up`: opens the session about a week later. */
export const openFollowUp = inSession(parseOpenFollowUp, async (visitor, { postMortemId, agenda }): Promise<FollowUpOpened> => {
  const room = await intoSession(forSessions, visitor, { postMortemId, number: 1 });
  return { ...(await openNext(forSessions, room, agenda)), now: now() };
});

const toldOf = ({ postMortem: { id, belongsTo, value } }: Room): SessionPostMortem => {
  const { title, kind, outcome, meeting } = value;
  return { id, projectId: belongsTo, title, kind, outcome, meeting };
};

/** What was judged and what could not be read, in the order in which it was sent. */
function inOrder(asked: CommandsToJudge['commands'], judged: CommandsSent['outcomes']): CommandsSent['outcomes'] {
  let next = 0;
  return asked.flatMap((one) => {
    if (!one.ok) return [one.outcome];
    next += 1;
    return judged.slice(next - 1, next);
  });
}
