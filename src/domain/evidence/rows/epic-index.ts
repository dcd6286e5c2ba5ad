import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';

/** The epics of a set of issues, and what belongs to them where an issue's own parent does not say so. Plain data. */
export interface EpicIndex {
  /** Every epic by its key, with its summary; null where the epic itself is not among the issues. */
  readonly titles: Readonly<Record<string, string | null>>;
  /** The epic of each sub-task: its parent is an ordinary issue, and that one's parent the epic. */
  readonly ofSubtasks: Readonly<Record<string, IssueKey>>;
}

/** Jira counts levels of the hierarchy from 0 (story, task); epics are 1 and above. */
export const isEpic = ({ type }: Pick<IssueStory, 'type'>): boolean => (type.level ?? 0) >= 1;

/**
 * The epic an issue belongs to: itself, its parent, or (for a sub-task) the epic of its parent. The parent of an ordinary issue is an
 * epic, also where it cannot be seen.
 */
export const epicOf = (story: IssueStory, { ofSubtasks }: EpicIndex): IssueKey | null => {
  if (isEpic(story)) return story.key;
  return story.type.subtask ? (ofSubtasks[story.key] ?? null) : story.parent;
};

/** The index of all issues. Made before a filter is applied: a sub-task that it lets through may leave its parent behind. */
export const epicIndexOf = (stories: readonly IssueStory[]): EpicIndex => {
  const titles: Record<string, string | null> = {};
  const ofSubtasks: Record<string, IssueKey> = {};
  const subtasks: IssueStory[] = [];
  for (const story of stories) {
    if (isEpic(story)) titles[story.key] = story.summary;
    else if (story.type.subtask) subtasks.push(story);
    else if (story.parent !== null) titles[story.parent] ??= null;
  }
  if (subtasks.length === 0) return { titles, ofSubtasks };
  const known = new Map<string, IssueStory>(stories.map((story) => [story.key, story]));
  for (const { key, parent } of subtasks) {
    const above = parent === null ? undefined : known.get(parent);
    const epic = above === undefined ? null : isEpic(above) ? above.key : above.type.subtask ? null : above.parent;
    if (epic !== null) ofSubtasks[key] = epic;
  }
  return { titles, ofSubtasks };
};
