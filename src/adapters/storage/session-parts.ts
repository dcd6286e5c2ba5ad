import { kvs } from '@forge/kvs';
import { presentListAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import type { Done } from '#domain/session/event';
import type { SessionId } from '#domain/session/ids';
import { doneAt } from '#domain/session/parse-event';
import { sessionAt } from '#domain/session/parse-session';
import type { Session } from '#domain/session/session';
import { MOST_TOGETHER, sessionKeys } from './session-keys';

/** Characters of one part of a snapshot: even where each takes three bytes, it is below the 240 KiB of one value. */
const PART_CHARACTERS = 75_000;

/** What the platform says of a key that has no value. */
const NOT_THERE = 'KEY_NOT_FOUND';

/** A session as the texts that it is kept as. */
export function snapshotParts(session: Session): readonly string[] {
  const text = JSON.stringify(session);
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += parts.at(-1)?.length ?? 0) parts.push(partOf(text, from));
  return parts;
}

/** A letter that takes two characters, as an emoji does, is not cut in two: half of one cannot be written as UTF-8. */
function partOf(text: string, from: number): string {
  const end = from + PART_CHARACTERS;
  const halfLetter = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return text.slice(from, halfLetter ? end - 1 : end);
}

/** The session that was kept in parts; null where one of them is gone, because a newer snapshot has taken its place. */
export async function readSnapshot(
  id: SessionId,
  { version, parts }: { readonly version: number; readonly parts: number },
): Promise<Session | null> {
  const texts = await readValues(Array.from({ length: parts }, (_, part) => sessionKeys.snapshot(id, version, part)));
  const there = texts.filter((text) => typeof text === 'string');
  return there.length < parts ? null : readable(() => sessionAt(JSON.parse(there.join('')), 'session'));
}

/** The batches of pages, in their order; null where one of them is gone. */
export async function readPages(id: SessionId, pages: readonly number[]): Promise<readonly Done[] | null> {
  const values = await readValues(pages.map((page) => sessionKeys.page(id, page)));
  if (values.includes(undefined)) return null;
  return readable(() => values.flatMap((page) => presentListAt(page, 'page').map((batch) => doneAt(batch, 'page'))));
}

/** The values of plain keys in their order; undefined for what is not there. @throws Error when the store does not give one that may be. */
export async function readValues(keys: readonly string[]): Promise<readonly unknown[]> {
  const values = new Map<string, unknown>();
  for (const some of inBatches(keys)) {
    const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>(some.map((key) => ({ key })));
    must(failedKeys.filter(({ error }) => error.code !== NOT_THERE));
    for (const { key, value } of successfulKeys) values.set(key, value);
  }
  return keys.map((key) => values.get(key));
}

/** Removes plain keys; those that are gone already do not matter. @throws Error when the store leaves one. */
export async function removeValues(keys: readonly string[]): Promise<void> {
  for (const some of inBatches(keys)) {
    const { failedKeys } = await kvs.batchDelete(some.map((key) => ({ key })));
    must(failedKeys.filter(({ error }) => error.code !== NOT_THERE));
  }
}

/** Of a batch each key succeeds or fails by itself, and the batch as a whole succeeds. */
function must(failed: readonly { readonly error: { readonly code: string } }[]): void {
  const [first] = failed;
  if (first !== undefined) throw new Error(`Storage did not do all that it was asked for (${first.error.code}). Try again.`);
}

const inBatches = (keys: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(keys.length / MOST_TOGETHER) }, (_, n) =>
    keys.slice(n * MOST_TOGETHER, (n + 1) * MOST_TOGETHER),
  );

function readable<T>(read: () => T): T {
  const value = parsed(read);
  if (!value.ok) throw new Error(`This session cannot be read from storage: ${value.field}: ${value.problem}.`);
  return value.value;
}
