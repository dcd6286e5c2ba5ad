import type { Moment, MomentTold, WarningSign } from '#domain/evidence/moments/moment';
import { daysBetween } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { Voice } from '../../../shared/src/words/voice';

type Of<K extends MomentTold['kind']> = Extract<MomentTold, { kind: K }>;

/** The moment in two or three words. */
export function momentTitle(told: MomentTold): string {
  switch (told.kind) {
    case 'kick-off':
      return 'Kick-off';
    case 'first-warning':
      return 'First warning';
    case 'first-date-move':
      return 'First date moved';
    case 'scope-jump':
      return told.how === 'week' ? 'Jump in scope' : 'A quarter more scope';
    case 'estimate-used-up':
      return told.of === 'project' ? 'Estimate used up' : 'An issue’s estimate used up';
    case 'reopen-wave':
      return 'Wave of reopenings';
    case 'long-block':
      return 'Long block';
    case 'release-moved':
      return told.how === 'date-passed' ? 'Release date passed' : 'Release moved';
    case 'failure-apparent':
      return told.rule === 'pace' ? 'Planned end out of reach' : 'Planned end passed';
    case 'measures-taken':
      return { 'dates-replanned': 'Re-planned', 'scope-cut': 'Scope cut', 'people-added': 'People added' }[told.how];
    case 'finished':
      return 'Finished';
  }
}

/** What happened on that day, in one or two sentences; the day itself stands beside them. */
export function momentSentence({ told, day, keys, until }: Moment, voice: Voice): string {
  switch (told.kind) {
    case 'kick-off':
      return kickOff(told, day, voice);
    case 'first-warning':
      return `${voice.count(told.issues, 'issue', 'issues')} ${warning(told.sign, told.issues === 1)}.`;
    case 'first-date-move':
      return firstDateMove(told, voice);
    case 'scope-jump':
      return told.how === 'week'
        ? `${voice.count(told.added, 'issue', 'issues')} came into scope in one week; the median week brought ${voice.number(told.usual, 1)}. ${voice.number(told.before)} had been in scope before.`
        : `${voice.count(told.scope, 'issue was', 'issues were')} in scope, a quarter more than the ${voice.number(told.before)} at the start; ${voice.number(told.added)} had been added.`;
    case 'estimate-used-up':
      return told.of === 'project'
        ? `More time had been logged than the whole plan was estimated to take (${voice.effort(told.estimated)}), with ${voice.number(told.open)} of its ${voice.count(told.ofAll, 'issue', 'issues')} open. ${voice.effort(told.logged)} are logged in all.`
        : `${keys[0] ?? 'One issue'} had taken more than its estimate of ${voice.effort(told.estimated)} and was open. ${voice.effort(told.logged)} are logged in all.`;
    case 'reopen-wave':
      return `${voice.count(told.reopened, 'finished issue was', 'finished issues were')} taken up again in one week; an average week brought ${voice.number(told.usual, 1)}.`;
    case 'long-block':
      return longBlock(told, until, voice);
    case 'release-moved':
      return told.how === 'date-passed'
        ? `The release date of ${told.version} had passed with ${voice.number(told.open)} of its ${voice.count(told.ofAll, 'issue', 'issues')} open.`
        : `${voice.count(told.issues, 'issue', 'issues')} went from ${told.version} to ${told.to} on one day.`;
    case 'failure-apparent':
      return told.rule === 'pace'
        ? `Even at the best pace so far (${voice.number(told.perWeek, 1)} finished a week over four weeks) the ${voice.count(told.open, 'open issue', 'open issues')} would have taken until ${voice.day(told.wouldEnd)}; the planned end was ${voice.day(told.planned)}.`
        : `The planned end (${voice.day(told.planned)}) had passed with ${voice.number(told.open)} of ${voice.count(told.ofAll, 'issue', 'issues')} open.`;
    case 'measures-taken':
      return measures(told, voice);
    case 'finished':
      return finished(told, voice);
  }
}

