import { addHistories } from '#domain/history/add-histories';
import type { FieldMap } from '#domain/history/field-map';
import type { IssueRecord } from '#domain/history/issue-record';
import { Unreadable } from '#domain/history/json-shape';
import type { SkippedIssue } from '#domain/reading/gathering';

/** Adds a page of histories; when an entry cannot be read, the others are added without it and the problem is told. */
export function addPage(
  record: IssueRecord,
  histories: readonly unknown[],
  fields: FieldMap,
): { readonly record: IssueRecord; readonly skipped: SkippedIssue | null } {
  const whole = tryAdd(record, histories, fields);
  if (whole.ok) return { record: whole.record, skipped: null };
  let built = record;
  for (const entry of histories) {
    const added = tryAdd(built, [entry], fields);
    if (added.ok) built = added.record;
  }
  return { record: built, skipped: { issue: record.key, problem: whole.problem } };
}

function tryAdd(record: IssueRecord, histories: readonly unknown[], fields: FieldMap) {
  try {
    return { ok: true, record: addHistories(record, histories, fields) } as const;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ok: false, problem: `${error.field}: ${error.problem}` } as const;
  }
}
