import type { Keep } from '../../store/keep';
import { earlierKeys, type IssueEntry, issueEntry } from './issue-entry';
import type { RawIssue } from './raw-issue';

/** All issues of the site with the indexes that reading them needs. */
export interface IssueShelf {
  /** By id, by key in any letter case, or by a key it had before it was moved. */
  find(idOrKey: string): IssueEntry | undefined;
  byId(id: string): IssueEntry | undefined;
  all(): Iterable<IssueEntry>;
  inProject(projectId: string): Iterable<IssueEntry>;
  childrenOf(entry: IssueEntry): IssueEntry[];
  /** Told by the parent's key where the issue names one: an import may give a parent another id than its child knows. */
  parentOf(entry: IssueEntry): IssueEntry | undefined;
  put(raw: RawIssue): IssueEntry;
  putMany(raws: readonly RawIssue[]): void;
  delete(id: string): void;
  /** The issues that `put` and `delete` changed since this was last asked, each as it was then and as it is now. */
  takeTouched(): readonly Touched[];
  readonly size: number;
  /** Grows with every write: a search result of another version is stale. */
  readonly version: number;
  /** Fresh ids and keys, one higher than all that are or ever were in use: what is gone must not come back as something else. */
  freshIssueId(): string;
  freshHistoryId(): string;
  freshKey(projectKey: string): string;
}

/** An issue before and after; null where it was not there. */
export interface Touched {
  readonly before: IssueEntry | null;
  readonly after: IssueEntry | null;
}

const TABLE = 'jira.issue';
/** Keys of deleted issues by id, so that neither is given out again. */
const GONE = 'jira.issue-gone';

export function openIssueShelf(keep: Keep): IssueShelf {
  const byId = new Map<string, IssueEntry>();
  const idByKey = new Map<string, string>();
  const idByEarlierKey = new Map<string, string>();
  const byProject = new Map<string, Set<string>>();
  const childIds = new Map<string, Set<string>>();
  const highestInProject = new Map<string, number>();
  const touched = new Map<string, IssueEntry | null>();
  let highestIssue = 9_999;
  let highestHistory = 9_999;
  let version = 0;

  const into = (index: Map<string, Set<string>>, key: string, id: string) => {
    const known = index.get(key);
    if (known) known.add(id);
    else index.set(key, new Set([id]));
  };
  const used = (id: string, key: string) => {
    const [, project = '', number = '0'] = /^(.*)-(\d+)$/.exec(key) ?? [];
    if (Number(id) > highestIssue) highestIssue = Number(id);
    if (Number(number) > (highestInProject.get(project) ?? 0)) highestInProject.set(project, Number(number));
  };
  const find = (idOrKey: string): IssueEntry | undefined => {
    const direct = byId.get(idOrKey) ?? byId.get(idByKey.get(idOrKey) ?? '');
    if (direct) return direct;
    const key = idOrKey.toUpperCase();
    return byId.get(idByKey.get(key) ?? idByEarlierKey.get(key) ?? '');
  };
  const parentKeyOf = (entry: IssueEntry) =>
    entry.parentKey ?? (entry.parentId === null ? null : (byId.get(entry.parentId)?.key ?? null));

  const shelve = (raw: RawIssue): IssueEntry => {
    const before = byId.get(raw.id);
    if (before) remove(before);
    const entry = issueEntry(raw);
    byId.set(entry.id, entry);
    idByKey.set(entry.key, entry.id);
    into(byProject, entry.projectId, entry.id);
    const parent = parentKeyOf(entry);
    if (parent !== null) into(childIds, parent, entry.id);
    used(entry.id, entry.key);
    for (const history of raw.changelog?.histories ?? []) {
      const number = Number(history.id);
      if (number > highestHistory) highestHistory = number;
    }
    for (const key of earlierKeys(raw)) {
      idByEarlierKey.set(key, entry.id);
      used(entry.id, key);
    }
    version += 1;
    return entry;
  };
  const touch = (id: string) => {
    if (!touched.has(id)) touched.set(id, byId.get(id) ?? null);
  };
  const remove = (entry: IssueEntry) => {
    byId.delete(entry.id);
    if (idByKey.get(entry.key) === entry.id) idByKey.delete(entry.key);
    byProject.get(entry.projectId)?.delete(entry.id);
    const parent = parentKeyOf(entry);
    if (parent !== null) childIds.get(parent)?.delete(entry.id);
    version += 1;
  };
  function* entriesOf(ids: Iterable<string>) {
    for (const id of ids) {
      const entry = byId.get(id);
      if (entry) yield entry;
    }
  }

  for (const [, json] of keep.all(TABLE)) shelve(JSON.parse(json) as RawIssue);
  for (const [id, json] of keep.all(GONE)) used(id, JSON.parse(json) as string);

  return {
    find,
    byId: (id) => byId.get(id),
    all: () => byId.values(),
    inProject: (projectId) => entriesOf(byProject.get(projectId) ?? []),
    childrenOf: (entry) => [...entriesOf(childIds.get(entry.key) ?? [])].sort((a, b) => a.number - b.number),
    parentOf: (entry) => find(parentKeyOf(entry) ?? ''),
    put(raw) {
      touch(raw.id);
      const entry = shelve(raw);
      keep.put(TABLE, raw.id, JSON.stringify(raw));
      return entry;
    },
    putMany(raws) {
      for (const raw of raws) shelve(raw);
      keep.putMany(
        TABLE,
        raws.map((raw): [string, string] => [raw.id, JSON.stringify(raw)]),
      );
    },
    delete(id) {
      const entry = byId.get(id);
      if (!entry) return;
      touch(id);
      remove(entry);
      for (const key of earlierKeys(entry.raw)) idByEarlierKey.delete(key);
      keep.delete(TABLE, id);
      keep.put(GONE, id, JSON.stringify(entry.key));
    },
    takeTouched() {
      const taken = [...touched].map(([id, before]): Touched => ({ before, after: byId.get(id) ?? null }));
      touched.clear();
      return taken.filter(({ before, after }) => before !== after);
    },
    get size() {
      return byId.size;
    },
    get version() {
      return version;
    },
    freshIssueId() {
      highestIssue += 1;
      return String(highestIssue);
    },
    freshHistoryId() {
      highestHistory += 1;
      return String(highestHistory);
    },
    freshKey(projectKey) {
      const next = (highestInProject.get(projectKey) ?? 0) + 1;
      highestInProject.set(projectKey, next);
      return `${projectKey}-${next}`;
    },
  };
}
