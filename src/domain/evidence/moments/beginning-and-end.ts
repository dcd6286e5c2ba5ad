import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { Gatherer } from '../gatherer';
import type { ToldIssue } from '../told';
import type { Bearings, Ground } from './ground';
import type { Candidate } from './moment';

class Starts implements Gatherer<ToldIssue, readonly IssueKey[]> {
  private readonly started: IssueKey[] = [];
  constructor(private readonly baseline: CalendarDate | undefined) {}
  take({ story }: ToldIssue): void {
    if (story.startedOn === this.baseline) this.started.push(story.key);
  }
  found(): readonly IssueKey[] {
    return this.started;
  }
}

/** The issues on which work started on the baseline day. */
export const startsIn = ({ told }: Bearings): Gatherer<ToldIssue, readonly IssueKey[]> => new Starts(told.baseline?.date);

/** Where the project began: the baseline day. The issues are those on which work started that day; else those of the plan. */
export const kickOff = (started: readonly IssueKey[], { told, histories }: Ground): readonly Candidate[] => {
  const { baseline, evidence } = told;
  if (baseline === null) return [];
  const { date, rule } = baseline;
  const planned = evidence.start.planned;
  const scope = evidence.scope.planned;
  return [
    {
      id: `kick-off:${date}`,
      day: date,
      until: null,
      told: { kind: 'kick-off', rule, planned: planned.known ? planned.value : null, issues: scope.known ? scope.value : null },
      keys: rule === 'first-start-of-work' && started.length > 0 ? started : scope.keys,
      weight: 90,
      because: 'turning-point',
      confidence: rule === 'chosen' ? 'sure' : rule === 'first-issue' ? 'hint' : histories,
    },
  ];
};

/** The day of the last finish, once nothing in scope is open. */
export const finished = ({ told }: Ground): readonly Candidate[] => {
  const { actual, planned, difference } = told.evidence.end;
  if (!actual.known) return [];
  return [
    {
      id: `finished:${actual.value}`,
      day: actual.value,
      until: null,
      told: {
        kind: 'finished',
        planned: planned.known ? planned.value : null,
        days: difference.known ? difference.value : null,
        issues: told.issues.length,
      },
      keys: actual.keys,
      weight: 88,
      because: 'turning-point',
      confidence: 'sure',
    },
  ];
};
