import type { IssueKey } from '#domain/history/issue-key';
import type { Ground } from './ground';
import type { Candidate } from './moment';

/** Where the project began: the baseline day. The issues are those on which work started that day; else those of the plan. */
export const kickOff = ({ told, histories }: Ground): readonly Candidate[] => {
  const { baseline, evidence } = told;
  if (baseline === null) return [];
  const { date, rule } = baseline;
  const started: IssueKey[] = [];
  for (const { story } of told.issues) if (story.startedOn === date) started.push(story.key);
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
