import { isJsonObject, type Json } from '../model/json';
import type { RawIssue } from '../model/raw-issue';
import type { SeedField } from '../seed';
import { objectsIn } from './read-line';

type Schema = NonNullable<SeedField['schema']>;

const PLATFORM = 'com.atlassian.jira.plugin.system.customfieldtypes:';
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
/** How many issues must agree before a field takes the name of a history line. */
const ENOUGH_VOTES = 2;

/** What kind of field a value comes from, told by its shape alone: an export brings no list of fields. */
export function guessSchema(value: Json): Pick<Schema, 'type' | 'items' | 'custom'> | null {
  if (typeof value === 'number') return { type: 'number', custom: `${PLATFORM}float` };
  if (typeof value === 'string') {
    if (DATE.test(value)) return { type: 'date', custom: `${PLATFORM}datepicker` };
    if (INSTANT.test(value)) return { type: 'datetime', custom: `${PLATFORM}datetime` };
    return { type: 'string', custom: `${PLATFORM}textfield` };
  }
  if (Array.isArray(value)) {
    const [first] = value;
    if (typeof first === 'string') return { type: 'array', items: 'string', custom: `${PLATFORM}labels` };
    if (!isJsonObject(first)) return null;
    if ('state' in first && 'name' in first)
      return { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' };
    if ('accountId' in first) return { type: 'array', items: 'user', custom: `${PLATFORM}multiuserpicker` };
    if ('value' in first) return { type: 'array', items: 'option', custom: `${PLATFORM}multicheckboxes` };
    return null;
  }
  if (!isJsonObject(value)) return null;
  if ('accountId' in value) return { type: 'user', custom: `${PLATFORM}userpicker` };
  if ('value' in value) return { type: 'option', custom: `${PLATFORM}select` };
  if (value.type === 'doc') return { type: 'string', custom: `${PLATFORM}textarea` };
  return null;
}

const isCustom = (id: string) => /^customfield_\d+$/.test(id);

/**
 * The custom fields of an export, each with a schema guessed from its values (or, where no issue has one today, from its
 * history) and the name that history lines give it. Where those do not name the id, the name is found by agreement: the
 * line's last value is the issue's value of today.
 */
export function guessCustomFields(issues: readonly RawIssue[]): Map<string, SeedField> {
  const schemas = new Map<string, ReturnType<typeof guessSchema>>();
  const names = new Map<string, string>();
  const votes = new Map<string, Map<string, number>>();
  for (const { fields, changelog } of issues) {
    const present = Object.entries(fields).filter(([id, value]) => isCustom(id) && value !== null && value !== undefined);
    for (const [id, value] of present) if (!schemas.get(id)) schemas.set(id, guessSchema(value as Json));
    const lastValues = new Map<string, { at: string; text: string }>();
    for (const history of changelog?.histories ?? []) {
      for (const item of history.items) {
        const text = Object.hasOwn(item, 'toString') && typeof item.toString === 'string' ? item.toString : '';
        if (item.fieldId !== undefined && isCustom(item.fieldId)) {
          names.set(item.fieldId, item.field);
          schemas.set(item.fieldId, schemas.get(item.fieldId) ?? historySchema(item.to ?? item.from ?? null, text));
        } else if (item.fieldtype === 'custom') {
          const known = lastValues.get(item.field);
          if (!known || Date.parse(history.created) >= Date.parse(known.at))
            lastValues.set(item.field, { at: history.created, text });
        }
      }
    }
    for (const [id, value] of present) {
      for (const [name, { text }] of lastValues) if (agrees(value as Json, text)) vote(votes, id, name);
    }
  }
  for (const [id, name] of elected(votes)) if (!names.has(id)) names.set(id, name);
  return new Map([...schemas].map(([id, schema]) => [id, fieldOf(id, names.get(id), schema)]));
}

function fieldOf(id: string, name: string | undefined, schema: ReturnType<typeof guessSchema>): SeedField {
  const customId = Number(id.replace('customfield_', ''));
  const isSprint = schema?.custom?.endsWith(':gh-sprint') === true;
  return {
    id,
    name: name ?? (isSprint ? 'Sprint' : `Field ${customId}`),
    custom: true,
    schema: { ...(schema ?? { type: 'any', custom: `${PLATFORM}readonlyfield` }), customId },
  };
}

/** A field that no issue has set today, told by one line of its history: an id beside an issue key is an epic link. */
function historySchema(value: string | null, text: string): ReturnType<typeof guessSchema> {
  if (text.startsWith('Ranked ')) return { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank' };
  if (value === null) return null;
  if (DATE.test(value)) return guessSchema(value);
  return /^\d+$/.test(value) && /^[A-Z][A-Z0-9_]*-\d+$/.test(text)
    ? { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-epic-link' }
    : null;
}

function agrees(value: Json, text: string): boolean {
  if (text === '') return false;
  if (typeof value === 'number') return Number(text) === value;
  if (typeof value === 'string') return value === text;
  const objects = objectsIn(value);
  return objects.length > 0 && objects.map((one) => one.name ?? one.value ?? one.accountId).join(', ') === text;
}

function vote(votes: Map<string, Map<string, number>>, id: string, name: string): void {
  const counts = votes.get(id) ?? new Map<string, number>();
  counts.set(name, (counts.get(name) ?? 0) + 1);
  votes.set(id, counts);
}

/** Each field gets the name with the most votes, and each name goes to one field: the one with the most votes for it. */
function elected(votes: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, string> {
  const ballots = [...votes].flatMap(([id, counts]) => [...counts].map(([name, count]) => ({ id, name, count })));
  const names = new Map<string, string>();
  const given = new Set<string>();
  for (const { id, name, count } of ballots.sort((a, b) => b.count - a.count)) {
    if (count < ENOUGH_VOTES || names.has(id) || given.has(name)) continue;
    names.set(id, name);
    given.add(name);
  }
  return names;
}
