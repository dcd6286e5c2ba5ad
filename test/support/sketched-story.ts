import type { IssueStory } from '#domain/history/issue-story';

/** A story of which only what is given matters; keys and days may be written as plain texts. */
export function aSketch(
  given: Partial<{ [K in keyof IssueStory]: IssueStory[K] | string | number }> & { readonly key: string },
): IssueStory {
  const task = { id: '2', name: 'Task', level: 0, subtask: false };
  const toDo = { id: '10000', name: 'To Do', category: 'new' };
  const plain = {
    id: given.key,
    projectKey: 'A',
    type: task,
    summary: null,
    status: toDo,
    parent: null,
    versions: [],
    created: 0,
    createdOn: '2026-03-01',
  };
  // The texts stand for branded ones, which a test need not build.
  return { ...plain, finished: null, finishedOn: null, ...given } as unknown as IssueStory;
}
