import type { IssueKey } from '#domain/history/issue-key';
import { MOST_ROWS } from './limits';

/** As much of an issue as decides whether it is kept. */
export interface RowCandidate {
  readonly key: IssueKey;
  readonly dueMoves: readonly unknown[] | null;
  readonly reopenings: readonly unknown[] | null;
  readonly handOffs: readonly unknown[] | null;
  readonly estimate: number | null;
  readonly due: unknown;
}

/** How much there is to tell of an issue: what happened to it counts, then what was planned for it. */
const weight = ({ dueMoves, reopenings, handOffs, estimate, due }: RowCandidate): number =>
  2 * ((dueMoves?.length ?? 0) + (reopenings?.length ?? 0)) +
  (handOffs?.length ?? 0) +
  (estimate === null ? 0 : 1) +
  (due === null ? 0 : 1);

const byKey = (a: IssueKey, b: IssueKey): number => {
  const [projectA, projectB] = [a.slice(0, a.lastIndexOf('-')), b.slice(0, b.lastIndexOf('-'))];
  if (projectA !== projectB) return projectA < projectB ? -1 : 1;
  return Number(a.slice(projectA.length + 1)) - Number(b.slice(projectB.length + 1));
};

/**
 * The issues that a snapshot keeps as rows, by key. In a project of more than `MOST_ROWS` these are the ones in which most happened;
 * `named` (those that a finding names one by one) come before all others.
 */
export const rowsKept = <T extends RowCandidate>(
  stories: readonly T[],
  named: ReadonlySet<IssueKey>,
  most = MOST_ROWS,
): readonly T[] => {
  const rank = (story: T) => (named.has(story.key) ? 1_000_000 : 0) + weight(story);
  const kept =
    stories.length <= most ? stories : [...stories].sort((a, b) => rank(b) - rank(a) || byKey(a.key, b.key)).slice(0, most);
  return [...kept].sort((a, b) => byKey(a.key, b.key));
};
