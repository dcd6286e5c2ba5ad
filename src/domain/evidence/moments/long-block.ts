import { dateOfDay } from '#domain/history/calendar-date';
import type { Block } from './blocks';
import type { Ground } from './ground';
import type { Candidate } from './moment';

/** From so many working days on (two weeks) a block is long. */
const LONG = 10;

/**
 * Blocks of at least two working weeks. Those that began on one day are told together: work that was stopped at once was
 * mostly stopped by one thing.
 */
export const longBlocks = (blocks: readonly Block[], { told, baseline, histories }: Ground): readonly Candidate[] => {
  const together = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.workingDays < LONG || block.since < baseline) continue;
    const others = together.get(block.since);
    if (others) others.push(block);
    else together.set(block.since, [block]);
  }
  return [...together].map(([since, those]) => {
    const longest = those.reduce((a, b) => (b.workingDays > a.workingDays ? b : a));
    const keys = [...new Set(those.map(({ key }) => key))];
    const day = dateOfDay(since);
    const lost = those.reduce((sum, { workingDays }) => sum + workingDays, 0);
    return {
      id: `long-block:${day}`,
      day,
      until: dateOfDay(longest.until),
      told: { kind: 'long-block', issues: keys.length, workingDays: longest.workingDays, open: longest.open },
      keys,
      weight: 35 + Math.round(35 * Math.min(1, lost / Math.max(100, told.issues.length))),
      because: 'size',
      confidence: histories,
    } satisfies Candidate;
  });
};
