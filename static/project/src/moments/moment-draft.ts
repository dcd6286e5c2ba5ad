import { calendarDate } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { LONGEST_WORDING } from '#domain/moment-marks/moment-mark';
import { issueKeysIn } from './issue-keys-in';

/** What is wrong with a sentence; null when it can be kept. */
export function wordingProblem(text: string): string | null {
  const { length } = text.trim();
  if (length === 0) return 'Write a sentence.';
  return length > LONGEST_WORDING ? `At most ${LONGEST_WORDING} characters are kept; these are ${length}.` : null;
}

/** A moment as somebody types it. */
export interface MomentDraft {
  readonly day: string;
  readonly wording: string;
  readonly issues: string;
}

export type DraftRead =
  | { readonly ok: true; readonly day: CalendarDate; readonly wording: string; readonly keys: readonly IssueKey[] }
  | { readonly ok: false; readonly field: keyof MomentDraft; readonly problem: string };

/**
 * What a typed moment says, or the first thing that is wrong with it.
 * @param today the last day that a moment can have: it is one that has happened.
 */
export function readDraft({ day, wording, issues }: MomentDraft, today: CalendarDate): DraftRead {
  const date = calendarDate(day);
  if (date === null) return { ok: false, field: 'day', problem: 'Choose the day on which it happened.' };
  if (date > today) return { ok: false, field: 'day', problem: 'Choose a day that has been.' };
  const problem = wordingProblem(wording);
  if (problem !== null) return { ok: false, field: 'wording', problem };
  const { keys, stray } = issueKeysIn(issues);
  if (stray.length > 0) return { ok: false, field: 'issues', problem: `${stray[0]} is no issue key. Write keys as ABC-12.` };
  return { ok: true, day: date, wording: wording.trim(), keys };
}
