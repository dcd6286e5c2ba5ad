import type { SiteData } from './site-data';

/** The four categories that every Jira site has, with the numbers and colours that Jira gives them. */
export const STATUS_CATEGORIES = [
  { id: 1, key: 'undefined', colorName: 'medium-gray', name: 'No Category' },
  { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  { id: 3, key: 'done', colorName: 'green', name: 'Done' },
] as const;

export type StatusCategory = (typeof STATUS_CATEGORIES)[number];

/** The category of a status; of one that the site no longer knows, "No Category". */
export function statusCategoryOf(data: SiteData, statusId: string | null): StatusCategory {
  const key = statusId === null ? undefined : data.statuses.get(statusId)?.category;
  return STATUS_CATEGORIES.find((category) => category.key === key) ?? STATUS_CATEGORIES[0];
}
