import { type IssueKey, projectKeyOf } from '#domain/history/issue-key';
import type { ToldIssue } from '../told';
import { type FoundNote, type NoteFinder, noteOnAll } from './found-note';

/** More ranges than that are no reading matter; the count is of all. */
const MOST_RANGES = 20;

class MissingNumbers implements NoteFinder {
  private readonly byProject = new Map<string, number[]>();
  /** Of the issue before: neighbours are mostly of one project, and its name is cut out of the key only where another one begins. */
  private project: string | null = null;
  private numbers: number[] | null = null;
  constructor(
    private readonly projectKey: string | null,
    private readonly skipped: number,
  ) {}
  take({ story: { key } }: ToldIssue): void {
    if (this.project === null || key.lastIndexOf('-') !== this.project.length || !key.startsWith(this.project)) this.begin(key);
    if (this.project === null || this.numbers === null) return;
    const number = numberAfter(key, this.project.length + 1);
    if (Number.isSafeInteger(number)) this.numbers.push(number);
  }
  found(): readonly FoundNote[] {
    return gapsIn(this.byProject, -this.skipped);
  }
  private begin(key: IssueKey): void {
    this.project = projectKeyOf(key);
    this.numbers = null;
    if (this.project === null || (this.projectKey !== null && this.project !== this.projectKey)) return;
    this.numbers = this.byProject.get(this.project) ?? [];
    this.byProject.set(this.project, this.numbers);
  }
}

/**
 * Numbers between the first and the last issue key of a project under which there is no issue: deleted, moved away or
 * restricted; Jira does not say which. The detail lists the first of them: `ABC-3, ABC-7–12`.
 * @param projectKey the one project whose numbers count; null for all.
 * @param skipped issues that are there but could not be read; they are no gaps.
 */
export const missingNumbers = (projectKey: string | null, skipped: number): NoteFinder => new MissingNumbers(projectKey, skipped);

/** The number that a key ends with; read sign by sign, as a text cut out for each issue would be dropped at once. */
const numberAfter = (key: string, from: number): number => {
  let number = from < key.length ? 0 : Number.NaN;
  for (let at = from; at < key.length; at += 1) {
    const digit = key.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
};

const gapsIn = (byProject: ReadonlyMap<string, number[]>, atFirst: number): readonly FoundNote[] => {
  let missing = atFirst;
  const ranges: string[] = [];
  for (const [project, numbers] of byProject) {
    const inOrder = new Float64Array(numbers).sort();
    for (let n = 1; n < inOrder.length; n += 1) {
      const from = (inOrder[n - 1] as number) + 1;
      const to = (inOrder[n] as number) - 1;
      if (to < from) continue;
      missing += to - from + 1;
      if (ranges.length < MOST_RANGES) ranges.push(from === to ? `${project}-${from}` : `${project}-${from}–${to}`);
    }
  }
  return missing > 0 ? [{ ...noteOnAll('missing-numbers', missing, ranges.join(', ')), whole: false }] : [];
};
