import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import { createdBefore, createdSince } from '#domain/proof/proof-jql';
import type { FirstIssue, ProofSource, Spend } from '#ports/proof-source';

/** A site with more projects at work than this tells the first of the new ones, and perhaps not the last. */
const MOST_ROUNDS = 12;

/**
 * The projects whose first issue was created since a day, in the order in which they began (S1-56). Each round takes a page of issues of
 * projects that have not been seen yet, so that a busy project costs one round and no more; those that had issues before are left out.
 * @param since a day in anybody's zone: issues of the day before are looked at too, and who asks compares instants.
 */
export async function nextProjects(
  source: Pick<ProofSource, 'firstIssues'>,
  since: CalendarDate,
  spend: Spend,
): Promise<readonly FirstIssue[]> {
  const day = dateOfDay(dayNumber(since) - 1);
  const seen: string[] = [];
  const began: FirstIssue[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { firsts, all } = await found(source, createdSince(day, seen), spend);
    if (firsts.length === 0) break;
    const old = await projectsBefore(source, day, firsts, spend);
    began.push(...firsts.filter(({ project }) => !old.has(project)));
    seen.push(...firsts.map(({ project }) => project));
    if (all) break;
  }
  return began;
}

/** Which of these had issues before. Each search that does not tell all names at least one, and that one is not asked for again. */
async function projectsBefore(
  source: Pick<ProofSource, 'firstIssues'>,
  day: CalendarDate,
  firsts: readonly FirstIssue[],
  spend: Spend,
): Promise<ReadonlySet<string>> {
  const old = new Set<string>();
  for (;;) {
    const left = firsts.map(({ project }) => project).filter((project) => !old.has(project));
    if (left.length === 0) return old;
    const before = await found(source, createdBefore(day, left), spend);
    for (const { project } of before.firsts) old.add(project);
    if (before.all || before.firsts.length === 0) return old;
  }
}

/** @throws Error where Jira would not take a search that the app itself has made. */
async function found(source: Pick<ProofSource, 'firstIssues'>, jql: string, spend: Spend) {
  const answer = await source.firstIssues(jql, spend);
  if ('refused' in answer) throw new Error(`Jira would not tell which projects are new: ${answer.refused}`);
  return answer;
}
