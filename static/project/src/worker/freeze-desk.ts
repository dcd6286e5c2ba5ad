import { toParts } from '#contract/snapshot/snapshot-parts';
import type { Instant } from '#domain/history/instant';
import { freezeEvidence, type ToFreeze } from '#domain/snapshot/freeze-evidence';
import type { LeftOut } from '#domain/snapshot/left-out';

/** A snapshot, packed for its way to the app's storage, with what the page says of it. */
export interface FrozenParcel {
  readonly parts: readonly string[];
  /** SHA-256 of the compressed bytes, hexadecimal. */
  readonly checksum: string;
  readonly asOf: Instant;
  readonly zone: string;
  /** Issues that the numbers are about, and how many of them are kept as rows. */
  readonly issues: number;
  readonly rows: number;
  readonly leftOut: LeftOut | null;
}

/** Freezes what one person sees of a project. Runs in the worker: packing takes some hundred milliseconds. */
export async function freeze(given: ToFreeze): Promise<FrozenParcel> {
  const frozen = freezeEvidence(given);
  const { parts, checksum } = await toParts(
    frozen,
    frozen.issues.map(({ key }) => key),
  );
  return {
    parts,
    checksum,
    asOf: frozen.asOf,
    zone: frozen.zone,
    issues: frozen.evidence.issues,
    rows: frozen.issues.length,
    leftOut: frozen.leftOut,
  };
}
