import type { CalendarDate } from '#domain/history/instant';
import { dateIn, type Zone } from '#domain/history/zone';
import type { CheckAnswer } from '#domain/loop/answers';
import type { LoopSettings } from '#domain/loop/loop-settings';
import type { Truth } from './loop-truth';

const DAY = 86_400_000;
const dayAfter = (date: string, days: number): CalendarDate =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10) as CalendarDate;

/** What the truth says ought to be sent, worked out day by day. */
export interface Expecting {
  readonly truth: Truth;
  readonly answers: readonly CheckAnswer[];
  /** Keys of everything sent so far. */
  readonly sent: readonly string[];
  readonly zone: Zone;
  readonly settings: LoopSettings;
}

/** The keys of the reminders that are due at an instant. */
export function expectedReminders(expecting: Expecting, now: number): readonly string[] {
  const { truth, zone, settings } = expecting;
  const today = dateIn(zone, now, null);
  const weekday = new Date(today).getUTCDay() || 7;
  if (truth.sight() !== 'there' || settings.quietDays.some((quiet) => quiet === weekday)) return [];
  const standing = truth.closings.find(({ until }) => until === null);
  if (standing?.as === 'dropped') return [];
  if (standing)
    return [30, 90].flatMap((days) => ofCheck(expecting, standing.since, dateIn(zone, standing.at, null), days, today));
  const { due } = truth.issue.state();
  if (due === null) return [];
  const settledOn = dateIn(zone, truth.settledAt(), null);
  return latest(`date:${due}`, due, [-3, 0, 1, 3, 7, 14, ...every28()], today, settledOn, expecting.sent);
}

function ofCheck(
  { answers, sent }: Expecting,
  closing: number,
  closedOn: string,
  days: number,
  today: string,
): readonly string[] {
  const mine = answers.filter((one) => one.closing === closing && one.days === days);
  if (mine.some(({ verdict }) => verdict.kind !== 'not-yet-testable')) return [];
  const again = mine.map(({ verdict }) => (verdict.kind === 'not-yet-testable' ? verdict.askAgainOn : '')).pop();
  const dueOn = again ?? dayAfter(closedOn, days);
  return latest(`check:${closing}:${days}:${mine.length}`, dueOn, [0, 7, 14], today, '0000-01-01', sent);
}

/** The latest occasion that has come after the day on which things were settled, unless it or a later one was sent. */
function latest(
  of: string,
  day: string,
  steps: readonly number[],
  today: string,
  settledOn: string,
  sent: readonly string[],
): readonly string[] {
  const late = (Date.parse(today) - Date.parse(day)) / DAY;
  const come = steps.filter((step) => step <= late);
  const last = come[come.length - 1];
  if (last === undefined || dayAfter(day, last) <= settledOn) return [];
  const wasSent = sent.some((key) => key.startsWith(`${of}:`) && Number(key.slice(of.length + 1)) >= last);
  return wasSent ? [] : [`${of}:${last}`];
}

/** For some years. */
const every28 = (): readonly number[] => LATER;
const LATER = Array.from({ length: 80 }, (_, n) => 42 + n * 28);
