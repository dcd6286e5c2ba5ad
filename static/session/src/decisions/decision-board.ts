import type { ItemId } from '#domain/session/ids';
import type { Decision } from '#domain/session/items';
import type { Session } from '#domain/session/session';

/** A longer list is a wish list (S0-27, S0-32, S3-48). */
export const MOST_TAKEN = 5;
/** Fewer than these change little. */
export const FEWEST_TAKEN = 3;

export interface DecisionBoard {
  readonly taken: readonly Decision[];
  readonly proposed: readonly Decision[];
  readonly parked: readonly Decision[];
  readonly declined: readonly Decision[];
  /** Topics that no taken decision is about (S1-79). */
  readonly without: readonly ItemId[];
  /** How the number taken stands to three to five. */
  readonly amount: 'too-few' | 'right' | 'full';
}

/** The decisions by how they stand; those taken in the order of their dates, the others by what they are worth. */
export function decisionBoard({ items, topics }: Pick<Session, 'items' | 'topics'>): DecisionBoard {
  const standing = (kind: Decision['standing']['kind']) => items.decisions.filter((one) => one.standing.kind === kind);
  const taken = [...standing('taken')].sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
  return {
    taken,
    proposed: [...standing('proposed')].sort((a, b) => worth(b) - worth(a)),
    parked: standing('parked'),
    declined: standing('declined'),
    without: topics.filter((topic) => !taken.some((decision) => decision.topic === topic)),
    amount: taken.length < FEWEST_TAKEN ? 'too-few' : taken.length < MOST_TAKEN ? 'right' : 'full',
  };
}

/** What it brings against what it costs (S3-49); -1 where it is not said yet. */
export const worth = ({ impact, effort }: Pick<Decision, 'impact' | 'effort'>): number =>
  impact === null || effort === null ? -1 : impact / effort;

export const SIZES = [1, 2, 3] as const;
export type Size = (typeof SIZES)[number];

/** One field of the picture of impact against effort. */
export interface WorthCell {
  readonly impact: Size;
  readonly effort: Size;
  readonly decisions: readonly Decision[];
  /** Brings more than it costs. */
  readonly first: boolean;
}

/** The nine fields, row by row: much impact on top, little effort on the left. Declined ones are not in it. */
export const worthPicture = (decisions: readonly Decision[]): readonly (readonly WorthCell[])[] =>
  [...SIZES].reverse().map((impact) =>
    SIZES.map((effort) => ({
      impact,
      effort,
      decisions: decisions.filter((one) => one.impact === impact && one.effort === effort && one.standing.kind !== 'declined'),
      first: impact > effort,
    })),
  );
