import { Unreadable } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { MOST_CHARACTERS, MOST_UNFOLDED, MOST_VALUES, PART_CHARACTERS } from '#domain/snapshot/limits';
import { fromBase64, toBase64 } from './base64';
import { checksumOf } from './checksum';
import { keyTable } from './column-form';
import { readValue } from './read-column';
import { squeezed, unsqueezed } from './squeeze';
import { writeValue } from './write-column';

/** A snapshot as it travels and as it is kept. */
export interface SnapshotParts {
  /** Base 64, cut into pieces that storage takes. */
  readonly parts: readonly string[];
  /** SHA-256 of the compressed bytes, hexadecimal. */
  readonly checksum: string;
}

/** The outermost layer: what must be known before the rest can be read. */
interface Envelope {
  readonly shape: number;
  readonly keys: unknown;
  readonly content: unknown;
}

/**
 * Packs a snapshot: lists into columns, issue keys into places in one table, then compressed and cut.
 * @param keys the issues that it speaks of, in a good order: neighbours pack together.
 */
export async function toParts(snapshot: { readonly shape: number }, keys: readonly string[]): Promise<SnapshotParts> {
  const envelope: Envelope = {
    shape: snapshot.shape,
    keys: writeKeys(keys),
    content: writeValue(snapshot, keyTable(keys)),
  };
  const bytes = await squeezed(JSON.stringify(envelope));
  const text = toBase64(bytes);
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += PART_CHARACTERS) parts.push(text.slice(at, at + PART_CHARACTERS));
  return { parts, checksum: await checksumOf(bytes) };
}

/** What was packed, as plain JSON, or what is wrong with it. @param checksum what the bytes must add up to. */
export async function fromParts(parts: readonly string[], checksum: string): Promise<Parsed<unknown>> {
  const text = parts.join('');
  if (text.length > MOST_CHARACTERS) return damaged('is larger than a snapshot can be');
  const bytes = fromBase64(text);
  if (bytes === null) return damaged('is not in base 64');
  if ((await checksumOf(bytes)) !== checksum) return damaged('is damaged: its checksum does not fit');
  let envelope: unknown;
  try {
    envelope = JSON.parse(await unsqueezed(bytes, MOST_UNFOLDED));
  } catch (problem) {
    return damaged(problem instanceof Unreadable ? problem.problem : 'is no JSON');
  }
  return parsed(() => {
    const { keys, content } = (envelope ?? {}) as Partial<Envelope>;
    return readValue(content, keyTable(readKeys(keys)), { values: MOST_VALUES });
  });
}

const damaged = (problem: string) => ({ ok: false, field: 'snapshot', problem }) as const;

/** Keys as their projects and, for each key, the place of its project and the step to its number. */
function writeKeys(keys: readonly string[]): unknown {
  const projects: string[] = [];
  const places: number[] = [];
  const numbers: string[] = [];
  for (const key of keys) {
    const hyphen = key.lastIndexOf('-');
    const project = key.slice(0, hyphen);
    if (!projects.includes(project)) projects.push(project);
    places.push(projects.indexOf(project));
    numbers.push(key.slice(hyphen + 1));
  }
  const none = keyTable([]);
  return [projects, writeValue(places, none), writeValue(numbers, none)];
}

function readKeys(written: unknown): string[] {
  if (!Array.isArray(written)) throw new Unreadable('snapshot', 'the table of keys is missing');
  const [projects, places, numbers] = written as readonly unknown[];
  const none = keyTable([]);
  const allowance = { values: MOST_VALUES };
  const read = (column: unknown) => readValue(column, none, allowance);
  const [of, number] = [read(places), read(numbers)];
  if (!Array.isArray(projects) || !Array.isArray(of) || !Array.isArray(number) || of.length !== number.length)
    throw new Unreadable('snapshot', 'the table of keys is damaged');
  return of.map((place, n) => `${String(projects[place])}-${String(number[n])}`);
}
