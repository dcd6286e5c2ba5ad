import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { Gatherer } from '../gatherer';
import type { ScopePoint } from '../project-evidence';
import type { ToldIssue } from '../told';
import { atMost, type Bearings, type Ground, levelOf, openAtEndOf } from './ground';
import type { Candidate } from './moment';

/** The pace is that of the best four weeks so far. */
const PACE_DAYS = 28;
/** Before so many issues were finished nobody can speak of a pace. */
const LEAST_FINISHED = 10;
/** A pace that is looked at once a week is known to a week. */
const MARGIN_DAYS = 7;

interface Look {
  readonly day: number;
  readonly open: number;
  readonly scope: number;
  readonly perWeek: number;
  readonly wouldEnd: number;
}

/** Once a week: what was open, the best pace so far, and when what was open would have been finished at that pace. */
const weeklyLooks = (series: readonly ScopePoint[], baseline: number, until: number): readonly Look[] => {
  const finishedAt = new Map<number, number>();
  const looks: Look[] = [];
  let best = 0;
  let before = 0;
  let next = 0;
  let point: ScopePoint | null = null;
  for (let day = baseline; day <= until; day += 7) {
    while (next < series.length && dayNumber((series[next] as ScopePoint).date) <= day) {
      point = series[next] as ScopePoint;
      next += 1;
    }
    if (point === null) continue;
    if (day === baseline) before = point.finished;
    finishedAt.set(day, point.finished);
    best = Math.max(best, point.finished - (finishedAt.get(day - PACE_DAYS) ?? before));
    const open = point.scope - point.finished;
    if (point.finished - before < LEAST_FINISHED || best === 0) continue;
    const perWeek = (best * 7) / PACE_DAYS;
    looks.push({ day, open, scope: point.scope, perWeek, wouldEnd: day + Math.ceil((open / perWeek) * 7) });
  }
  return looks;
};

/** The first of the looks from which on all say that the planned end is out of reach; null when the last one does not. */
const startOfLastRun = (looks: readonly Look[], end: number): Look | null => {
  let first: Look | null = null;
  let run = 0;
  for (const look of looks) {
    const beyond = look.wouldEnd > end + MARGIN_DAYS;
    if (!beyond) first = null;
    else first ??= look;
    run = beyond ? run + 1 : 0;
  }
  return run >= 2 ? first : null;
};

/** What was open when. */
interface OpenWork {
  /** The look from which on the planned end is out of reach; null where there is none. */
  readonly look: Look | null;
  readonly atLook: readonly IssueKey[];
  readonly atPlannedEnd: readonly IssueKey[];
  /** Issues that were there by the planned end. */
  readonly existed: number;
}

/** The look from the middle of the planned time on from which on the planned end is out of reach. */
const lookBeyond = ({ told, today, baseline }: Bearings, planned: CalendarDate | null): Look | null => {
  const last = planned === null ? Number.NEGATIVE_INFINITY : dayNumber(planned);
  const middle = baseline + (last - baseline) / 2;
  const looks = weeklyLooks(told.evidence.scopeSeries, baseline, Math.min(last, today)).filter(({ day }) => day >= middle);
  return startOfLastRun(looks, last);
};

class OpenWorkWatch implements Gatherer<ToldIssue, OpenWork> {
  private readonly dayOfLook: CalendarDate | null;
  private readonly atLook: IssueKey[] = [];
  private readonly atPlannedEnd: IssueKey[] = [];
  private existed = 0;
  constructor(
    private readonly planned: CalendarDate | null,
    private readonly look: Look | null,
  ) {
    this.dayOfLook = look === null ? null : dateOfDay(look.day);
  }
  take({ story }: ToldIssue): void {
    const { planned, dayOfLook } = this;
    if (planned === null) return;
    if (openAtEndOf(story, planned)) this.atPlannedEnd.push(story.key);
    if (dayOfLook !== null && openAtEndOf(story, dayOfLook)) this.atLook.push(story.key);
    if (story.createdOn <= planned) this.existed += 1;
  }
  found(): OpenWork {
    return { look: this.look, atLook: this.atLook, atPlannedEnd: this.atPlannedEnd, existed: this.existed };
  }
}

/** Looks out for what was open at the planned end, and on the day on which it went out of reach. */
export const openWorkIn = (bearings: Bearings): Gatherer<ToldIssue, OpenWork> => {
  const { planned } = bearings.told.evidence.end;
  const end = planned.known ? planned.value : null;
  return new OpenWorkWatch(end, lookBeyond(bearings, end));
};

/**
 * The day from which on the planned end could not be met any more. Two rules, the earlier day counts:
 * `pace`: looked at once a week from the middle of the planned time on, what was open was more than the best four weeks so far
 * could have finished by a week after the planned end, and stayed so up to it (or up to the day one looks from);
 * `end-passed`: the day after the planned end, with work open.
 */
export const failureApparent = (
  { look, atLook, atPlannedEnd, existed }: OpenWork,
  { told, today, baseline, histories }: Ground,
): readonly Candidate[] => {
  const { end, withoutDueDate } = told.evidence;
  if (!end.planned.known) return [];
  const planned = end.planned.value;
  const last = dayNumber(planned);
  if (last <= baseline || (last < today && atPlannedEnd.length === 0)) return [];
  const dated = levelOf(withoutDueDate.known ? 1 - withoutDueDate.value : 0);
  if (look !== null) {
    const day = dateOfDay(look.day);
    return [
      {
        id: `failure-apparent:${day}`,
        day,
        until: null,
        told: {
          kind: 'failure-apparent',
          rule: 'pace',
          planned,
          open: look.open,
          ofAll: look.scope,
          perWeek: look.perWeek,
          wouldEnd: dateOfDay(look.wouldEnd),
        },
        keys: atLook,
        weight: 100,
        because: 'turning-point',
        confidence: atMost(atMost(histories, dated), 'fair'),
      },
    ];
  }
  if (last >= today) return [];
  const day = dateOfDay(last + 1);
  return [
    {
      id: `failure-apparent:${day}`,
      day,
      until: null,
      told: { kind: 'failure-apparent', rule: 'end-passed', planned, open: atPlannedEnd.length, ofAll: existed },
      keys: atPlannedEnd,
      weight: 72 + Math.round(26 * Math.min(1, (3 * atPlannedEnd.length) / existed)),
      because: 'turning-point',
      confidence: atMost(histories, dated),
    },
  ];
};
