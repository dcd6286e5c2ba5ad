import type { StatusCategory } from './issue-story';

/** By `statusCategory.key`; a category that Jira calls undefined counts as new. Names are translated and tell nothing. */
export const categoryOfKey = (key: unknown): StatusCategory => (key === 'indeterminate' || key === 'done' ? key : 'new');

const builtIn: ReadonlyMap<string, StatusCategory> = new Map([
  ['1', 'new'],
  ['3', 'indeterminate'],
  ['4', 'new'],
  ['5', 'done'],
  ['6', 'done'],
]);

/** The ids of the statuses that every Jira Server began with. */
export const BUILT_IN_IDS: readonly string[] = [...builtIn.keys()];

/** The category of the statuses that every Jira Server began with: Open, In Progress, Reopened, Resolved, Closed. */
export const builtInCategory = (id: string): StatusCategory | undefined => builtIn.get(id);
