import { atOf, fromOf, nextOf, toOf } from './change-log';
import type { NamedValue } from './interner';
import type { IssueRecord } from './issue-record';
import type { StatusCategory, StatusNow } from './issue-story';
import { isShape } from './json-shape';
import { BUILT_IN_IDS, builtInCategory, categoryOfKey } from './status-category';
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

/**
 * The newest name that the histories give a status, for those of Jira's built-in ones that no issue stands in today: nothing is
 * known of the category of any other.
 */
const namesInHistory = (
  records: Iterable<IssueRecord>,
  today: ReadonlyMap<string, unknown>,
): Map<string, { readonly name: string; readonly at: number }> => {
  const names = new Map<string, { name: string; at: number }>();
  const wanted = BUILT_IN_IDS.filter((id) => !today.has(id));
  if (wanted.length === 0) return names;
  const see = ({ id, name }: NamedValue, at: number): void => {
    const known = names.get(id);
    if (!known || (at >= known.at && name !== known.name)) names.set(id, { name, at });
    else if (at > known.at) known.at = at;
  };
  const isWanted = (value: NamedValue | null): value is NamedValue => value !== null && wanted.includes(value.id);
  for (const { changes } of records) {
    for (let n = nextOf(changes, STATUS, 0); n >= 0; n = nextOf(changes, STATUS, n + 1)) {
      const from = fromOf(changes, n) as NamedValue | null;
      const to = toOf(changes, n) as NamedValue | null;
      if (isWanted(from)) see(from, atOf(changes, n));
      if (isWanted(to)) see(to, atOf(changes, n));
    }
  }
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
  for (const [id, { name }] of namesInHistory(records, byId))
    byId.set(id, { id, name, category: builtInCategory(id) as StatusCategory });
  return { origin: 'export', byId, conflicts };
};
