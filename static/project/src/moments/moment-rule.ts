import type { Moment, MomentTold, WeightReason } from '#domain/evidence/moments/moment';
import { levelName } from '../../../shared/src/words/level-words';

const RULES: Readonly<Record<string, string>> = {
  'kick-off': 'The baseline day: chosen in the settings, else the day on which work on the first issue started.',
  'first-warning':
    'The first of four signs, seen on several issues: a due date passed, a planned start passed by 5 working days, blocked for 5 working days, one and a half times the estimate logged.',
  'first-date-move': 'The first due date that was moved after the kick-off.',
  'scope-jump:week':
    'A week with at least twice the additions of the median week, far outside the usual spread, and at least 5 issues.',
  'scope-jump:grown-by-a-quarter': 'The first day with a quarter more issues in scope than at the kick-off.',
  'estimate-used-up:project':
    'All time logged in the project against the estimates of the plan as they stood at the kick-off; issues without an estimate add nothing to them.',
  'estimate-used-up:issue':
    'An issue that took twice its estimate and at least 16 hours more; the day on which its estimate was reached.',
  'reopen-wave':
    'A week in which at least 3 issues were reopened, and more than chance would bring if reopenings were spread evenly over the weeks (three standard deviations above the mean).',
  'long-block':
    'Flagged, or in a status that means blocked, for at least 10 working days. Blocks that began on one day are told together.',
  'release-moved:to-another-version': 'At least 3 issues that went from one version to another on the same day.',
  'release-moved:date-passed':
    'A version whose release date passed with a tenth of its issues open. Jira keeps only today’s release date.',
  'failure-apparent:pace':
    'Looked at once a week from the middle of the planned time on: the best four weeks so far could not have finished what was open by a week after the planned end, and that stayed so.',
  'failure-apparent:end-passed': 'The day after the planned end, with work open.',
  'measures-taken:dates-replanned':
    'A day on which many due dates moved at once, or that of the issues that hold the planned end.',
  'measures-taken:scope-cut':
    'A day on which several issues were closed without ever having been started, or were moved out of the project.',
  'measures-taken:people-added': 'A week in which several people were assigned an issue of this project for the first time.',
  finished: 'The day of the last finish, with nothing left open.',
};

const named = (told: MomentTold): string => {
  if (told.kind === 'estimate-used-up') return `${told.kind}:${told.of}`;
  if (told.kind === 'failure-apparent') return `${told.kind}:${told.rule}`;
  return 'how' in told ? `${told.kind}:${told.how}` : told.kind;
};

/** How the moment was found. */
export const momentRule = ({ told }: Moment): string => RULES[named(told)] ?? '';

const REASONS: Readonly<Record<WeightReason, string>> = {
  'turning-point': 'it turns the story',
  'first-of-its-kind': 'it is the first of its kind',
  size: 'of its size',
  'answer-to-trouble': 'it answers trouble seen before',
};

/** Why it stands where it stands: "Proposed because …". */
export const weightReason = ({ because }: Moment): string => REASONS[because];

/** How far it can be relied on. */
export const howSure = ({ confidence }: Moment): string => levelName[confidence];
