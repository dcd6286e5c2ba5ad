import type { Instant } from '#domain/history/instant';
import { endOfDay } from '#domain/history/zone';
import { partOf, weeksOf } from './course';
import type { OnTopic } from './on-topics';
import { earliest, finishedAt, firstFew, keysOf, type Sensor, silence, startedAt } from './sensor';
import { BUILT_UNTRIED, LEAST_ISSUES, LEAST_ON_TOPIC, LEAST_WEEKS, PREPARING } from './thresholds';
import type { Topic } from './topic-words';
import { isAbout } from './topics-of';

const inArea = (issues: readonly OnTopic[], topic: Topic): readonly OnTopic[] =>
  issues.filter(({ area, story }) => isAbout(area, topic) && (story.type.level ?? 0) <= 0);
const last = Number.POSITIVE_INFINITY;

const LATE = {
  sign: 'it-involved-late',
  kind: 'sensor',
  rule: 'integration-in-first-half',
  cannotKnow: ['told-by-words', 'texts-as-today', 'meetings-not-kept'],
} as const;

/** Nothing about the connection to other systems was begun in the first half of the planned time. */
export const itInvolvedLate: Sensor = (sight) => {
  const { course, told } = sight;
  if (!sight.hasHistory) return { ...LATE, ...silence('no-history') };
  if (!sight.hasTexts) return { ...LATE, ...silence('no-texts') };
  const connecting = inArea(sight.onTopics, 'integration');
  if (connecting.length < LEAST_ON_TOPIC) return { ...LATE, ...silence('no-integration-work') };
  if (course === null || course.end === 'unknown') return { ...LATE, ...silence('no-end-planned') };
  if (weeksOf(course) < LEAST_WEEKS) return { ...LATE, ...silence('too-short') };
  const { planned } = told.evidence.end;
  const to = planned.known ? endOfDay(told.lens.zone, planned.value) : course.to;
  const half = partOf({ ...course, to: Math.max(to, course.from) }, 0.5);
  if (told.lens.asOf < half) return { ...LATE, ...silence('too-early') };
  const early = connecting.filter((issue) => (startedAt(issue) ?? last) <= half);
  const began = earliest(connecting, startedAt);
  const seen = early.length === 0;
  const shown = seen ? connecting : early;
  return {
    ...LATE,
    state: seen ? 'seen' : 'not-seen',
    count: early.length,
    ofAll: connecting.length,
    keys: keysOf(shown),
    strongest: firstFew(shown, (issue) => startedAt(issue) ?? last),
    confidence: 'fair',
    facts: { began: began === null ? null : sight.dayOf(began), half: sight.dayOf(half) },
    lacking: null,
  };
};

const TRIED = {
  sign: 'integration-not-validated',
  kind: 'sensor',
  rule: 'integration-tried-first',
  cannotKnow: ['told-by-words', 'texts-as-today', 'kept-elsewhere'],
} as const;

/** Half of the work on a connection had begun before a trial of it - access, a prototype, a look at its limits - was finished. */
export const integrationNotValidated: Sensor = (sight) => {
  if (!sight.hasHistory) return { ...TRIED, ...silence('no-history') };
  if (!sight.hasTexts) return { ...TRIED, ...silence('no-texts') };
  const connecting = inArea(sight.onTopics, 'integration');
  const trials = connecting.filter(({ topics }) => isAbout(topics, 'trial'));
  const building = connecting.filter((issue) => startedAt(issue) !== null && !isAbout(issue.topics, 'trial'));
  if (building.length < LEAST_ON_TOPIC) return { ...TRIED, ...silence('no-integration-work') };
  const tried = earliest(trials, finishedAt);
  const untried = building.filter((issue) => (startedAt(issue) as Instant) < (tried ?? last));
  const seen = untried.length >= building.length * BUILT_UNTRIED;
  const shown = seen ? untried : trials;
  return {
    ...TRIED,
    state: seen ? 'seen' : 'not-seen',
    count: untried.length,
    ofAll: building.length,
    keys: keysOf(shown),
    strongest: firstFew(shown, (issue) => startedAt(issue) ?? last),
    confidence: trials.length === 0 ? 'hint' : 'fair',
    facts: { tried: tried === null ? null : sight.dayOf(tried) },
    lacking: null,
  };
};

const ISOLATED = {
  sign: 'tested-in-isolation',
  kind: 'sensor',
  rule: 'production-like-test-before-release',
  cannotKnow: ['told-by-words', 'texts-as-today', 'kept-elsewhere'],
} as const;

/** There are issues about testing, and none about a test like production was finished by the last release. */
export const testedInIsolation: Sensor = (sight) => {
  if (!sight.hasHistory) return { ...ISOLATED, ...silence('no-history') };
  if (!sight.hasTexts) return { ...ISOLATED, ...silence('no-texts') };
  const like = sight.onTopics.filter(({ topics }) => isAbout(topics, 'like-production'));
  const tests = sight.onTopics.filter(({ topics }) => isAbout(topics, 'test') || isAbout(topics, 'like-production'));
  if (tests.length < LEAST_ON_TOPIC) return { ...ISOLATED, ...silence('no-tests') };
  const released = sight.releases.at(-1) ?? (sight.course?.end === 'reached' ? sight.dayOf(sight.course.to) : null);
  if (released === null) return { ...ISOLATED, ...silence('no-release') };
  const inTime = like.filter(({ story }) => story.finishedOn !== null && story.finishedOn <= released);
  const seen = inTime.length === 0;
  const shown = seen ? [...like, ...tests] : inTime;
  return {
    ...ISOLATED,
    state: seen ? 'seen' : 'not-seen',
    count: inTime.length,
    ofAll: tests.length,
    keys: [...new Set(keysOf(shown))],
    strongest: firstFew(seen && like.length > 0 ? like : seen ? tests : inTime, (issue) => finishedAt(issue) ?? last),
    confidence: like.length === 0 ? 'hint' : 'fair',
    facts: { released },
    lacking: null,
  };
};

const PREPARED = {
  sign: 'change-underestimated',
  kind: 'sensor',
  rule: 'share-of-enablement',
  cannotKnow: ['told-by-words', 'texts-as-today', 'kept-elsewhere'],
} as const;

/** People are to work with the result, and hardly any planned work prepares them. */
export const changeUnderestimated: Sensor = (sight) => {
  if (!sight.hasTexts) return { ...PREPARED, ...silence('no-texts') };
  const { planned, told } = sight;
  if (told.baseline === null || planned.length < LEAST_ISSUES * 2) return { ...PREPARED, ...silence('too-few-issues') };
  if (inArea(sight.onTopics, 'users').length < LEAST_ON_TOPIC) return { ...PREPARED, ...silence('no-users-in-sight') };
  const preparing = inArea(sight.onTopics, 'enablement').filter(sight.isPlanned);
  const share = preparing.length / planned.length;
  const seen = share < PREPARING;
  return {
    ...PREPARED,
    state: seen ? 'seen' : 'not-seen',
    count: preparing.length,
    ofAll: planned.length,
    keys: keysOf(preparing),
    strongest: firstFew(preparing, ({ story }) => -(story.estimate ?? 0)),
    confidence: preparing.length === 0 ? 'fair' : 'hint',
    facts: { share },
    lacking: null,
  };
};
