import type { IssueKey, PersonId } from '#domain/history/issue-key';
import { presentListAt, shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { calendarDayAt, flagAt, pointInTime } from '#domain/parsing/plain-values';
import { LONGEST_WORDING, MOST_KEYS, type MomentMark, OWN } from './moment-mark';

/** What storage takes in a key, and short enough to stand beside a project's id in one. */
const MOMENT_ID = /^[A-Za-z0-9:._-]{1,200}$/;
const ISSUE_KEY = /^[A-Z][A-Z0-9_]{0,254}-\d{1,18}$/;

/** @throws Unreadable when it is no moment's id. */
export const momentIdAt = (value: unknown, field: string): string => {
  if (typeof value === 'string' && MOMENT_ID.test(value)) return value;
  throw new Unreadable(field, 'the name of a moment is needed');
};

/** The id of an own moment. @throws Unreadable when it is another's. */
export const ownIdAt = (value: unknown, field: string): string => {
  const id = momentIdAt(value, field);
  if (id.startsWith(OWN) && id.length > OWN.length) return id;
  throw new Unreadable(field, 'the name of a moment of your own is needed');
};

/** A sentence, without the spaces around it. @throws Unreadable when nothing is left, or more than 300 characters. */
export const wordingAt = (value: unknown, field: string): string => {
  const words = typeof value === 'string' ? value.trim() : '';
  if (words === '') throw new Unreadable(field, 'a sentence is needed');
  if (words.length > LONGEST_WORDING)
    throw new Unreadable(field, `at most ${LONGEST_WORDING} characters are kept, these are ${words.length}`);
  return words;
};

/** Issue keys, each once. @throws Unreadable when one is none, or they are too many. */
export const issueKeysAt = (value: unknown, field: string): readonly IssueKey[] => {
  const keys = presentListAt(value, field);
  if (keys.length > MOST_KEYS) throw new Unreadable(field, `at most ${MOST_KEYS} issues can be named`);
  for (const key of keys)
    if (typeof key !== 'string' || !ISSUE_KEY.test(key))
      throw new Unreadable(field, `issue keys are needed, as ABC-12; ${JSON.stringify(key)} is none`);
  return [...new Set(keys as IssueKey[])];
};

/** A mark as it is kept, or as it is sent. */
export const parseMark = (raw: unknown): Parsed<MomentMark> => parsed(() => markAt(raw, 'mark'));

/** @throws Unreadable naming the first field that cannot be read. */
export const markAt = (raw: unknown, field: string): MomentMark => {
  const mark = shapeAt(raw, field);
  const both = {
    momentId: momentIdAt(mark.momentId, 'momentId'),
    starred: flagAt(mark.starred, 'starred'),
    dismissed: flagAt(mark.dismissed, 'dismissed'),
    day: calendarDayAt(mark.day, 'day'),
    changedBy: textAt(mark.changedBy, 'changedBy') as PersonId,
    changedAt: pointInTime(mark.changedAt, 'changedAt'),
  };
  if (mark.kind === 'proposed')
    return { kind: 'proposed', ...both, wording: mark.wording === null ? null : wordingAt(mark.wording, 'wording') };
  if (mark.kind !== 'own') throw new Unreadable('kind', 'should be proposed or own');
  return {
    kind: 'own',
    ...both,
    wording: wordingAt(mark.wording, 'wording'),
    keys: issueKeysAt(mark.keys, 'keys'),
    addedBy: textAt(mark.addedBy, 'addedBy') as PersonId,
  };
};
