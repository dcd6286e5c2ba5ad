import { emptyChangeLog } from './change-log';
import { isChangeRequest } from './change-request';
import { collectChanges, personOf, readerOf } from './collect-changes';
import { customFactsOf } from './custom-facts';
import { describedBy } from './described';
import type { FieldMap } from './field-map';
import { type IssueKey, isIssueKey, type PersonId } from './issue-key';
import type { IssueRecord } from './issue-record';
import {
  amountOrNull,
  dayOrNull,
  idText,
  listAt,
  optionalShape,
  optionalText,
  type Shape,
  shapeAt,
  textAt,
  timeAt,
  Unreadable,
} from './json-shape';
import type { WrittenTime } from './parse-instant';
import { componentsOf, labelsOf, projectOf, statusOf, typeOf, versionsOf } from './today-facts';

export type ReadIssue =
  | { readonly ok: true; readonly record: IssueRecord }
  /** `issue` is the key, or `?`; `field` the path of what could not be read; `problem` says what is wrong with it. */
  | { readonly ok: false; readonly issue: string; readonly field: string; readonly problem: string };

const noHistories: readonly unknown[] = [];

/** History entries that Jira says there are and did not send. */
const missingOf = (changelog: Shape, histories: readonly unknown[]): number =>
  typeof changelog.total === 'number' ? Math.max(0, changelog.total - histories.length) : 0;

const timeOrNull = (value: unknown, field: string): WrittenTime | null =>
  value === undefined || value === null || value === '' ? null : timeAt(value, field);

const recordOf = (raw: Shape, key: string, fieldMap: FieldMap): IssueRecord => {
  const reader = readerOf(fieldMap);
  const { names } = reader;
  const fields = shapeAt(raw.fields, 'fields');
  // What is read of a time is true until the next is read.
  const { at: created, offset: createdOffset } = timeAt(fields.created, 'fields.created');
  const end = timeOrNull(fields.resolutiondate, 'fields.resolutiondate');
  const resolved = end?.at ?? null;
  const resolvedOffset = end?.offset ?? null;
  const updated = timeOrNull(fields.updated, 'fields.updated')?.at ?? null;
  const changelog = optionalShape(raw.changelog, 'changelog');
  const histories = changelog === null ? noHistories : listAt(changelog.histories, 'changelog.histories');
  const history = collectChanges(emptyChangeLog, histories, reader);
  const resolution = optionalShape(fields.resolution, 'fields.resolution');
  const parent = optionalShape(fields.parent, 'fields.parent');
  const custom = customFactsOf(fields, fieldMap, names, history.changes);
  const type = typeOf(fields.issuetype, names);
  const labels = labelsOf(fields.labels, names);
  return {
    id: textAt(raw.id ?? key, 'id'),
    key: key as IssueKey,
    project: projectOf(fields.project, key, names),
    type,
    summary: optionalText(fields.summary),
    status: statusOf(fields.status, names),
    resolution: resolution === null ? null : names.text(idText(resolution.id) ?? optionalText(resolution.name) ?? '?'),
    created,
    resolved,
    createdOffset,
    resolvedOffset,
    lastKnown: Math.max(created, resolved ?? created, updated ?? created, history.newest),
    assignee: personOf(fields.assignee, names) as PersonId | null,
    creator: personOf(fields.creator, names) as PersonId | null,
    parent: (parent === null ? custom.epic : optionalText(parent.key)) as IssueKey | null,
    versions: versionsOf(fields.fixVersions, names),
    due: dayOrNull(fields.duedate, 'fields.duedate'),
    startDate: custom.startDate,
    estimate: amountOrNull(fields.timeoriginalestimate, 'fields.timeoriginalestimate'),
    timeSpent: amountOrNull(fields.timespent, 'fields.timespent'),
    storyPoints: custom.storyPoints,
    flagged: custom.flagged,
    sprints: custom.sprints,
    labels,
    components: componentsOf(fields.components, names),
    described: describedBy(fields.description),
    changeRequest: isChangeRequest(type.name, labels, fields.issuelinks),
    historyKnown: changelog !== null,
    historyMissing: changelog === null ? 0 : missingOf(changelog, histories),
    unreadable: history.unreadable,
    changes: history.changes,
  };
};

/**
 * Reads one issue in the shape of `GET issue?expand=changelog` or of a search answer (then without a changelog: the
 * histories are added by `addHistories`). Nothing is guessed: a required field that is missing or malformed fails the issue.
 */
export const readIssue = (raw: unknown, fields: FieldMap): ReadIssue => {
  let key = '?';
  try {
    const shape = shapeAt(raw, 'issue');
    const written = textAt(shape.key, 'key');
    if (!isIssueKey(written)) throw new Unreadable('key', `should be an issue key, is ${JSON.stringify(written)}`);
    key = written;
    return { ok: true, record: recordOf(shape, key, fields) };
  } catch (problem) {
    if (problem instanceof Unreadable) return { ok: false, issue: key, field: problem.field, problem: problem.problem };
    throw problem;
  }
};
