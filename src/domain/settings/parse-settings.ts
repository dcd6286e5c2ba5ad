import { calendarDate } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import { isShape } from '#domain/history/json-shape';
import type { Parsed } from '#domain/parsing/parsed';
import type { ProjectSettings, SettledByLead } from './project-settings';

/** More statuses than any Jira workflow scheme holds; a guard, not a rule. */
const MOST_STATUSES = 500;

/**
 * What a lead wants settled, from an untrusted payload.
 * @returns the change, or the first field that cannot be read and why.
 */
export function parseSettledByLead(raw: unknown): Parsed<SettledByLead> {
  if (!isShape(raw)) return bad('settings', 'an object is needed');
  const blocked = parseStatusIds(raw.blockedStatusIds, 'blockedStatusIds');
  if (!blocked.ok) return blocked;
  const waiting = parseWaiting(raw.waitingStatusIds ?? null);
  if (!waiting.ok) return waiting;
  const baseline = raw.baseline ?? null;
  if (baseline !== null && !isCalendarDate(baseline)) return bad('baseline', 'a day is needed, as YYYY-MM-DD, or nothing');
  const startDateField = raw.startDateField ?? null;
  if (startDateField !== null && !isCustomField(startDateField))
    return bad('startDateField', 'the id of a custom field is needed, or nothing');
  return { ok: true, value: { blockedStatusIds: blocked.value, waitingStatusIds: waiting.value, baseline, startDateField } };
}

/** Settings with their version, as kept or as sent. */
export function parseProjectSettings(raw: unknown): Parsed<ProjectSettings> {
  const settled = parseSettledByLead(raw);
  if (!settled.ok) return settled;
  const version = (raw as Record<string, unknown>).version;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0)
    return bad('version', 'a whole number from 0 on is needed');
  return { ok: true, value: { version, ...settled.value } };
}

const parseStatusIds = (ids: unknown, field: string): Parsed<readonly string[]> => {
  if (!Array.isArray(ids) || !ids.every(isStatusId)) return bad(field, 'a list of status ids is needed');
  if (ids.length > MOST_STATUSES) return bad(field, `at most ${MOST_STATUSES} statuses can be chosen`);
  return { ok: true, value: ids };
};

/** Settings from before waiting could be settled do not name it: then nobody has. */
const parseWaiting = (ids: unknown): Parsed<readonly string[] | null> =>
  ids === null ? { ok: true, value: null } : parseStatusIds(ids, 'waitingStatusIds');

const isCalendarDate = (value: unknown): value is CalendarDate => typeof value === 'string' && calendarDate(value) !== null;
const isStatusId = (value: unknown): value is string => typeof value === 'string' && /^\d{1,18}$/.test(value);
const isCustomField = (value: unknown): value is string => typeof value === 'string' && /^customfield_\d{1,18}$/.test(value);
const bad = (field: string, problem: string) => ({ ok: false, field, problem }) as const;
