import { dateOfDay } from '#domain/history/calendar-date';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import type { ToldIssue } from '../told';
import { type Block, dayAfterWorkingDays } from './blocks';
import { atMost, type Bearings, type Ground, numberOrNull } from './ground';
import { dayBeyond, estimateOf, type LogGatherer, type Logged } from './logged';
import { firstMissedDue } from './missed-due';
import type { Candidate, WarningSign } from './moment';

/** Working days after which a block, or a start that did not come, can be seen as more than a day's delay. */
const NOTICEABLE = 5;
const OVERRUN = 1.5;

/** On which day which issue first showed a sign; none of them on or before the baseline day. */
interface Seen {
  readonly days: number[];
  readonly keys: IssueKey[];
}

const nothingSeen = (): Seen => ({ days: [], keys: [] });

const see = ({ days, keys }: Seen, day: number | null, key: IssueKey, baseline: number): void => {
  if (day === null || day <= baseline) return;
  days.push(day);
  keys.push(key);
};

/** The day on which an issue was five working days past its planned start without work on it. */
const lateStart = (story: IssueStory, today: number): number | null => {
  if (story.firstPlannedStart === null && story.plannedStart === null) return null;
  const planned = Math.max(
    numberOrNull(story.firstPlannedStart) ?? Number.NEGATIVE_INFINITY,
    numberOrNull(story.plannedStart) ?? Number.NEGATIVE_INFINITY,
  );
  if (!Number.isFinite(planned)) return null;
  const began = numberOrNull(story.startedOn ?? story.finishedOn);
  if (began !== null && began <= planned) return null;
  const day = dayAfterWorkingDays(planned, NOTICEABLE);
  return day <= today && (began === null || began > day) ? day : null;
};

/** The day on which one and a half times the estimate had been logged. */
const overrun = (issue: ToldIssue, logged: readonly Logged[]): number | null => {
  const estimate = estimateOf(issue);
  const spent = issue.story.timeSpent;
  if (estimate === null || spent === null || spent < estimate * OVERRUN) return null;
  return dayBeyond(logged, estimate * OVERRUN - 1);
};

/** An issue's first block that became a long one. */
const longBlocks = (blocks: readonly Block[], bearings: Bearings): Seen => {
  const first = new Map<IssueKey, number>();
  for (const { key, since, workingDays } of blocks) {
    const day = workingDays >= NOTICEABLE ? dayAfterWorkingDays(since, NOTICEABLE) : null;
    if (day !== null && day > bearings.baseline && day < (first.get(key) ?? Number.POSITIVE_INFINITY)) first.set(key, day);
  }
  return { days: [...first.values()], keys: [...first.keys()] };
};

type Signs = Readonly<Record<Exclude<WarningSign, 'long-block'>, Seen>>;

class Warnings implements LogGatherer<Signs> {
  private readonly missedDate = nothingSeen();
  private readonly lateStart = nothingSeen();
  private readonly overrun = nothingSeen();
  constructor(private readonly bearings: Bearings) {}
  take(issue: ToldIssue, logged: readonly Logged[]): void {
    const { story } = issue;
    const { baseline, today } = this.bearings;
    see(this.missedDate, firstMissedDue(story, this.bearings), story.key, baseline);
    see(this.lateStart, lateStart(story, today), story.key, baseline);
    if (logged.length > 0) see(this.overrun, overrun(issue, logged), story.key, baseline);
  }
  found(): Signs {
    return { 'missed-date': this.missedDate, 'late-start': this.lateStart, 'estimate-overrun': this.overrun };
  }
}

/** Watches issue by issue for what can be seen without knowing the others. */
export const warningsIn = (bearings: Bearings): LogGatherer<Signs> => new Warnings(bearings);

/** When enough issues had shown a sign, and which; null when they never did. */
const whenEnough = ({ days, keys }: Seen, { enough }: Ground): { day: number; keys: IssueKey[] } | null => {
  const earliest: number[] = [];
  for (const day of days) {
    if (earliest.length === enough && day >= (earliest[enough - 1] as number)) continue;
    earliest.push(day);
    earliest.sort((a, b) => a - b).splice(enough);
  }
  const day = earliest[enough - 1];
  return day === undefined ? null : { day, keys: keys.filter((_, n) => (days[n] as number) <= day) };
};

/**
 * The first day after the kick-off on which trouble could be seen. Four signs are watched, each needs `ground.enough` issues:
 * five working days past their planned start without work on them; open on the day after their due date; blocked for five
 * working days; one and a half times the estimate logged. Whichever came first is the warning.
 */
export const firstWarning = (found: Signs, blocks: readonly Block[], ground: Ground): Candidate | null => {
  const signs: readonly (readonly [WarningSign, Seen])[] = [
    ['missed-date', found['missed-date']],
    ['long-block', longBlocks(blocks, ground)],
    ['late-start', found['late-start']],
    ['estimate-overrun', found['estimate-overrun']],
  ];
  let best: { sign: WarningSign; day: number; keys: IssueKey[] } | null = null;
  for (const [sign, seen] of signs) {
    const when = whenEnough(seen, ground);
    if (when !== null && (best === null || when.day < best.day)) best = { sign, ...when };
  }
  if (best === null) return null;
  const day = dateOfDay(best.day);
  return {
    id: `first-warning:${day}`,
    day,
    until: null,
    told: { kind: 'first-warning', sign: best.sign, issues: best.keys.length },
    keys: best.keys,
    weight: 85,
    because: 'turning-point',
    confidence: atMost(ground.histories, best.keys.length >= 3 ? 'sure' : 'fair'),
  };
};
