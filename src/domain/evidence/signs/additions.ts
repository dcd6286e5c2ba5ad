import type { Instant } from '#domain/history/instant';
import type { ToldIssue } from '../told';
import { earliest, firstFew, keysOf, type Sensor, silence } from './sensor';
import type { Sight } from './sight';
import type { SilenceId } from './sign-reading';
import { AS_REQUESTS, BEGUN_UNWRITTEN, GROWN, LEAST_ISSUES, LEAST_PLANNED_SHARE, TALKED } from './thresholds';

const DAY = 86_400_000;

/** Why additions cannot be told from the plan, if they cannot. */
const notTelling = ({ told, planned, work, hasHistory }: Sight): SilenceId | null => {
  if (!hasHistory) return 'no-history';
  if (work.length < LEAST_ISSUES) return 'too-few-issues';
  if (told.baseline === null || planned.length < Math.max(LEAST_ISSUES, work.length * LEAST_PLANNED_SHARE)) return 'no-plan';
  return null;
};

const REQUESTS = {
  sign: 'no-change-requests',
  kind: 'sensor',
  rule: 'additions-as-change-requests',
  cannotKnow: ['kept-elsewhere', 'not-every-addition-needs-one', 'texts-as-today'],
} as const;

/** Work was added after the baseline, and hardly any of it is a change request or belongs to one. */
export const noChangeRequests: Sensor = (sight) => {
  const why = notTelling(sight);
  if (why !== null) return { ...REQUESTS, ...silence(why) };
  const { added, planned } = sight;
  if (added.length < LEAST_ISSUES) return { ...REQUESTS, ...silence('too-few-additions') };
  const without = added.filter(({ story }) => !story.changeRequest);
  const requests = added.length - without.length;
  const seen = requests < added.length * AS_REQUESTS;
  const shown = seen ? without : added.filter(({ story }) => story.changeRequest);
  return {
    ...REQUESTS,
    state: seen ? 'seen' : 'not-seen',
    count: without.length,
    ofAll: added.length,
    keys: keysOf(shown),
    strongest: firstFew(shown, ({ story }) => -(story.estimate ?? 0)),
    // Where change requests are known at all, their absence says more.
    confidence: sight.issues.some(({ story }) => story.changeRequest) ? 'sure' : 'fair',
    facts: { planned: planned.length },
    lacking: null,
  };
};

const QUICK = {
  sign: 'quick-additions',
  kind: 'sensor',
  rule: 'additions-started-within-a-day',
  cannotKnow: ['kept-elsewhere', 'not-every-addition-needs-one', 'texts-as-today'],
} as const;

/** Added after the baseline, begun within a day, and neither an estimate when it began nor a description today. */
export const quickAdditions: Sensor = (sight) => {
  const why = notTelling(sight);
  if (why !== null) return { ...QUICK, ...silence(why) };
  const { added } = sight;
  if (added.length < LEAST_ISSUES) return { ...QUICK, ...silence('too-few-additions') };
  const estimates = sight.work.some(({ story }) => (story.estimate ?? 0) > 0);
  const descriptions = sight.work.some(({ story }) => story.described === 'text' || story.described === 'criteria');
  if (!estimates && !descriptions) return { ...QUICK, ...silence('no-descriptions') };
  const quick = added.filter((issue) => isQuick(issue, sight.addedAt(issue)));
  const seen = quick.length >= added.length * BEGUN_UNWRITTEN;
  return {
    ...QUICK,
    state: seen ? 'seen' : 'not-seen',
    count: quick.length,
    ofAll: added.length,
    keys: keysOf(quick),
    strongest: firstFew(quick, ({ story }) => -(story.timeSpent ?? 0)),
    confidence: estimates && descriptions ? 'fair' : 'hint',
    facts: { estimates },
    lacking: null,
  };
};

const isQuick = ({ story }: ToldIssue, addedAt: Instant | null): boolean =>
  story.started !== null &&
  addedAt !== null &&
  story.started - addedAt < DAY &&
  (story.estimateAtStart ?? 0) === 0 &&
  (story.described ?? 'nothing') === 'nothing';

const TALKS = {
  sign: 'scope-talks-avoided',
  kind: 'sensor',
  rule: 'growth-without-a-talk',
  cannotKnow: ['meetings-not-kept', 'left-the-project'],
} as const;

/** The work grew by a quarter or more, and after that hardly anything was given up or put off. */
export const scopeTalksAvoided: Sensor = (sight) => {
  const why = notTelling(sight);
  if (why !== null) return { ...TALKS, ...silence(why) };
  const { added, planned, told } = sight;
  const grown = added.length >= Math.max(LEAST_ISSUES, planned.length * GROWN);
  const first = earliest(added, sight.addedAt) ?? told.lens.asOf;
  const givenUp = sight.work.filter(({ story }) => sight.isGivenUp(story.status.name));
  const takenOut = told.evidence.removed.known ? told.evidence.removed.value : 0;
  const putOff = sight.work.filter((issue) => putOffSince(issue, first));
  const talked = givenUp.length + takenOut + putOff.length >= planned.length * TALKED;
  const seen = grown && !talked;
  const shown = seen ? added : [...new Set([...givenUp, ...putOff])];
  return {
    ...TALKS,
    state: seen ? 'seen' : 'not-seen',
    count: added.length,
    ofAll: planned.length,
    keys: keysOf(shown),
    strongest: firstFew(shown, (issue) => -(sight.addedAt(issue) ?? 0)),
    confidence: 'hint',
    facts: { givenUp: givenUp.length + takenOut, datesMoved: putOff.length },
    lacking: null,
  };
};

/** Its due date went to a later day, or was taken away, once the additions had begun. */
const putOffSince = ({ story }: ToldIssue, since: Instant): boolean =>
  story.dueMoves?.some(({ at, from, to }) => at >= since && from !== null && (to === null || to > from)) ?? false;
