import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import { issueKeysAt, momentIdAt } from '#domain/moment-marks/parse-mark';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { type Account, type AccountPins, type ChosenReading, LONGEST_STATEMENT, type Statement } from './account';
import { periodAt, readingAt } from './parse-reading';

/** @throws Unreadable when nothing is left without the spaces around it, or more than 300 characters. */
const sentenceAt = (value: unknown, field: string): string => {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') throw new Unreadable(field, 'a sentence is needed');
  if (text.length > LONGEST_STATEMENT)
    throw new Unreadable(field, `at most ${LONGEST_STATEMENT} characters are kept, these are ${text.length}`);
  return text;
};

const pinsAt = (value: unknown, field: string): AccountPins => {
  const pins = shapeAt(value, field);
  return {
    keys: issueKeysAt(pins.keys, `${field}.keys`),
    momentId: pins.momentId === null ? null : momentIdAt(pins.momentId, `${field}.momentId`),
    days: pins.days === null ? null : periodAt(pins.days, `${field}.days`),
  };
};

const chosenAt = (value: unknown, field: string): ChosenReading => {
  const chosen = shapeAt(value, field);
  if (chosen.kind === 'proposed' || chosen.kind === 'none') return { kind: chosen.kind };
  if (chosen.kind === 'chosen') return { kind: 'chosen', reading: readingAt(chosen.reading, `${field}.reading`) };
  throw new Unreadable(`${field}.kind`, 'should be proposed, chosen or none');
};

/** A statement as it is sent. @throws Unreadable naming the first field that cannot be read. */
export const statementAt = (value: unknown, field: string): Statement => {
  const statement = shapeAt(value, field);
  return {
    text: sentenceAt(statement.text, 'text'),
    pins: pinsAt(statement.pins, 'pins'),
    reading: chosenAt(statement.reading, 'reading'),
  };
};

/** @throws Unreadable when it is no instant. */
export const instantOfAccount = (value: unknown, field: string): Instant => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Unreadable(field, 'an instant in milliseconds is needed');
};

/** An account as it is kept. */
export const parseAccount = (raw: unknown): Parsed<Account> =>
  parsed(() => {
    const account = shapeAt(raw, 'account');
    return {
      ...statementAt(raw, 'account'),
      author: textAt(account.author, 'author') as PersonId,
      at: instantOfAccount(account.at, 'at'),
    };
  });
