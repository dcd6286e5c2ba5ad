import type { Parsed } from '#domain/parsing/parsed';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { parseFrozenEvidence } from '#domain/snapshot/parse-frozen';
import { fromParts } from './snapshot-parts';

/** A snapshot as it is to be kept: whole, of today's shape, every field checked. The first thing that is wrong is named. */
export async function openSnapshot(parts: readonly string[], checksum: string): Promise<Parsed<FrozenEvidence>> {
  const unpacked = await fromParts(parts, checksum);
  return unpacked.ok ? parseFrozenEvidence(unpacked.value) : unpacked;
}
