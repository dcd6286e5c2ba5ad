import { hangsUnder } from '#domain/evidence/rows/hangs-under';
import type { ToldIssue } from '#domain/evidence/told';
import type { IssueStory } from '#domain/history/issue-story';
import type { EvidenceFilter } from './protocol';

/**
 * The issues that the filter lets through. A range of dates keeps what was alive in it: created by its last day and not finished
 * before its first.
 */
export function narrowed<T extends Pick<ToldIssue, 'story'>>(issues: readonly T[], filter: EvidenceFilter): readonly T[] {
  const { from, to, versionId, typeId, epicKey } = filter;
  const tests: ((story: IssueStory) => boolean)[] = [];
  // Calendar days written `YYYY-MM-DD` are in order as texts.
  if (to !== null) tests.push((story) => story.createdOn <= to);
  if (from !== null) tests.push((story) => story.finishedOn === null || story.finishedOn >= from);
  if (versionId !== null) tests.push((story) => story.versions.some(({ id }) => id === versionId));
  if (typeId !== null) tests.push((story) => story.type.id === typeId);
  if (epicKey !== null)
    tests.push(
      hangsUnder(
        epicKey,
        issues.map(({ story }) => story),
      ),
    );
  return tests.length === 0 ? issues : issues.filter(({ story }) => tests.every((passes) => passes(story)));
}
