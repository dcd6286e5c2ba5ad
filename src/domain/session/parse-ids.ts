import { Unreadable } from '#domain/history/json-shape';
import { madeUpIdAt } from '#domain/parsing/plain-values';
import type { CommandId, ItemId, SessionId } from './ids';

/** @throws Unreadable */
export const itemIdAt = (value: unknown, field: string): ItemId => madeUpIdAt(value, field) as ItemId;

/** @throws Unreadable */
export const commandIdAt = (value: unknown, field: string): CommandId => madeUpIdAt(value, field) as CommandId;

/** @throws Unreadable unless it is the id of a post-mortem, a full stop, and 1 or 2. */
export const sessionIdAt = (value: unknown, field: string): SessionId => {
  if (typeof value === 'string' && /^[A-Za-z0-9-]{8,64}\.[12]$/.test(value)) return value as SessionId;
  throw new Unreadable(field, 'the id of a session is needed');
};

/** The one place where the id of a session is built. */
export const sessionIdOf = (postMortemId: string, number: 1 | 2): SessionId => `${postMortemId}.${number}` as SessionId;

/** Reads what may be missing: null stays null. */
export const orNull = <T>(value: unknown, field: string, read: (value: unknown, field: string) => T): T | null =>
  value === null || value === undefined ? null : read(value, field);

/** A text as it was typed, if only an empty one. @throws Unreadable when it is no text. */
export const wordsAt = (value: unknown, field: string): string => {
  if (typeof value === 'string') return value;
  throw new Unreadable(field, 'a text is needed');
};

/** @throws Unreadable unless it is one of these whole numbers. */
export const numberOf = <const T extends number>(value: unknown, numbers: readonly T[], field: string): T => {
  const found = numbers.find((one) => one === value);
  if (found === undefined) throw new Unreadable(field, `one of ${numbers.join(', ')} is needed`);
  return found;
};
