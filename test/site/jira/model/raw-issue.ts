import type { Json, JsonObject } from './json';

/** One line of a history entry, as Jira sends it. Entries of old servers carry no `fieldId`. */
export interface RawItem {
  readonly field: string;
  readonly fieldtype?: string;
  readonly fieldId?: string;
  readonly from?: string | null;
  readonly fromString?: string | null;
  readonly to?: string | null;
  /** Jira really calls it so, which shadows `Object.prototype.toString`. */
  readonly toString?: string | null;
}

export interface RawHistory {
  readonly id: string;
  /** Absent where Jira no longer knows who it was. */
  readonly author?: { readonly accountId: string };
  /** ISO instant with an offset, for example `2026-02-03T09:15:00.000+0100`. */
  readonly created: string;
  readonly items: readonly RawItem[];
}

/** A link to something outside Jira, as `POST issue/{key}/remotelink` takes it, with the id that Jira gave it. */
export interface RawRemoteLink {
  readonly id: number;
  readonly globalId?: string;
  readonly relationship?: string;
  readonly application?: JsonObject;
  readonly object: JsonObject;
}

/**
 * An issue as the site keeps it: the shape of `GET issue/{key}?expand=changelog` with its whole history.
 * People, statuses, types, priorities, resolutions and projects inside `fields` need only their id (`accountId`, `id`):
 * the rest is filled in from the site when an issue is sent. `fields.comment` and `fields.worklog` hold every entry;
 * `fields.security.id` names the level of issue security.
 */
export interface RawIssue {
  readonly id: string;
  readonly key: string;
  readonly fields: JsonObject;
  readonly changelog?: { readonly histories: readonly RawHistory[] };
  /** Issue properties by key. */
  readonly properties?: Readonly<Record<string, Json>>;
  readonly remoteLinks?: readonly RawRemoteLink[];
  /** Who put it away, and when; left out for an issue that is in use. */
  readonly archived?: { readonly by: string; readonly at: string };
}
