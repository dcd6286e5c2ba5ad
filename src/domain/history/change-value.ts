import { dayNumber } from './calendar-date';
import type { ChangeValue } from './change-log';
import type { Interner } from './interner';
import { projectKeyOf } from './issue-key';
import * as field from './tracked-field';

/** The two halves of a history item's value: `from`/`to`, and `fromString`/`toString`. Old entries fill only the second. */
const filled = (value: unknown): string | null => {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' ? String(value) : null;
};

const day = (raw: string | null, text: string | null): number | null | undefined => {
  if (raw === null && text === null) return null;
  for (const candidate of [raw, text]) {
    const found = candidate === null ? Number.NaN : dayNumber(candidate);
    if (!Number.isNaN(found)) return found;
  }
  return undefined;
};

const amount = (text: string | null): number | null | undefined => {
  if (text === null) return null;
  const found = Number(text);
  return Number.isFinite(found) && found >= 0 ? found : undefined;
};

const NO_RESOLUTION = '-1';

/**
 * One side of a history item as it is kept; null is "none", undefined is unreadable.
 * `raw` is `from` or `to`, `shown` is `fromString` or `toString`.
 */
export const changeValue = (
  tracked: field.TrackedField,
  raw: unknown,
  shown: unknown,
  names: Interner,
): ChangeValue | undefined => {
  const id = filled(raw);
  const text = filled(shown);
  const either = id ?? text;
  switch (tracked) {
    case field.STATUS:
    case field.ISSUE_TYPE:
    case field.FIX_VERSION:
    case field.PROJECT:
    case field.SPRINT:
      return either === null ? null : names.named(either, text ?? either);
    case field.RESOLUTION:
      return either === null || either === NO_RESOLUTION ? null : names.text(either);
    case field.DUE:
    case field.START_DATE:
      return day(id, text);
    case field.ESTIMATE:
    case field.TIME_SPENT:
      return amount(either);
    case field.STORY_POINTS:
      return amount(text ?? id);
    case field.ASSIGNEE:
      return either === null ? null : names.text(either);
    case field.FLAGGED:
    case field.PARENT:
      return text === null && id === null ? null : names.text(text ?? (id as string));
    case field.KEY: {
      const key = text ?? id;
      if (key === null) return null;
      const project = projectKeyOf(key);
      return project === null ? undefined : names.text(project);
    }
  }
};
