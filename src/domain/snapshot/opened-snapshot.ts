import { isShape } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import { type FrozenEvidence, SNAPSHOT_SHAPE } from './frozen-evidence';
import { MIGRATIONS, type Migration } from './migrations';
import { frozenWithoutFindings, parseFrozenEvidence } from './parse-frozen';

/** Why a snapshot, or a part of it, cannot be shown. `detail` is for those who look into it. */
export interface SnapshotGap {
  readonly why: 'newer-app' | 'older-app' | 'damaged';
  readonly detail: string;
}

/** A snapshot as far as this version of the app can show it. It is only ever read. */
export type OpenedSnapshot =
  | { readonly kind: 'open'; readonly frozen: FrozenEvidence }
  /** Its findings belong to another version of the app: numbers and issues are there, `findings` is null. */
  | { readonly kind: 'facts-only'; readonly frozen: FrozenEvidence; readonly gap: SnapshotGap }
  | { readonly kind: 'closed'; readonly gap: SnapshotGap };

/**
 * Opens the content of a snapshot. An older shape is brought up to date by named migrations; where one is missing, or the findings
 * have changed since, what can be shown is shown with the reason for the rest.
 */
export const openedSnapshot = (
  content: unknown,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
): OpenedSnapshot => {
  if (!isShape(content) || typeof content.shape !== 'number') return closed('damaged', 'it does not say its shape');
  if (content.shape > SNAPSHOT_SHAPE)
    return closed('newer-app', `its shape is ${content.shape}, and this version of the app reads up to ${SNAPSHOT_SHAPE}`);
  let current: Readonly<Record<string, unknown>> = content;
  for (let shape = content.shape; shape < SNAPSHOT_SHAPE; shape += 1) {
    const migration = migrations[shape];
    if (migration === undefined)
      return closed('older-app', `its shape is ${content.shape}, which this version of the app does not read`);
    current = { ...migration(current), shape: shape + 1 };
  }
  const whole = parseFrozenEvidence(current);
  if (whole.ok) return { kind: 'open', frozen: whole.value };
  const facts = parsed(() => frozenWithoutFindings(current));
  if (facts.ok) return { kind: 'facts-only', frozen: facts.value, gap: gap('older-app', `${whole.field}: ${whole.problem}`) };
  return closed('damaged', `${facts.field}: ${facts.problem}`);
};

const gap = (why: SnapshotGap['why'], detail: string): SnapshotGap => ({ why, detail });
const closed = (why: SnapshotGap['why'], detail: string): OpenedSnapshot => ({ kind: 'closed', gap: gap(why, detail) });
