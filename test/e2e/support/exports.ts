import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Fields = Readonly<Record<string, unknown>>;

/** One line of a history: `from` and `to` are ids, the strings what people read. */
export interface Line {
  readonly field: string;
  readonly fieldId?: string;
  readonly from?: string | null;
  readonly fromString?: string | null;
  readonly to?: string | null;
  readonly toString?: string | null;
}

export interface Entry {
  readonly created: string;
  readonly items: readonly Line[];
}

/** Statuses of the exporting site; `3`, `10` and `11` are the usual ones there. */
const STATUSES = {
  '10': ['To Do', 'new'],
  '3': ['In Progress', 'indeterminate'],
  '11': ['Done', 'done'],
} as const;

type StatusId = keyof typeof STATUSES;

/** When something happened on the exporting site, by day of January 2026 at ten o'clock. */
export const january = (day: number) => `2026-01-${String(day).padStart(2, '0')}T10:00:00.000+0000`;

/** A move between two statuses. */
export function statusMove(created: string, from: StatusId, to: StatusId, more: Partial<Line> = {}): Entry {
  const sides = { from, fromString: STATUSES[from][0], to, toString: STATUSES[to][0] };
  return { created, items: [{ field: 'status', fieldId: 'status', ...sides, ...more }] };
}

/** An issue as an export of another Jira has it: no due date, no estimate, no time, unless told. */
export function exportedIssue(
  key: string,
  {
    status = '10',
    fields = {},
    history = [],
  }: { readonly status?: StatusId; readonly fields?: Fields; readonly history?: readonly Entry[] } = {},
): object {
  const [projectKey = '', number = '0'] = key.split('-');
  const projectId = String([...projectKey].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const id = `${projectId}${number.padStart(3, '0')}`.slice(-9);
  const [name, category] = STATUSES[status];
  const done = status === '11';
  return {
    id,
    key,
    fields: {
      summary: `Work of ${key}`,
      project: { id: projectId, key: projectKey, name: `Project ${projectKey}` },
      issuetype: { id: '10001', name: 'Task', subtask: false },
      status: { id: status, name, statusCategory: { key: category } },
      created: january(2),
      updated: january(28),
      reporter: { accountId: 'exported-1', displayName: 'Ada Exported' },
      ...(done ? { resolution: { id: '1', name: 'Done' }, resolutiondate: january(20) } : {}),
      ...fields,
    },
    changelog: { histories: history.map((entry, n) => ({ id: `${id}${n}`, author: { accountId: 'exported-1' }, ...entry })) },
  };
}

export interface ExportFolder {
  /** Writes a file of lines; a text is written as it is. @returns its path. */
  write(name: string, lines: readonly (object | string)[]): string;
  /** Writes a file as it is. @returns its path. */
  put(name: string, content: string | Uint8Array): string;
  path(name: string): string;
  remove(): void;
}

/** A folder for the exports of one test file. */
export function exportFolder(): ExportFolder {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-exports-'));
  const path = (name: string) => join(folder, name);
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(path(name), content);
    return path(name);
  };
  return {
    path,
    put,
    write: (name, lines) =>
      put(name, lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
