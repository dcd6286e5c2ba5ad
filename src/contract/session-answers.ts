import { presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { meetingAt, OUTCOMES, POST_MORTEM_KINDS, personAt } from '#domain/post-mortem/parse-plan';
import { freezeHeadAt, requestIdAt } from '#domain/post-mortem/parse-post-mortem';
import { envelopeAt, sealStepAt } from '#domain/session/parse-envelope';
import { doneAt } from '#domain/session/parse-event';
import { commandIdAt, wordsAt } from '#domain/session/parse-ids';
import { ownNotesAt } from '#domain/session/parse-own-notes';
import { refusalAt } from '#domain/session/parse-refusal';
import { sessionAt } from '#domain/session/parse-session';
import type {
  CommandOutcome,
  CommandsSent,
  FollowUpOpened,
  OwnInSession,
  OwnNotesSaved,
  Sealed,
  SessionAnswer,
  SessionChannel,
  SessionEvidence,
  SessionNews,
  SessionPerson,
  SessionPostMortem,
} from './sessions';

/** The answer of `session.read`, from `unknown`. */
export const parseSessionAnswer = (raw: unknown): Parsed<SessionAnswer> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    const now = pointInTime(answer.now, 'now');
    const kind = oneOf(answer.kind, ['whole', 'since', 'record', 'not-opened', 'not-yours-to-see'] as const, 'kind');
    switch (kind) {
      case 'whole':
        return {
          kind,
          session: sessionAt(answer.session, 'session'),
          people: peopleAt(answer.people),
          you: personAt(answer.you, 'you'),
          postMortem: postMortemAt(answer.postMortem),
          now,
        };
      case 'since':
        return {
          kind,
          done: doneListAt(answer.done),
          version: countAt(answer.version, 'version'),
          people: peopleAt(answer.people),
          now,
        };
      case 'record':
        return { kind, session: sessionAt(answer.session, 'session'), postMortem: postMortemAt(answer.postMortem), now };
      case 'not-opened':
      case 'not-yours-to-see':
        return { kind, now };
    }
  });

/** The answer of `session.send`, from `unknown`. */
export const parseCommandsSent = (raw: unknown): Parsed<CommandsSent> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    return {
      outcomes: presentListAt(answer.outcomes, 'outcomes').map((outcome) => outcomeAt(outcome, 'outcomes')),
      news: newsAt(answer.news),
      version: countAt(answer.version, 'version'),
      now: pointInTime(answer.now, 'now'),
    };
  });

/** The answer of `session.seal`, from `unknown`. */
export const parseSealed = (raw: unknown): Parsed<Sealed> => parsed(() => versionOrRefusalAt(raw, 'sealed'));

/** The answer of `session.follow-up`, from `unknown`. */
export const parseFollowUpOpened = (raw: unknown): Parsed<FollowUpOpened> => parsed(() => versionOrRefusalAt(raw, 'opened'));

/** The answer of `session.own`, from `unknown`. */
export const parseOwnInSession = (raw: unknown): Parsed<OwnInSession> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    return {
      notes: ownNotesAt(answer.notes, 'notes'),
      envelopes: presentListAt(answer.envelopes, 'envelopes').map((one) => {
        const { step, envelope } = shapeAt(one, 'envelopes');
        return { step: sealStepAt(step, 'envelopes.step'), envelope: envelopeAt(envelope, 'envelopes.envelope') };
      }),
      now: pointInTime(answer.now, 'now'),
    };
  });

/** The answer of `session.notes`, from `unknown`. */
export const parseOwnNotesSaved = (raw: unknown): Parsed<OwnNotesSaved> =>
  parsed(() => ({ saved: true, now: pointInTime(shapeAt(raw, 'answer').now, 'now') }));

/** The answer of `session.channel`, from `unknown`. */
export const parseSessionChannel = (raw: unknown): Parsed<SessionChannel> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    const now = pointInTime(answer.now, 'now');
    if (oneOf(answer.kind, ['open', 'none'] as const, 'kind') === 'none') return { kind: 'none', now };
    return {
      kind: 'open',
      channel: textAt(answer.channel, 'channel'),
      token: textAt(answer.token, 'token'),
      expiresAt: pointInTime(answer.expiresAt, 'expiresAt'),
      now,
    };
  });

/** The answer of `session.evidence`, from `unknown`. */
export const parseSessionEvidence = (raw: unknown): Parsed<SessionEvidence> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    const kind = oneOf(answer.kind, ['frozen', 'none', 'not-yours-to-see'] as const, 'kind');
    if (kind !== 'frozen') return { kind };
    const parts = presentListAt(answer.parts, 'parts').map((part) => textAt(part, 'parts'));
    return { kind, head: freezeHeadAt(answer.head), parts };
  });

/** What became of one command. @throws Unreadable naming the field. */
export const outcomeAt = (raw: unknown, field: string): CommandOutcome => {
  const outcome = shapeAt(raw, field);
  const id = commandIdAt(outcome.id, `${field}.id`);
  const kind = oneOf(outcome.kind, ['done', 'refused', 'unreadable'] as const, `${field}.kind`);
  switch (kind) {
    case 'done':
      return { id, kind, version: countAt(outcome.version, `${field}.version`) };
    case 'refused':
      return { id, kind, refusal: refusalAt(outcome.refusal, `${field}.refusal`) };
    case 'unreadable':
      return { id, kind, field: wordsAt(outcome.field, `${field}.field`), problem: wordsAt(outcome.problem, `${field}.problem`) };
  }
};

const newsAt = (raw: unknown): SessionNews => {
  const news = shapeAt(raw, 'news');
  const kind = oneOf(news.kind, ['since', 'whole'] as const, 'news.kind');
  return kind === 'since' ? { kind, done: doneListAt(news.done) } : { kind, session: sessionAt(news.session, 'news.session') };
};

const versionOrRefusalAt = <const K extends 'sealed' | 'opened'>(raw: unknown, well: K) => {
  const answer = shapeAt(raw, 'answer');
  const now = pointInTime(answer.now, 'now');
  if (oneOf(answer.kind, [well, 'refused'] as const, 'kind') === 'refused')
    return { kind: 'refused' as const, refusal: refusalAt(answer.refusal, 'refusal'), now };
  return { kind: well, version: countAt(answer.version, 'version'), now };
};

const doneListAt = (raw: unknown) => presentListAt(raw, 'done').map((one, n) => doneAt(one, `done[${n}]`));

const peopleAt = (raw: unknown): readonly SessionPerson[] =>
  presentListAt(raw, 'people').map((one) => {
    const person = shapeAt(one, 'people');
    return { accountId: personAt(person.accountId, 'people.accountId'), role: textAt(person.role, 'people.role') };
  });

const postMortemAt = (raw: unknown): SessionPostMortem => {
  const told = shapeAt(raw, 'postMortem');
  return {
    id: requestIdAt(told.id, 'postMortem.id'),
    projectId: textAt(told.projectId, 'postMortem.projectId'),
    title: textAt(told.title, 'postMortem.title'),
    kind: oneOf(told.kind, POST_MORTEM_KINDS, 'postMortem.kind'),
    outcome: oneOf(told.outcome, OUTCOMES, 'postMortem.outcome'),
    meeting: meetingAt(told.meeting),
  };
};
