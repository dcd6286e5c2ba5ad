import { dateOf } from '../charts/day-axis';
import type { PlanStep, TimelineRow } from '../charts/timeline-row';
import type { Voice } from './voice';

/** One row of the timeline for somebody who does not see it: what was planned, how often that moved, what happened. */
export function rowSentence(row: TimelineRow, voice: Voice): string {
  const name = row.title === null ? row.label : `${row.label} ${row.title}`;
  const whole =
    row.keys.length > 1 ? `, ${voice.number(row.finished)} of ${voice.count(row.keys.length, 'issue', 'issues')} finished` : '';
  return `${name}${whole}. ${planPart(row, voice)} ${happenedPart(row, voice)}`;
}

function planPart(row: TimelineRow, voice: Voice): string {
  if (row.firstPlan === null)
    return row.finalPlan === null ? 'No due date.' : `Planned to end ${voice.day(dateOf(row.finalPlan.to))}.`;
  const first = voice.day(dateOf(row.firstPlan.to));
  if (row.steps.length === 0) return `Planned to end ${first}, never moved.`;
  const final = row.finalPlan === null ? 'then without a date' : `last for ${voice.day(dateOf(row.finalPlan.to))}`;
  return `First planned to end ${first}, ${final}; the date moved ${voice.count(row.steps.length, 'time', 'times')}.`;
}

function happenedPart(row: TimelineRow, voice: Voice): string {
  if (row.happened === null) return 'Not started.';
  const from = voice.day(dateOf(row.happened.from));
  const slip = slipPart(row, voice);
  if (row.happened.open) return `Started ${from} and still open${slip && `, ${slip}`}.`;
  return `Worked on from ${from} to ${voice.day(dateOf(row.happened.to))}${slip && `, ${slip}`}.`;
}

function slipPart(row: TimelineRow, voice: Voice): string {
  if (row.slipDays === null) return '';
  if (row.slipDays === 0) return 'on the day first planned';
  const days = voice.count(Math.abs(row.slipDays), 'day', 'days');
  return row.slipDays > 0 ? `${days} after its first plan` : `${days} before its first plan`;
}

/** `30 May → 20 Jun`, on which day and by whom. */
export function stepSentence(step: PlanStep, who: string | null, voice: Voice): string {
  const from = step.from === null ? 'no date' : voice.day(step.from);
  const to = step.to === null ? 'no date' : voice.day(step.to);
  return `${from} → ${to}, on ${voice.day(voice.dayOf(step.at))}${who === null ? '' : ` by ${who}`}`;
}

/** What the timeline as a whole shows. */
export function timelineSentence(rows: readonly TimelineRow[], one: string, many: string, voice: Voice): string {
  const planned = rows.filter((row) => row.slipDays !== null);
  const late = planned.filter((row) => (row.slipDays ?? 0) > 0);
  const moves = rows.reduce((sum, row) => sum + row.steps.length, 0);
  const all = voice.count(rows.length, one, many);
  if (planned.length === 0) return `${all}. None can be held against a planned end; the bars show when work went on.`;
  const lateness = `${voice.number(late.length)} of the ${voice.number(planned.length)} with a planned end went past the first one`;
  return `${all}; ${lateness}. Planned ends moved ${voice.count(moves, 'time', 'times')}.`;
}
