import { byOf, countOf, entryOf, fieldOf, fromOf, hasChanged, toOf, writtenOf } from './change-log';
import type { Instant } from './instant';
import type { NamedValue } from './interner';
import type { PersonId } from './issue-key';
import type { IssueRecord } from './issue-record';
import type { IssueStory, ProjectMove } from './issue-story';
import type { Lens } from './lens';
import { happenedAt } from './past-of-field';
import { KEY, PROJECT } from './tracked-field';
import { dateIn } from './zone';

const none: readonly ProjectMove[] = [];

const hasKeyChange = (record: IssueRecord, entry: number): boolean => {
  for (let n = 0; n < countOf(record.changes); n += 1)
    if (fieldOf(record.changes, n) === KEY && entryOf(record.changes, n) === entry) return true;
  return false;
};

/** A project in a history item without keys: its key where it is today's project, else its name. */
const projectName = (record: IssueRecord, value: NamedValue | null): string | null => {
  if (value === null) return null;
  return value.id === record.project.id ? record.project.key : value.name;
};

const sidesOf = (record: IssueRecord, n: number): readonly [string | null, string | null] => {
  const { changes } = record;
  if (fieldOf(changes, n) === KEY) return [fromOf(changes, n) as string | null, toOf(changes, n) as string | null];
  return [
    projectName(record, fromOf(changes, n) as NamedValue | null),
    projectName(record, toOf(changes, n) as NamedValue | null),
  ];
};

/** Every move of the issue from one project to another, told by its key; by the project item where the key is not in the history. */
const allMoves = (record: IssueRecord, lens: Lens): readonly ProjectMove[] => {
  const { changes } = record;
  let found: ProjectMove[] | null = null;
  for (let n = 0; n < countOf(changes); n += 1) {
    const field = fieldOf(changes, n);
    if (field !== KEY && (field !== PROJECT || hasKeyChange(record, entryOf(changes, n)))) continue;
    const [from, to] = sidesOf(record, n);
    if (from === null || to === null || from === to) continue;
    const at: Instant = happenedAt(record, n);
    found ??= [];
    found.push({ at, by: byOf(changes, n) as PersonId | null, on: dateIn(lens.zone, at, writtenOf(changes, n)), from, to });
  }
  return found ?? none;
};

export interface ProjectPast {
  readonly projectKey: string;
  readonly moves: readonly ProjectMove[];
}

/** Whether the story tells of a move from one project to another. */
export const hasMoved = ({ projectMoves }: IssueStory): boolean => projectMoves !== null && projectMoves.length > 0;

/** Whether the issue was ever in another project, or its project ever had another key. */
export const everMoved = ({ changes }: IssueRecord): boolean => hasChanged(changes, KEY) || hasChanged(changes, PROJECT);

/** The moves up to the instant of the lens, and the project the issue was in then. The last project goes by today's key: a project's key can change. */
export const projectPast = (record: IssueRecord, lens: Lens): ProjectPast => {
  const moves = allMoves(record, lens);
  if (moves.length === 0) return { projectKey: record.project.key, moves };
  const last = moves[moves.length - 1];
  const settledMoves =
    last !== undefined && last.to !== record.project.key ? [...moves.slice(0, -1), { ...last, to: record.project.key }] : moves;
  const next = settledMoves.findIndex(({ at }) => at > lens.asOf);
  return next < 0
    ? { projectKey: record.project.key, moves: settledMoves }
    : { projectKey: (settledMoves[next] as ProjectMove).from, moves: settledMoves.slice(0, next) };
};
