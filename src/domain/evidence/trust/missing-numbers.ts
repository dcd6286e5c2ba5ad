import { projectKeyOf } from '#domain/history/issue-key';
import { type FoundNote, type NoteFinder, noteOnAll } from './found-note';

/** More ranges than that are no reading matter; the count is of all. */
const MOST_RANGES = 20;

/**
 * Numbers between the first and the last issue key of a project under which there is no issue: deleted, moved away or
 * restricted; Jira does not say which. The detail lists the first of them: `ABC-3, ABC-7–12`.
 * @param projectKey the one project whose numbers count; null for all.
 * @param skipped issues that are there but could not be read; they are no gaps.
 */
export const missingNumbers = (projectKey: string | null, skipped: number): NoteFinder => {
  const byProject = new Map<string, number[]>();
  let project: string | null = null;
  return {
    take({ story: { key } }) {
      // Neighbours are mostly of one project: its name is cut out of the key only where another one begins.
      if (project === null || key.lastIndexOf('-') !== project.length || !key.startsWith(project)) project = projectKeyOf(key);
      const number = project === null ? Number.NaN : numberAfter(key, project.length + 1);
      if (project === null || !Number.isSafeInteger(number) || (projectKey !== null && project !== projectKey)) return;
      const numbers = byProject.get(project);
      if (numbers) numbers.push(number);
      else byProject.set(project, [number]);
    },
    found: () => gapsIn(byProject, -skipped),
  };
};

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
    const inOrder = Float64Array.from(numbers).sort();
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
