import type { IssueKey } from '#domain/history/issue-key';
import type { Week } from '#domain/history/weeks';
import { type Sensor, silence } from './sensor';
import { LEAST_ISSUES, LEAST_WEEKS, SILENT_SHARE, SILENT_WEEKS } from './thresholds';

const FEW = 5;

const HOURS = {
  sign: 'hours-not-tracked',
  kind: 'sensor',
  rule: 'weeks-without-time-logged',
  cannotKnow: ['logged-elsewhere', 'entered-later'],
} as const;

/** Estimated work in progress moved on, and nobody logged time in the whole week. Weeks in which little moved may be holidays. */
export const hoursNotTracked: Sensor = (sight) => {
  if (!sight.hasHistory) return { ...HOURS, ...silence('no-history') };
  const { estimated, moving, silent, inSilence, anyLogged } = sight.weeks;
  if (estimated < LEAST_ISSUES) return { ...HOURS, ...silence('no-estimates') };
  if (!anyLogged) return { ...HOURS, ...silence('no-time-logged') };
  if (moving.length < LEAST_WEEKS) return { ...HOURS, ...silence('too-short') };
  const seen = silent.length >= SILENT_WEEKS && silent.length >= moving.length * SILENT_SHARE;
  const keys = [...inSilence].sort(([a, weeks], [b, others]) => others - weeks || (a < b ? -1 : 1)).map(([key]): IssueKey => key);
  return {
    ...HOURS,
    state: seen ? 'seen' : 'not-seen',
    count: silent.length,
    ofAll: moving.length,
    keys,
    strongest: keys.slice(0, FEW),
    // Where most weeks have time logged, Jira is the place where this team logs it.
    confidence: silent.length * 2 <= moving.length ? 'sure' : 'hint',
    facts: { longestRun: longestRun(silent) },
    lacking: null,
  };
};

const longestRun = (weeks: readonly Week[]): number => {
  let longest = 0;
  let run = 0;
  let before = Number.NaN;
  for (const week of weeks) {
    run = week === before + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    before = week;
  }
  return longest;
};
