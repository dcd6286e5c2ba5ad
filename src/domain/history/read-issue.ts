import { emptyChangeLog } from './change-log';
import { isChangeRequest } from './change-request';
import { collectChanges, personOf, type Reader, readerOf } from './collect-changes';
import { customFactsOf } from './custom-facts';
import { describedBy } from './described';
import type { FieldMap } from './field-map';
import type { Instant } from './instant';
import { type IssueKey, type PersonId, projectKeyOf } from './issue-key';
import type { IssueRecord } from './issue-record';
import {
  amountOrNull,
  dayOrNull,
  idText,
  instantAt,
  listAt,
  optionalShape,
  optionalText,
  type Shape,
  shapeAt,
  textAt,
  Unreadable,
} from './json-shape';
import { offsetOf } from './parse-instant';
import { componentsOf, labelsOf, projectOf, statusOf, typeOf, versionsOf } from './today-facts';

export type ReadIssue =
  | { readonly ok: true; readonly record: IssueRecord }
  /** `issue` is the key, or `?`; `field` the path of what could not be read; `problem` says what is wrong with it. */
  | { readonly ok: false; readonly issue: string; readonly field: string; readonly problem: string };

const historyOf = (
  raw: Shape,
  reader: Reader,
): Pick<IssueRecord, 'historyKnown' | 'historyMissing' | 'unreadable' | 'changes'> & { readonly newest: number } => {
  const changelog = optionalShape(raw.changelog, 'changelog');
  if (changelog === null)
    return { historyKnown: false, historyMissing: 0, unreadable: 0, changes: emptyChangeLog, newest: Number.NEGATIVE_INFINITY };
  const histories = listAt(changelog.histories, 'changelog.histories');
  const total = typeof changelog.total === 'number' ? changelog.total : histories.length;
  const collected =
    histories.length > 0
      ? collectChanges(emptyChangeLog, histories, reader)
      : { changes: emptyChangeLog, unreadable: 0, newest: Number.NEGATIVE_INFINITY };
  const { changes, unreadable, newest } = collected;
  return { historyKnown: true, historyMissing: Math.max(0, total - histories.length), unreadable, changes, newest };
};

const timeOrNull = (value: unknown, field: string): Instant | null =>
  value === undefined || value === null || value === '' ? null : instantAt(value, field);

const recordOf = (raw: Shape, key: string, fieldMap: FieldMap): IssueRecord => {
  const reader = readerOf(fieldMap);
  const { names } = reader;
  const fields = shapeAt(raw.fields, 'fields');
  const created = instantAt(fields.created, 'fields.created');
  const resolved = timeOrNull(fields.resolutiondate, 'fields.resolutiondate');
  const updated = timeOrNull(fields.updated, 'fields.updated');
  const history = historyOf(raw, reader);
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
    createdOffset: offsetOf(fields.created as string),
    resolvedOffset: resolved === null ? null : offsetOf(fields.resolutiondate as string),
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
    historyKnown: history.historyKnown,
    historyMissing: history.historyMissing,
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
    if (projectKeyOf(written) === null) throw new Unreadable('key', `should be an issue key, is ${JSON.stringify(written)}`);
    key = written;
    return { ok: true, record: recordOf(shape, key, fields) };
  } catch (problem) {
    if (problem instanceof Unreadable) return { ok: false, issue: key, field: problem.field, problem: problem.problem };
    throw problem;
  }
};
