import { isJsonObject, type Json, type JsonObject, textAt } from '../model/json';
import type { RawHistory, RawIssue, RawItem } from '../model/raw-issue';

export type ReadLine = { readonly ok: true; readonly issue: RawIssue } | { readonly ok: false; readonly problem: string };

const wrong = (problem: string): ReadLine => ({ ok: false, problem });

/** Reads one line of an export: an issue in the shape of `GET issue/{key}?expand=changelog`. What is wrong is told with its field. */
export function readLine(line: string): ReadLine {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return wrong('The line is not valid JSON.');
  }
  if (!isJsonObject(parsed)) return wrong('The line is not a JSON object.');
  const id = textAt(parsed, 'id');
  const key = textAt(parsed, 'key');
  const { fields } = parsed;
  if (id === null || !/^\d+$/.test(id)) return wrong(`id: expected a number, found ${JSON.stringify(parsed.id)}.`);
  if (key === null || !/^[A-Z][A-Z0-9_]*-\d+$/.test(key))
    return wrong(`key: expected one like ABC-1, found ${JSON.stringify(parsed.key)}.`);
  if (!isJsonObject(fields)) return wrong('fields: missing.');
  for (const name of ['project', 'status', 'issuetype']) {
    if (textAt(fields[name], 'id') === null) return wrong(`fields.${name}: missing, or without an id.`);
  }
  for (const name of ['created', 'updated', 'resolutiondate']) {
    const value = fields[name];
    if (name === 'created' ? !isInstant(value) : value !== undefined && value !== null && !isInstant(value)) {
      return wrong(`fields.${name}: expected an instant, found ${JSON.stringify(value ?? null)}.`);
    }
  }
  const histories = readHistories(parsed.changelog);
  if (typeof histories === 'string') return wrong(histories);
  const properties = isJsonObject(parsed.properties) ? (parsed.properties as Record<string, Json>) : null;
  return { ok: true, issue: { id, key, fields, changelog: { histories }, ...(properties ? { properties } : {}) } };
}

const isInstant = (value: Json | undefined) => typeof value === 'string' && !Number.isNaN(Date.parse(value));

function readHistories(changelog: Json | undefined): RawHistory[] | string {
  if (changelog === undefined || changelog === null) return [];
  const histories = isJsonObject(changelog) ? changelog.histories : undefined;
  if (!Array.isArray(histories)) return 'changelog.histories: expected a list.';
  const read: RawHistory[] = [];
  for (const [index, history] of histories.entries()) {
    const at = `changelog.histories[${index}]`;
    if (!isJsonObject(history)) return `${at}: expected an object.`;
    const id = textAt(history, 'id');
    if (id === null) return `${at}.id: missing.`;
    if (typeof history.created !== 'string' || !isInstant(history.created))
      return `${at}.created: expected an instant, found ${JSON.stringify(history.created ?? null)}.`;
    if (!Array.isArray(history.items)) return `${at}.items: expected a list.`;
    if (!history.items.every((item: Json) => isJsonObject(item) && typeof item.field === 'string'))
      return `${at}.items: an item without a field.`;
    const accountId = textAt(history.author, 'accountId');
    read.push({
      id,
      ...(accountId === null ? {} : { author: { accountId } }),
      created: history.created,
      // Checked just above: objects, each with its field.
      items: history.items as unknown as RawItem[],
    });
  }
  return read;
}

/** The objects in a field that holds one or a list of them. */
export function objectsIn(value: Json | undefined): JsonObject[] {
  if (Array.isArray(value)) return value.filter(isJsonObject);
  return isJsonObject(value) ? [value] : [];
}
