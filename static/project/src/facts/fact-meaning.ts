import type { Claim } from '#domain/evidence/claim';
import type { ProjectEvidence } from '#domain/evidence/project-evidence';
import type { CalendarDate } from '#domain/history/instant';
import { startUnsettled } from '../../../shared/src/words/start-unsettled';
import type { Voice } from '../../../shared/src/words/voice';
import { whyNot, whyStartUnsettled } from '../../../shared/src/words/why-not';
import type { FactId } from './fact-rows';

/** How one row of the facts card was counted: what each number means, its unit, and why one is missing. */
export function factMeaning(id: FactId, evidence: ProjectEvidence, voice: Voice): readonly string[] {
  const { start, end, scope, effort, baseline } = evidence;
  const from = baseline === null ? 'the baseline' : `the baseline (${voice.fullDay(baseline.date)})`;
  const dated = (what: string, claim: Claim<CalendarDate>, how: string) =>
    claim.known ? `${what}: ${voice.fullDay(claim.value)}, ${how}.` : `${what}: ${whyNot[claim.reason]}`;
  const difference = 'The difference is in calendar days.';
  switch (id) {
    case 'start':
      return [
        !start.planned.known && startUnsettled(evidence.quality)
          ? `Planned: ${whyStartUnsettled}`
          : dated('Planned', start.planned, `the earliest start date that was first given to an issue of ${from}`),
        dated('Actual', start.actual, 'the day work on the first issue started'),
        ...(start.difference.known ? [difference] : []),
      ];
    case 'end':
      return [
        dated('Planned', end.planned, `the latest due date that was first given to an issue of ${from}`),
        dated('Actual', end.actual, 'the day the last issue was finished'),
        ...(end.difference.known || (end.planned.known && !end.actual.known) ? [difference] : []),
      ];
    case 'scope':
      return [
        scope.planned.known
          ? `Planned: the issues that were in the project at the end of ${from}.`
          : `Planned: ${whyNot[scope.planned.reason]}`,
        `Actual: the issues that are in it as of ${voice.fullDay(voice.dayOf(evidence.asOf))}.`,
        ...(scope.difference.known ? ['The difference is a share of what was planned.'] : []),
      ];
    case 'effort':
      return effort.difference.known
        ? [
            'Planned: the estimates as they stood when work on each issue started. Actual: the time logged.',
            `Counted: ${voice.count(effort.difference.keys.length, 'issue has', 'issues have')} both, of ${voice.number(evidence.issues)}; an estimate of nothing counts as none.`,
            'The difference is a share of the estimates.',
          ]
        : [whyNot[effort.difference.reason]];
  }
}