function kickOff({ rule, planned, issues }: Of<'kick-off'>, day: CalendarDate, voice: Voice): string {
  const began =
    rule === 'chosen'
      ? 'The baseline that was chosen for this project'
      : rule === 'first-issue'
        ? 'The first issue was created; work had not started'
        : 'Work on the first issue began';
  const late = planned === null || rule !== 'first-start-of-work' ? null : daysBetween(planned, day);
  const against =
    planned === null || late === null
      ? ''
      : late === 0
        ? ', on the day first planned'
        : `, ${voice.count(Math.abs(late), 'day', 'days')} ${late > 0 ? 'after' : 'before'} the planned start (${voice.day(planned)})`;
  const plan = issues === null ? '' : ` ${voice.count(issues, 'issue was', 'issues were')} in the plan.`;
  return `${began}${against}.${plan}`;
}

const WARNINGS: Readonly<Record<WarningSign, readonly [one: string, many: string]>> = {
  'missed-date': ['was still open on the day after its due date', 'were still open on the day after their due dates'],
  'long-block': ['had stood blocked for 5 working days', 'had stood blocked for 5 working days'],
  'late-start': [
    'had not been started 5 working days after its planned start',
    'had not been started 5 working days after their planned starts',
  ],
  'estimate-overrun': ['had taken one and a half times its estimate', 'had taken one and a half times their estimates'],
};

const warning = (sign: WarningSign, one: boolean) => WARNINGS[sign][one ? 0 : 1];

function firstDateMove({ from, to, issues, movesSince }: Of<'first-date-move'>, voice: Voice): string {
  const days = from === null || to === null ? '' : ` from ${voice.day(from)} to ${voice.day(to)}`;
  const moved =
    issues === 1
      ? `The due date of one issue moved${days}.`
      : `The due dates of ${voice.count(issues, 'issue', 'issues')} moved, the furthest${days}.`;
  return movesSince === 0 ? moved : `${moved} ${voice.count(movesSince, 'more date move', 'more date moves')} followed.`;
}

function longBlock({ issues, workingDays, open }: Of<'long-block'>, until: CalendarDate | null, voice: Voice): string {
  const days = voice.count(workingDays, 'working day', 'working days');
  if (open)
    return `${voice.count(issues, 'issue was', 'issues were')} blocked and still ${issues === 1 ? 'is' : 'are'}, for ${days} so far.`;
  const last = until === null ? '' : `, until ${voice.day(until)}`;
  return issues === 1
    ? `One issue was blocked for ${days}${last}.`
    : `${voice.count(issues, 'issue', 'issues')} were blocked from one day on, the longest for ${days}${last}.`;
}

function measures(told: Of<'measures-taken'>, voice: Voice): string {
  if (told.how === 'scope-cut')
    return `${voice.count(told.issues, 'issue', 'issues')} left the plan: closed without work on ${told.issues === 1 ? 'it' : 'them'} having begun, or moved out.`;
  if (told.how === 'people-added')
    return `${voice.count(told.people, 'person was', 'people were')} given work here for the first time; ${voice.number(told.before)} had been before.`;
  const by =
    told.days === 0
      ? ''
      : `, by ${voice.count(Math.abs(told.days), 'day', 'days')}${told.days < 0 ? ' to earlier' : ''} in the median`;
  const end = told.end === null ? '' : `; the planned end went from ${voice.day(told.end.from)} to ${voice.day(told.end.to)}`;
  return `The dates of ${voice.count(told.issues, 'issue', 'issues')} moved on one day${by}${end}.`;
}

function finished({ planned, days, issues }: Of<'finished'>, voice: Voice): string {
  const last = issues === 1 ? 'The issue was finished' : `The last of ${voice.count(issues, 'issue', 'issues')} was finished`;
  if (planned === null || days === null) return `${last}.`;
  if (days === 0) return `${last}, on the day first planned.`;
  return `${last}, ${voice.count(Math.abs(days), 'day', 'days')} ${days > 0 ? 'after' : 'before'} the planned end (${voice.day(planned)}).`;
}
