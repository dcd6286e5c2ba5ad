import type { Candidate, Moment, MomentTold } from './moment';

/** Of what can happen often only the weightiest are put forward, so that nothing crowds the rest out. Everything else once. */
const MOST_OF_SORT: Readonly<Record<string, number>> = {
  'scope-jump:week': 3,
  'reopen-wave': 2,
  'long-block': 2,
  'measures-taken:dates-replanned': 3,
};

/** Measures of two sorts, or an estimate of the plan and of an issue, are no rivals. */
const sortOf = (told: MomentTold): string => {
  if (told.kind === 'estimate-used-up') return `${told.kind}:${told.of}`;
  return 'how' in told ? `${told.kind}:${told.how}` : told.kind;
};

/** A meeting of ninety minutes cannot speak about more. */
const MOST_PROPOSED = 15;
/** What is not put forward is kept for those who starred it, within reason. */
const MOST_KEPT = 80;

const heaviestFirst = (a: Candidate, b: Candidate): number =>
  b.weight - a.weight || (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1);

/** The moments, the weightiest first, and which of them are put forward. */
export const ranked = (candidates: readonly Candidate[]): readonly Moment[] => {
  const counts = new Map<string, number>();
  let proposed = 0;
  return [...candidates]
    .sort(heaviestFirst)
    .slice(0, MOST_KEPT)
    .map((candidate) => {
      const sort = sortOf(candidate.told);
      const before = counts.get(sort) ?? 0;
      const isProposed = before < (MOST_OF_SORT[sort] ?? 1) && proposed < MOST_PROPOSED;
      if (isProposed) {
        counts.set(sort, before + 1);
        proposed += 1;
      }
      return { ...candidate, kind: candidate.told.kind, proposed: isProposed };
    });
};
