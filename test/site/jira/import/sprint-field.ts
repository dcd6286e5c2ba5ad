import { isJsonObject, type Json, type JsonObject } from '../model/json';
import type { RawIssue } from '../model/raw-issue';
import { objectsIn } from './read-line';

/** The id that Jira Cloud gives its Sprint field on a new site. */
const USUAL_ID = 10_020;

/** Old servers print a sprint as text: `...Sprint@1f[rapidViewId=13,state=CLOSED,name=Sprint 3,...,id=8]`. */
export function sprintFromText(text: string): JsonObject | null {
  const inside = /Sprint@[0-9a-f]+\[(.*)\]$/s.exec(text)?.[1];
  if (inside === undefined) return null;
  const parts: Record<string, string> = {};
  // A name may hold commas; the next known word with its equals sign ends it.
  for (const [, key, value] of inside.matchAll(/(\w+)=(.*?)(?=,\w+=|$)/gs)) if (key !== undefined) parts[key] = value ?? '';
  const date = (key: string) => (parts[key] && parts[key] !== '<null>' ? { [key]: parts[key] } : {});
  if (!/^\d+$/.test(parts.id ?? '')) return null;
  return {
    id: Number(parts.id),
    name: parts.name ?? '',
    state: (parts.state ?? 'closed').toLowerCase(),
    boardId: Number(parts.rapidViewId ?? 0),
    ...date('startDate'),
    ...date('endDate'),
    ...date('completeDate'),
  };
}

const isSprintText = (value: Json | undefined): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && one.includes('Sprint@'));

/**
 * Brings sprints into the shape that Jira Cloud's REST API has: a list of objects in one custom field. Exports of old
 * servers carry them as text, and exports of the agile API in `sprint` and `closedSprints`, without a custom field.
 */
export function withSprintField(issues: readonly RawIssue[]): RawIssue[] {
  const used = new Set(issues.flatMap((issue) => Object.keys(issue.fields)));
  let number = USUAL_ID;
  while (used.has(`customfield_${number}`)) number += 1;
  const spare = `customfield_${number}`;
  return issues.map((issue) => {
    const { sprint, closedSprints, flagged: _flagged, ...fields } = issue.fields;
    const next: Record<string, Json | undefined> = { ...fields };
    let hasField = false;
    for (const [id, value] of Object.entries(fields)) {
      if (!id.startsWith('customfield_')) continue;
      if (isSprintText(value)) next[id] = value.map(sprintFromText).filter((one) => one !== null);
      hasField ||= objectsIn(next[id]).some((one) => 'state' in one && 'name' in one);
    }
    const agile = [...objectsIn(closedSprints), ...(isJsonObject(sprint) ? [sprint] : [])];
    if (!hasField && agile.length > 0) {
      next[spare] = agile.map((one): JsonObject => {
        const { self: _self, originBoardId, ...rest } = one;
        return { ...rest, boardId: rest.boardId ?? originBoardId ?? 0 };
      });
    }
    return { ...issue, fields: next };
  });
}
