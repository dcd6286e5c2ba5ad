import type { IssueStory } from '#domain/history/issue-story';
import type { EvidenceFilter } from './protocol';

/**
 * The stories that the filter lets through. A range of dates keeps what was alive in it: created by its last day and not finished
 * before its first.
 */
export function narrowed(stories: readonly IssueStory[], filter: EvidenceFilter): readonly IssueStory[] {
  const { from, to, versionId, typeId, epicKey } = filter;
  const tests: ((story: IssueStory) => boolean)[] = [];
  // Calendar days written `YYYY-MM-DD` are in order as texts.
  if (to !== null) tests.push((story) => story.createdOn <= to);
  if (from !== null) tests.push((story) => story.finishedOn === null || story.finishedOn >= from);
  if (versionId !== null) tests.push((story) => story.versions.some(({ id }) => id === versionId));
  if (typeId !== null) tests.push((story) => story.type.id === typeId);
  if (epicKey !== null) tests.push(under(epicKey, stories));
  return tests.length === 0 ? stories : stories.filter((story) => tests.every((passes) => passes(story)));
}

/** Whether a story is the issue with that key or hangs under it, at any depth. */
function under(top: string, stories: readonly IssueStory[]): (story: IssueStory) => boolean {
  const parents = new Map<string, string | null>(stories.map((story) => [story.key, story.parent]));
  const known = new Map<string, boolean>([[top, true]]);
  const isUnder = (key: string): boolean => {
    const before = known.get(key);
    if (before !== undefined) return before;
    // Set first, so that parents that form a ring come to an end.
    known.set(key, false);
    const parent = parents.get(key) ?? null;
    const answer = parent !== null && isUnder(parent);
    known.set(key, answer);
    return answer;
  };
  return (story) => isUnder(story.key);
}
