import { projectKeyOf } from '#domain/history/issue-key';
import type { Told } from '../told';
import { type FoundNote, noteOnAll } from './found-note';

/** More ranges than that are no reading matter; the count is of all. */
const MOST_RANGES = 20;

const numbersIn = ({ issues, projectKey }: Told): ReadonlyMap<string, number[]> => {
  const byProject = new Map<string, number[]>();
  let project: string | null = null;
  for (const { story } of issues) {
    // Neighbours are mostly of one project: its name is cut out of the key only where another one begins.
    if (project === null || story.key.lastIndexOf('-') !== project.length || !story.key.startsWith(project))
      project = projectKeyOf(story.key);
    const number = project === null ? Number.NaN : Number(story.key.slice(project.length + 1));
    if (project === null || !Number.isSafeInteger(number) || (projectKey !== null && project !== projectKey)) continue;
    const numbers = byProject.get(project);
    if (numbers) numbers.push(number);
    else byProject.set(project, [number]);
  }
  return byProject;
};

/**
 * Numbers between the first and the last issue key of a project under which there is no issue: deleted, moved away or
 * restricted; Jira does not say which. The detail lists the first of them: `ABC-3, ABC-7–12`.
 * @param skipped issues that are there but could not be read; they are no gaps.
 */
export const missingNumbers = (told: Told, skipped: number): readonly FoundNote[] => {
  let missing = -skipped;
  const ranges: string[] = [];
  for (const [project, numbers] of numbersIn(told)) {
    numbers.sort((a, b) => a - b);
    for (let n = 1; n < numbers.length; n += 1) {
      const from = (numbers[n - 1] as number) + 1;
      const to = (numbers[n] as number) - 1;
      if (to < from) continue;
      missing += to - from + 1;
      if (ranges.length < MOST_RANGES) ranges.push(from === to ? `${project}-${from}` : `${project}-${from}–${to}`);
    }
  }
  return missing > 0 ? [{ ...noteOnAll('missing-numbers', missing, ranges.join(', ')), whole: false }] : [];
};
