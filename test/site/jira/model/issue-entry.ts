import { isJsonObject, textAt } from './json';
import type { RawIssue } from './raw-issue';

/** An issue with what searching and paging need of it at hand. A written issue gets a new entry: entries never change. */
export interface IssueEntry {
  readonly raw: RawIssue;
  readonly id: string;
  readonly number: number;
  readonly key: string;
  readonly projectKey: string;
  /** The 17 of `ABC-17`. */
  readonly keyNumber: number;
  readonly projectId: string;
  readonly parentId: string | null;
  readonly parentKey: string | null;
  /** Epoch milliseconds. */
  readonly created: number;
  readonly updated: number;
  readonly resolved: number | null;
}

export function issueEntry(raw: RawIssue): IssueEntry {
  const dash = raw.key.lastIndexOf('-');
  const instant = (field: string) => {
    const text = textAt(raw.fields, field);
    return text === null ? null : Date.parse(text);
  };
  const created = instant('created') ?? 0;
  const parent = isJsonObject(raw.fields.parent) ? raw.fields.parent : null;
  return {
    raw,
    id: raw.id,
    number: Number(raw.id),
    key: raw.key,
    projectKey: raw.key.slice(0, dash),
    keyNumber: Number(raw.key.slice(dash + 1)),
    projectId: textAt(raw.fields.project, 'id') ?? '',
    parentId: textAt(parent, 'id'),
    parentKey: textAt(parent, 'key'),
    created,
    updated: instant('updated') ?? created,
    resolved: instant('resolutiondate'),
  };
}

/** The keys that an issue had before it moved to another project, as its history tells. */
export function earlierKeys(raw: RawIssue): string[] {
  const keys: string[] = [];
  for (const history of raw.changelog?.histories ?? []) {
    for (const item of history.items) {
      if (item.field === 'Key' && typeof item.fromString === 'string') keys.push(item.fromString);
    }
  }
  return keys;
}
