import type { IssueEntry } from './issue-entry';
import type { Json, JsonObject } from './json';
import type { Actor } from './permission';
import type { RawHistory, RawItem } from './raw-issue';
import type { SiteData } from './site-data';
import { jiraInstant } from './site-time';

/** New values of fields, and the history lines that tell of them. */
export interface Change {
  readonly values: JsonObject;
  readonly items: readonly RawItem[];
}

export const NO_CHANGE: Change = { values: {}, items: [] };

export function together(changes: readonly Change[]): Change {
  return {
    values: Object.assign({}, ...changes.map((change) => change.values)) as JsonObject,
    items: changes.flatMap((change) => change.items),
  };
}

/** A history line of a system's field; `from` and `to` are ids, the strings what people read. */
export function line(
  field: string,
  fieldId: string,
  from: [string | null, string | null],
  to: [string | null, string | null],
  fieldtype = 'jira',
): RawItem {
  return { field, fieldtype, fieldId, from: from[0], fromString: from[1], to: to[0], toString: to[1] };
}

/** The date of the resolution follows the resolution: set with it, gone with it. */
function resolutionDate({ items, values }: Change, now: number): { resolutiondate?: string | null } {
  if (!items.some((item) => item.fieldId === 'resolution')) return {};
  return { resolutiondate: values.resolution === null ? null : jiraInstant(now) };
}

/** Writes a change on an issue: its values, one history entry with all its lines, and the time of the last update. */
export function recordChange(data: SiteData, entry: IssueEntry, change: Change, actor: Actor, now: number): IssueEntry {
  const at = jiraInstant(now);
  const fields: Record<string, Json | undefined> = {
    ...entry.raw.fields,
    ...change.values,
    ...resolutionDate(change, now),
    updated: at,
  };
  const history: RawHistory[] =
    change.items.length === 0
      ? []
      : [{ id: data.issues.freshHistoryId(), author: { accountId: actor.accountId }, created: at, items: [...change.items] }];
  return data.issues.put({
    ...entry.raw,
    fields,
    changelog: { histories: [...(entry.raw.changelog?.histories ?? []), ...history] },
  });
}
