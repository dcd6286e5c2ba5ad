import { dateOfDay } from '#domain/history/calendar-date';
import type { IssueKey } from '#domain/history/issue-key';
import { type Block, dayAfterWorkingDays } from './blocks';
import { atMost, type Ground, numberOrNull } from './ground';
import { dayBeyond, estimateOf, loggedOn } from './logged';
import { firstMissedDue } from './missed-due';
import type { Candidate, WarningSign } from './moment';

/** Working days after which a block, or a start that did not come, can be seen as more than a day's delay. */
const NOTICEABLE = 5;
const OVERRUN = 1.5;

interface Seen {
  readonly day: number;
  readonly key: IssueKey;
}

const lateStarts = ({ told, today }: Ground): readonly Seen[] => {
  const seen: Seen[] = [];
  for (const { story } of told.issues) {
    const planned = Math.max(
      numberOrNull(story.firstPlannedStart) ?? Number.NEGATIVE_INFINITY,
      numberOrNull(story.plannedStart) ?? Number.NEGATIVE_INFINITY,
    );
    const began = numberOrNull(story.startedOn ?? story.finishedOn);
    if (!Number.isFinite(planned) || (began !== null && began <= planned)) continue;
    const day = dayAfterWorkingDays(planned, NOTICEABLE);
    if (day <= today && (began === null || began > day)) seen.push({ day, key: story.key });
  }
  return seen;
};

const missedDates = (ground: Ground): readonly Seen[] => {
  const seen: Seen[] = [];
  for (const { story } of ground.told.issues) {
    const day = firstMissedDue(story, ground);
    if (day !== null) seen.push({ day, key: story.key });
  }
  return seen;
};

const longBlocks = (blocks: readonly Block[]): readonly Seen[] =>
  blocks.flatMap(({ key, since, workingDays }) =>
    workingDays >= NOTICEABLE ? [{ day: dayAfterWorkingDays(since, NOTICEABLE), key }] : [],
  );

const overruns = (ground: Ground): readonly Seen[] => {
  const seen: Seen[] = [];
  for (const issue of ground.told.issues) {
    const estimate = estimateOf(issue);
    const spent = issue.story.timeSpent;
    if (estimate === null || spent === null || spent < estimate * OVERRUN) continue;
    const day = dayBeyond(loggedOn(issue, ground), estimate * OVERRUN - 1);
    if (day !== null) seen.push({ day, key: issue.story.key });
  }
  return seen;
};

/** When enough issues had shown a sign after the baseline day, and which; null when they never did. An issue counts once, at its first. */
const whenEnough = (seen: readonly Seen[], { baseline, enough }: Ground): { day: number; keys: IssueKey[] } | null => {
  const first = new Map<IssueKey, number>();
  for (const { key, day } of seen) if (day > baseline && day < (first.get(key) ?? Number.POSITIVE_INFINITY)) first.set(key, day);
  const earliest: number[] = [];
  for (const day of first.values()) {
    if (earliest.length === enough && day >= (earliest[enough - 1] as number)) continue;
    earliest.push(day);
    earliest.sort((a, b) => a - b).splice(enough);
  }
  const day = earliest[enough - 1];
  return day === undefined ? null : { day, keys: [...first].filter(([, at]) => at <= day).map(([key]) => key) };
};

/**
 * The first day after the kick-off on which trouble could be seen. Four signs are watched, each needs `ground.enough` issues:
 * five working days past their planned start without work on them; open on the day after their due date; blocked for five
 * working days; one and a half times the estimate logged. Whichever came first is the warning.
 */
export const firstWarning = (ground: Ground, blocks: readonly Block[]): Candidate | null => {
  const signs: readonly (readonly [WarningSign, readonly Seen[]])[] = [
    ['missed-date', missedDates(ground)],
    ['long-block', longBlocks(blocks)],
    ['late-start', lateStarts(ground)],
    ['estimate-overrun', overruns(ground)],
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
