import { atOf, type ChangeLog, countOf, fieldOf, fromOf, hasChanged, toOf } from './change-log';
import type { NamedValue } from './interner';
import type { IssueRecord } from './issue-record';
import type { StatusCategory, StatusNow } from './issue-story';
import { isShape } from './json-shape';
import { builtInCategory, categoryOfKey } from './status-category';
import { STATUS } from './tracked-field';

/** A status that the data gives several categories; `taken` is the one most issues have. */
export interface CategoryConflict {
  readonly id: string;
  readonly name: string;
  readonly taken: StatusCategory;
  readonly counts: Readonly<Partial<Record<StatusCategory, number>>>;
}

/** What the statuses of a site mean. A status is told by its id. */
export interface StatusCatalogue {
  /** `site`: Jira's own list, so a status that is missing no longer exists. `export`: gathered from issues, so it is merely unknown. */
  readonly origin: 'site' | 'export';
  readonly byId: ReadonlyMap<string, StatusNow>;
  readonly conflicts: readonly CategoryConflict[];
}

/** Parses the answer of `GET /rest/api/3/status`; what has no id and name is passed over. */
export const statusCatalogueFrom = (statuses: readonly unknown[]): StatusCatalogue => {
  const byId = new Map<string, StatusNow>();
  for (const status of statuses) {
    if (!isShape(status) || typeof status.id !== 'string' || typeof status.name !== 'string') continue;
    const category = isShape(status.statusCategory) ? categoryOfKey(status.statusCategory.key) : builtInCategory(status.id);
    byId.set(status.id, { id: status.id, name: status.name, category: category ?? 'indeterminate' });
  }
  return { origin: 'site', byId, conflicts: [] };
};

interface Sightings {
  readonly name: string;
  readonly counts: Partial<Record<StatusCategory, number>>;
}

/** On a tie the category further along: an issue is more often done in a status named so by half the data than not begun. */
const byProgress: readonly StatusCategory[] = ['done', 'indeterminate', 'new'];
const commonest = (counts: Sightings['counts']): StatusCategory =>
  byProgress.reduce((best, category) => ((counts[category] ?? 0) > (counts[best] ?? 0) ? category : best));

const seenToday = (records: Iterable<IssueRecord>): Map<string, Sightings> => {
  const seen = new Map<string, Sightings>();
  for (const { status } of records) {
    const counts: Sightings['counts'] = seen.get(status.id)?.counts ?? {};
    counts[status.category] = (counts[status.category] ?? 0) + 1;
    if (!seen.has(status.id)) seen.set(status.id, { name: status.name, counts });
  }
  return seen;
};

/** The newest name that the histories give a status, for those that no issue stands in today. */
const namesInHistory = (records: Iterable<IssueRecord>): Map<string, { readonly name: string; readonly at: number }> => {
  const names = new Map<string, { name: string; at: number }>();
  const see = (value: NamedValue | null, at: number): void => {
    if (value === null) return;
    const known = names.get(value.id);
    if (!known || (at >= known.at && value.name !== known.name)) names.set(value.id, { name: value.name, at });
    else if (at > known.at) known.at = at;
  };
  const seeAll = (log: ChangeLog): void => {
    if (!hasChanged(log, STATUS)) return;
    for (let n = 0; n < countOf(log); n += 1) {
      if (fieldOf(log, n) !== STATUS) continue;
      see(fromOf(log, n) as NamedValue | null, atOf(log, n));
      see(toOf(log, n) as NamedValue | null, atOf(log, n));
    }
  };
  for (const record of records) seeAll(record.changes);
  return names;
};

/**
 * The statuses of a bare export: the categories of the statuses that issues stand in, then Jira's built-in ids.
 * Others that only histories name are left out and so count as indeterminate. Where issues disagree, the majority has it.
 */
export const statusCatalogueOf = (records: readonly IssueRecord[]): StatusCatalogue => {
  const byId = new Map<string, StatusNow>();
  const conflicts: CategoryConflict[] = [];
  for (const [id, { name, counts }] of seenToday(records)) {
    const category = commonest(counts);
    byId.set(id, { id, name, category });
    if (Object.keys(counts).length > 1) conflicts.push({ id, name, taken: category, counts });
  }
  for (const [id, { name }] of namesInHistory(records)) {
    const category = builtInCategory(id);
    if (!byId.has(id) && category !== undefined) byId.set(id, { id, name, category });
  }
  return { origin: 'export', byId, conflicts };
};
