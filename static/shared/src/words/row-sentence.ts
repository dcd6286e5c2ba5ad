import type { PlanStep } from '#domain/evidence/rows/plan-steps';
import type { TimelineRow } from '#domain/evidence/rows/timeline-row';
import { WITHOUT } from '#domain/evidence/rows/timeline-rows';
import { dateOf } from '../charts/day-axis';
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
  return `First planned to end ${first}, ${final}; the date moved ${howOften(row.steps.length, voice)}.`;
}

function happenedPart(row: TimelineRow, voice: Voice): string {
  const slip = slipPart(row, voice);
  if (row.happened === null) return `Not started${slip && `, ${slip}`}.`;
  const from = voice.day(dateOf(row.happened.from));
  // Without a history the bar begins on the day of creation.
  if (!row.happened.fromKnown) {
    const until = row.happened.open ? 'still open' : `finished ${voice.day(dateOf(row.happened.to))}`;
    return `Created ${from}, ${until}${slip && `, ${slip}`}; when work started is not known.`;
  }
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
  const named = rows.filter(({ id }) => id !== WITHOUT);
  const planned = named.filter((row) => row.firstPlan !== null);
  const late = planned.filter((row) => (row.slipDays ?? 0) > 0);
  const moves = named.reduce((sum, row) => sum + row.steps.length, 0);
  const without = rows.find(({ id }) => id === WITHOUT);
  const all = `${voice.count(named.length, one, many)}${without === undefined ? '' : `, and ${voice.count(without.keys.length, 'issue', 'issues')} in none`}`;
  if (planned.length === 0) {
    const bars = rows.some((row) => row.happened !== null && !row.happened.fromKnown)
      ? 'the bars run from creation to finish, because the day on which work started is not known'
      : 'the bars show when work went on';
    return `${all}. None can be held against a planned end; ${bars}.`;
  }
  const moved = moves === 0 ? 'No planned end was moved.' : `Planned ends moved ${howOften(moves, voice)}.`;
  return `${all}; ${latePart(late.length, planned.length, voice)}. ${moved}`;
}

function latePart(late: number, planned: number, voice: Voice): string {
  const those = `the ${voice.number(planned)} with a planned end`;
  if (planned === 1)
    return `the one with a planned end ${late === 1 ? 'went past the first one' : 'did not go past the first one'}`;
  if (late === 0) return `none of ${those} went past the first one`;
  if (late === planned) return `all ${those.slice(4)} went past the first one`;
  return `${voice.number(late)} of ${those} went past the first one`;
}

const howOften = (n: number, voice: Voice) => (n === 1 ? 'once' : n === 2 ? 'twice' : voice.count(n, 'time', 'times'));
