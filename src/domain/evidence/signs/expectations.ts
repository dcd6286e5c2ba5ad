import type { ToldIssue } from '../told';
import { partOf, weeksOf } from './course';
import type { OnTopic } from './on-topics';
import { earliest, finishedAt, firstFew, keysOf, type Sensor, silence } from './sensor';
import { DESCRIBED, LEAST_ISSUES, LEAST_WEEKS, WITH_CRITERIA } from './thresholds';
import { isAbout } from './topics-of';

const CRITERIA = {
  sign: 'success-criteria-missing',
  kind: 'sensor',
  rule: 'criteria-in-descriptions',
  cannotKnow: ['kept-elsewhere', 'texts-as-today'],
} as const;

/** Work whose description tells no criteria by which it succeeds. */
export const criteriaMissing: Sensor = (sight) => {
  const read = sight.work.filter(({ story }) => story.described !== null);
  if (read.length < LEAST_ISSUES)
    return { ...CRITERIA, ...silence(sight.work.length < LEAST_ISSUES ? 'too-few-issues' : 'no-descriptions') };
  const described = partWhere(read, ({ story }) => story.described !== 'nothing');
  if (described < DESCRIBED) return { ...CRITERIA, ...silence('no-descriptions') };
  const [without, with_] = parted(read, ({ story }) => story.described !== 'criteria');
  const seen = with_.length < read.length * WITH_CRITERIA;
  const shown = seen ? without : with_;
  return {
    ...CRITERIA,
    state: seen ? 'seen' : 'not-seen',
    count: without.length,
    ofAll: read.length,
    keys: keysOf(shown),
    // The largest work without criteria is where they would have been needed most.
    strongest: firstFew(shown, ({ story }) => -(story.estimate ?? 0)),
    confidence: described < 0.5 ? 'hint' : 'fair',
    facts: { described },
    lacking: null,
  };
};

const partWhere = (issues: readonly ToldIssue[], holds: (issue: ToldIssue) => boolean): number => {
  let count = 0;
  for (const issue of issues) if (holds(issue)) count += 1;
  return count / issues.length;
};

const parted = (issues: readonly ToldIssue[], holds: (issue: ToldIssue) => boolean): readonly [ToldIssue[], ToldIssue[]] => [
  issues.filter(holds),
  issues.filter((issue) => !holds(issue)),
];

const MIDWAY = {
  sign: 'no-midway-review',
  kind: 'sensor',
  rule: 'review-in-middle-third',
  cannotKnow: ['meetings-not-kept', 'told-by-words', 'texts-as-today'],
} as const;

/** Nothing that lets somebody outside see the direction - a review, demo or acceptance, or a release - in the middle third. */
export const noMidwayReview: Sensor = (sight) => {
  const { course, told } = sight;
  if (!sight.hasHistory) return { ...MIDWAY, ...silence('no-history') };
  if (!sight.hasTexts) return { ...MIDWAY, ...silence('no-texts') };
  if (sight.issues.length < LEAST_ISSUES) return { ...MIDWAY, ...silence('too-few-issues') };
  if (course === null || course.end === 'unknown') return { ...MIDWAY, ...silence('no-end-planned') };
  if (weeksOf(course) < LEAST_WEEKS) return { ...MIDWAY, ...silence('too-short') };
  const [begin, end] = [partOf(course, 1 / 3), partOf(course, 2 / 3)];
  if (told.lens.asOf < end) return { ...MIDWAY, ...silence('too-early') };
  const [from, to] = [sight.dayOf(begin), sight.dayOf(end)];
  const reviews = sight.onTopics.filter(isReview);
  const inTime = reviews.filter((issue) => isBetween(finishedAt(issue), begin, end));
  const releases = sight.releases.filter((day) => day >= from && day <= to);
  const found = inTime.length + releases.length;
  return {
    ...MIDWAY,
    state: found === 0 ? 'seen' : 'not-seen',
    count: found,
    ofAll: reviews.length + sight.releases.length,
    keys: keysOf(inTime),
    strongest: firstFew(inTime, (issue) => finishedAt(issue) ?? 0),
    confidence: earliest(reviews, finishedAt) === null ? 'hint' : 'fair',
    facts: { from, to },
    lacking: null,
  };
};

const isReview = ({ topics }: OnTopic): boolean => isAbout(topics, 'review');
const isBetween = (at: number | null, from: number, to: number): boolean => at !== null && at >= from && at <= to;
