import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import { type Claim, known, unknown } from './claim';

const keysWhere = (stories: readonly IssueStory[], holds: (story: IssueStory) => boolean): IssueKey[] => {
  const keys: IssueKey[] = [];
  for (const story of stories) if (holds(story)) keys.push(story.key);
  return keys;
};

/** Share (0 to 1) of the stories of which something holds; the keys are theirs. */
export const shareOf = (stories: readonly IssueStory[], holds: (story: IssueStory) => boolean): Claim<number> => {
  if (stories.length === 0) return unknown('no-issues');
  const keys = keysWhere(stories, holds);
  return known(keys.length / stories.length, keys);
};

/** How many stories there are of which something holds. */
export const numberOf = (stories: readonly IssueStory[], holds: (story: IssueStory) => boolean): Claim<number> => {
  if (stories.length === 0) return unknown('no-issues');
  const keys = keysWhere(stories, holds);
  return known(keys.length, keys);
};

/** How often something is in the histories; the keys are the issues that have any. Unknown when no issue has a history. */
export const timesInHistory = (
  stories: readonly IssueStory[],
  events: (story: IssueStory) => readonly unknown[] | null,
): Claim<number> => {
  if (stories.length === 0) return unknown('no-issues');
  const keys: IssueKey[] = [];
  let total = 0;
  let told = false;
  for (const story of stories) {
    const found = events(story);
    if (found === null) continue;
    told = true;
    total += found.length;
    if (found.length > 0) keys.push(story.key);
  }
  return told ? known(total, keys) : unknown('no-history');
};
