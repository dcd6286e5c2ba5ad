/** How the records are made; the gathering itself does not know what is in them. */
export interface RecordMaker<R> {
  readonly read: (
    raw: unknown,
  ) =>
    | { readonly ok: true; readonly record: R }
    | { readonly ok: false; readonly issue: string; readonly field: string; readonly problem: string };
  /** Adds a page of an issue's history; the same entry twice is taken once. `skipped` says which entries could not be read, if any. */
  readonly add: (record: R, histories: readonly unknown[]) => { readonly record: R; readonly skipped: SkippedIssue | null };
  /** Says that the whole history is in. */
  readonly complete: (record: R) => R;
}

/** An issue as a search brings it: enough to know it again, and the rest unread. */
export interface FoundIssue {
  readonly id: string;
  /** Jira's `updated`, as written; null where it is not told. */
  readonly updated: string | null;
  readonly raw: unknown;
}

/** The histories of one issue on one page of answers. */
export interface FoundHistories {
  readonly issueId: string;
  readonly histories: readonly unknown[];
}

export interface SkippedIssue {
  readonly issue: string;
  readonly problem: string;
}

/**
 * What has been read of a project: each issue once, by id, the last word on it winning.
 * It is changed in place, because a large project comes in hundreds of pages; the records in it are not.
 */
export interface Gathering<R> {
  readonly records: Map<string, R>;
  /** Every issue known, readable or not, with its `updated`. */
  readonly updated: Map<string, string | null>;
  /** Issues whose history is not wholly in: a bit for each group of fields still to come. */
  readonly awaited: Map<string, number>;
  readonly skipped: Map<string, SkippedIssue>;
  /** Ids found by the listing under way. */
  readonly listed: Set<string>;
}

/** A gathering before anything was read. */
export function emptyGathering<R>(): Gathering<R> {
  return { records: new Map(), updated: new Map(), awaited: new Map(), skipped: new Map(), listed: new Set() };
}

/**
 * Takes in a page of a search.
 * @param groups in how many parts each history will come.
 * @returns `fresh`: ids of the issues that are new or not the same as before; `wanted`: those of them whose histories are to be read.
 */
export function takeIssues<R>(
  gathering: Gathering<R>,
  found: readonly FoundIssue[],
  maker: RecordMaker<R>,
  groups: number,
): { readonly fresh: readonly string[]; readonly wanted: readonly string[] } {
  const { records, updated, awaited, skipped } = gathering;
  const fresh: string[] = [];
  const wanted: string[] = [];
  for (const { id, updated: stamp, raw } of found) {
    if (stamp !== null && updated.get(id) === stamp) continue;
    updated.set(id, stamp);
    fresh.push(id);
    const result = maker.read(raw);
    if (!result.ok) {
      records.delete(id);
      awaited.delete(id);
      skipped.set(id, { issue: result.issue, problem: `${result.field}: ${result.problem}` });
      continue;
    }
    skipped.delete(id);
    records.set(id, result.record);
    awaited.set(id, 2 ** groups - 1);
    wanted.push(id);
  }
  return { fresh, wanted };
}

/** Takes in a page of histories. Those of an issue that is not known (nobody asked for it, or it is gone) are left. */
export function takeHistories<R>(
  { records, skipped }: Gathering<R>,
  found: readonly FoundHistories[],
  maker: RecordMaker<R>,
): void {
  for (const { issueId, histories } of found) {
    const record = records.get(issueId);
    if (record === undefined) continue;
    const added = maker.add(record, histories);
    records.set(issueId, added.record);
    if (added.skipped !== null) skipped.set(issueId, added.skipped);
  }
}

/** One group of fields is in for these issues. With the last group their histories are whole. */
export function historiesIn<R>(
  { records, awaited }: Gathering<R>,
  ids: readonly string[],
  group: number,
  maker: RecordMaker<R>,
): void {
  for (const id of ids) {
    const left = awaited.get(id);
    const record = records.get(id);
    if (left === undefined || record === undefined) continue;
    const now = left & ~(1 << group);
    if (now !== 0) {
      awaited.set(id, now);
      continue;
    }
    awaited.delete(id);
    records.set(id, maker.complete(record));
  }
}

/**
 * Takes in a page of the listing of all ids.
 * @returns with the last page, the listed ids that are not known; issues that are not listed any more have then been dropped.
 */
export function takeListing<R>(
  gathering: Gathering<R>,
  ids: readonly string[],
  { first, last }: { first: boolean; last: boolean },
): string[] {
  const { listed, updated } = gathering;
  if (first) listed.clear();
  for (const id of ids) listed.add(id);
  if (!last) return [];
  for (const id of [...updated.keys()]) if (!listed.has(id)) dropIssue(gathering, id);
  const missing = [...listed].filter((id) => !updated.has(id));
  listed.clear();
  return missing;
}

function dropIssue<R>({ records, updated, awaited, skipped }: Gathering<R>, id: string): void {
  for (const kept of [records, updated, awaited, skipped]) kept.delete(id);
}
