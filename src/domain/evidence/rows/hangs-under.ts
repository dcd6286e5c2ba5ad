import type { IssueStory } from '#domain/history/issue-story';

/** Whether a story is the issue with the key `top` or hangs under it, at any depth: also epics under an initiative, with all that is theirs. */
export const hangsUnder = (top: string, stories: readonly IssueStory[]): ((story: IssueStory) => boolean) => {
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
};
