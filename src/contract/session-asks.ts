import { isShape, presentListAt, shapeAt, Unreadable } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, oneOf } from '#domain/parsing/plain-values';
import { requestIdAt } from '#domain/post-mortem/parse-post-mortem';
import { AGENDA_IDS } from '#domain/session/agenda';
import type { SessionCommand } from '#domain/session/command';
import { SEAL_STEPS } from '#domain/session/envelope';
import { envelopeAt, sealStepAt } from '#domain/session/parse-envelope';
import { commandIdAt, numberOf, orNull } from '#domain/session/parse-ids';
import { ownNotesAt } from '#domain/session/parse-own-notes';
import { parseSessionCommand } from './session-command';
import type { CommandOutcome, OpenFollowUp, ReadOwn, ReadSession, SaveOwnNotes, SealEnvelope, WhichSession } from './sessions';

/** So many commands go in one call. */
export const MOST_COMMANDS = 20;

/** A command that could be read, or what is answered to one that could not: the others are not held up by it. */
export type ReadCommand =
  | { readonly ok: true; readonly command: SessionCommand }
  | { readonly ok: false; readonly outcome: Extract<CommandOutcome, { readonly kind: 'unreadable' }> };

export interface CommandsToJudge extends WhichSession {
  readonly commands: readonly ReadCommand[];
  readonly since: number;
}

/** The payload of `session.read`, from `unknown`. */
export const parseReadSession = (raw: unknown): Parsed<ReadSession> =>
  parsed(() => ({ ...whichSessionAt(raw), since: orNull(shapeAt(raw, 'session').since, 'since', countAt) }));

/** The payload of `session.channel` and `session.evidence`, from `unknown`. */
export const parseWhichSession = (raw: unknown): Parsed<WhichSession> => parsed(() => whichSessionAt(raw));

/** The payload of `session.send`, from `unknown`. */
export const parseSendCommands = (raw: unknown): Parsed<CommandsToJudge> =>
  parsed(() => {
    const asked = shapeAt(raw, 'session');
    const commands = presentListAt(asked.commands, 'commands');
    if (commands.length === 0 || commands.length > MOST_COMMANDS)
      throw new Unreadable('commands', `1 to ${MOST_COMMANDS} commands go in one call, these are ${commands.length}`);
    return { ...whichSessionAt(raw), since: countAt(asked.since, 'since'), commands: commands.map(readCommand) };
  });

/** The payload of `session.seal`, from `unknown`. Who gives the envelope is no part of it, whatever it says. */
export const parseSealEnvelope = (raw: unknown): Parsed<SealEnvelope> =>
  parsed(() => {
    const asked = shapeAt(raw, 'session');
    const envelope = envelopeAt(asked.envelope, 'envelope');
    return {
      ...whichSessionAt(raw),
      step: sealStepAt(asked.step, 'step'),
      envelope: envelope.kind === 'cards' ? { ...envelope, by: null } : envelope,
      secret: orNull(asked.secret, 'secret', secretAt),
      command: commandIdAt(asked.command, 'command'),
    };
  });

/** The payload of `session.own`, from `unknown`. */
export const parseReadOwn = (raw: unknown): Parsed<ReadOwn> =>
  parsed(() => {
    const secrets = shapeAt(shapeAt(raw, 'session').secrets, 'secrets');
    const known = SEAL_STEPS.filter((step) => secrets[step] !== undefined && secrets[step] !== null);
    return { ...whichSessionAt(raw), secrets: Object.fromEntries(known.map((step) => [step, secretAt(secrets[step], step)])) };
  });

/** The payload of `session.notes`, from `unknown`. */
export const parseSaveOwnNotes = (raw: unknown): Parsed<SaveOwnNotes> =>
  parsed(() => ({ ...whichSessionAt(raw), notes: ownNotesAt(shapeAt(raw, 'session').notes, 'notes') }));

/** The payload of `session.follow-up`, from `unknown`. */
export const parseOpenFollowUp = (raw: unknown): Parsed<OpenFollowUp> =>
  parsed(() => {
    const asked = shapeAt(raw, 'session');
    return {
      postMortemId: requestIdAt(asked.postMortemId, 'postMortemId'),
      agenda: oneOf(asked.agenda, AGENDA_IDS, 'agenda'),
    };
  });

/** Which session a payload is about. @throws Unreadable */
export const whichSessionAt = (raw: unknown): WhichSession => {
  const which = shapeAt(raw, 'session');
  return { postMortemId: requestIdAt(which.postMortemId, 'postMortemId'), number: numberOf(which.number, [1, 2], 'number') };
};

/** @throws Unreadable where not even the id can be read: nobody could be told what became of it. */
const readCommand = (raw: unknown): ReadCommand => {
  const read = parseSessionCommand(raw);
  if (read.ok) return { ok: true, command: read.value };
  const id = commandIdAt(isShape(raw) ? raw.id : undefined, 'commands.id');
  return { ok: false, outcome: { id, kind: 'unreadable', field: read.field, problem: read.problem } };
};

/** 32 to 64 letters and digits: nobody is to guess one. */
const secretAt = (value: unknown, field: string): string => {
  if (typeof value === 'string' && /^[A-Za-z0-9-]{32,64}$/.test(value)) return value;
  throw new Unreadable(field, 'a secret of 32 to 64 letters, digits and hyphens is needed');
};
