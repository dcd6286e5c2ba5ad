import type { BlockedStretch } from '#domain/evidence/flow/flow-evidence';
import { dayNumber } from '#domain/history/calendar-date';
import type { IssueKey } from '#domain/history/issue-key';
import type { DayNumber } from './day-axis';

/** More rows than that say less; the table has every stretch. */
export const MOST_BLOCKED = 12;

/** Stretches that began and ended on the same days: one cause, most likely, that held up several issues. */
export interface PlacedBlock {
  readonly stretch: BlockedStretch;
  readonly keys: readonly IssueKey[];
  /** Where it begins and how long it is, as shares (0 to 1) of the span. */
  readonly start: number;
  readonly length: number;
}

/** Names a block in a link: `2026-03-03.2026-03-27`. */
export const blockId = ({ fromOn, toOn }: BlockedStretch): string => `${fromOn}.${toOn}`;

/** The days from the first block to the last, a day of room at each end. */
export function blockedSpan(stretches: readonly BlockedStretch[]): { readonly from: DayNumber; readonly to: DayNumber } {
  const from = Math.min(...stretches.map(({ fromOn }) => dayNumber(fromOn)));
  const to = Math.max(...stretches.map(({ toOn }) => dayNumber(toOn)));
  return { from: from - 1, to: to + 1 };
}

/** The blocks that cost most days over all their issues, placed on their common span, the earliest first. */
export function placedBlocks(stretches: readonly BlockedStretch[]): readonly PlacedBlock[] {
  const blocks = new Map<string, { readonly stretch: BlockedStretch; readonly keys: IssueKey[]; cost: number }>();
  for (const stretch of stretches) {
    const block = blocks.get(blockId(stretch));
    if (block === undefined) blocks.set(blockId(stretch), { stretch, keys: [stretch.key], cost: stretch.ms });
    else {
      block.keys.push(stretch.key);
      block.cost += stretch.ms;
    }
  }
  const dearest = [...blocks.values()].sort((a, b) => b.cost - a.cost).slice(0, MOST_BLOCKED);
  const { from, to } = blockedSpan(dearest.map(({ stretch }) => stretch));
  return dearest
    .sort((a, b) => a.stretch.from - b.stretch.from || b.cost - a.cost)
    .map(({ stretch, keys }) => {
      const start = (dayNumber(stretch.fromOn) - from) / (to - from);
      const end = (dayNumber(stretch.toOn) - from) / (to - from);
      // A block within one day is still seen.
      return { stretch, keys, start, length: Math.max(0.004, end - start) };
    });
}
