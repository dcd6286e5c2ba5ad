import { kvs, WhereConditions } from '@forge/kvs';
import { shapeAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import { countAt, pointInTime } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { checksumAt, requestIdAt } from '#domain/post-mortem/parse-post-mortem';
import type { FreezeMark, FrozenStore } from '#ports/frozen-store';

/** Marks that one query gives; a post-mortem has few freezes under way. */
const A_PAGE = 20;

/**
 * Frozen snapshots as plain values: a mark `freezing:<postMortem>:<freeze>` while one is under way, and its parts
 * `frozen:<postMortem>:<freeze>:<part>`. Each part is a text below the 240 KiB of one value.
 */
export const keptFrozen: FrozenStore = {
  async begin(postMortemId, mark) {
    await kvs.set(markKey(postMortemId, mark.freezeId), mark);
  },

  async begun(postMortemId, freezeId) {
    const kept: unknown = await kvs.get(markKey(postMortemId, freezeId));
    return kept === undefined ? null : markFrom(kept);
  },

  async allBegun(postMortemId) {
    const { results } = await kvs
      .query()
      .where('key', WhereConditions.beginsWith(markKey(postMortemId, '')))
      .limit(A_PAGE)
      .getMany<unknown>();
    return results.map(({ value }) => markFrom(value));
  },

  async keepPart(postMortemId, freezeId, part, text) {
    await kvs.set(partKey(postMortemId, freezeId, part), text);
  },

  async readParts(postMortemId, freezeId, count) {
    const parts = await Promise.all(
      Array.from({ length: count }, (_, part): Promise<unknown> => kvs.get(partKey(postMortemId, freezeId, part))),
    );
    return parts.map((part) => (typeof part === 'string' ? part : null));
  },

  async finish(postMortemId, freezeId) {
    await kvs.delete(markKey(postMortemId, freezeId));
  },

  async remove(postMortemId, { freezeId, parts }) {
    await Promise.all(Array.from({ length: parts }, (_, part) => kvs.delete(partKey(postMortemId, freezeId, part))));
    await kvs.delete(markKey(postMortemId, freezeId));
  },
};

const markKey = (postMortemId: string, freezeId: string) => `freezing:${postMortemId}:${freezeId}`;
const partKey = (postMortemId: string, freezeId: string, part: number) => `frozen:${postMortemId}:${freezeId}:${part}`;

function markFrom(raw: unknown): FreezeMark {
  const read = parsed(() => {
    const mark = shapeAt(raw, 'freezing');
    return {
      freezeId: requestIdAt(mark.freezeId, 'freezing.freezeId'),
      by: personAt(mark.by, 'freezing.by'),
      at: pointInTime(mark.at, 'freezing.at'),
      parts: countAt(mark.parts, 'freezing.parts'),
      characters: countAt(mark.characters, 'freezing.characters'),
      checksum: checksumAt(mark.checksum, 'freezing.checksum'),
    };
  });
  if (!read.ok) throw new Error(`A freeze under way cannot be read from storage: ${read.field}: ${read.problem}.`);
  return read.value;
}
