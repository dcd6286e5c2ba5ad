import type { Instant, Seconds } from '#domain/history/instant';
import { firstValue, happenedAt, nextUntil } from '#domain/history/past-of-field';
import { DUE } from '#domain/history/tracked-field';
import type { ToldIssue } from '../told';
import type { OnTopic } from './on-topics';
import { earliest, finishedAt, firstFew, keysOf, type Sensor, silence, startedAt } from './sensor';
import type { Sight } from './sight';
import type { SilenceId } from './sign-reading';
import { BUILT_UNCHECKED, LEAST_ISSUES, LEAST_ON_TOPIC, PROMISED_UNCHECKED, RUSHED_SECONDS } from './thresholds';
import { isAbout } from './topics-of';

interface DataWork {
  readonly checks: readonly ToldIssue[];
  /** Work that has begun and is no check of the data. */
  readonly building: readonly ToldIssue[];
}

const isCheck = ({ area }: OnTopic): boolean => isAbout(area, 'data-check');

/** Only a project that works with data, and has begun, can have skipped looking at them. */
const dataWorkOf = ({ onTopics, work, hasHistory, hasTexts }: Sight): DataWork | SilenceId => {
  if (!hasHistory) return 'no-history';
  if (!hasTexts) return 'no-texts';
  const onData = onTopics.filter((issue) => isCheck(issue) || isAbout(issue.area, 'data'));
  if (onData.length < LEAST_ON_TOPIC) return 'no-data-work';
  const checks = onData.filter(isCheck);
  const checking = new Set(checks.map(({ record }) => record));
  const building = work.filter(({ record, story }) => story.started !== null && !checking.has(record));
  if (building.length < LEAST_ISSUES) return 'too-few-issues';
  return { checks: checks.filter(({ story }) => (story.type.level ?? 0) <= 0), building };
};

/** The time that all checks took, once each is finished and has its time logged. */
const timeOf = (checks: readonly ToldIssue[]): Seconds | null => {
  let sum = 0;
  for (const { story } of checks) {
    if (story.finished === null || story.timeSpent === null) return null;
    sum += story.timeSpent;
  }
  return checks.length === 0 ? null : sum;
};

const CHECKED_FIRST = {
  sign: 'data-audit-rushed',
  kind: 'sensor',
  rule: 'data-check-before-build',
  cannotKnow: ['told-by-words', 'texts-as-today', 'kept-elsewhere'],
} as const;

/** Building began before anybody had begun to check the data, or all checks together took less than half a day. */
export const dataAuditRushed: Sensor = (sight) => {
  const found = dataWorkOf(sight);
  if (typeof found === 'string') return { ...CHECKED_FIRST, ...silence(found) };
  const { checks, building } = found;
  const first = earliest(checks, startedAt);
  const spent = timeOf(checks);
  const unchecked = building.filter((issue) => first === null || (startedAt(issue) as Instant) < first);
  const rushed = spent !== null && spent < RUSHED_SECONDS;
  const seen = rushed || unchecked.length >= building.length * BUILT_UNCHECKED;
  const shown = !seen || (rushed && unchecked.length === 0) ? checks : unchecked;
  return {
    ...CHECKED_FIRST,
    state: seen ? 'seen' : 'not-seen',
    count: unchecked.length,
    ofAll: building.length,
    keys: keysOf(shown),
    strongest: firstFew(shown, (issue) => startedAt(issue) ?? Number.POSITIVE_INFINITY),
    confidence: checks.length === 0 ? 'hint' : 'fair',
    facts: { firstCheck: first === null ? null : sight.dayOf(first), spent },
    lacking: null,
  };
};

/** When the due date was first set: with the issue, or by its first change that set one. */
const dueSetAt = ({ record }: ToldIssue): Instant | null => {
  if (firstValue(record, DUE, record.due) !== null) return record.created;
  const n = nextUntil(record, DUE, 0, Number.POSITIVE_INFINITY);
  return n < 0 ? null : happenedAt(record, n);
};

const PROMISED = {
  sign: 'data-assumed-before-commitment',
  kind: 'sensor',
  rule: 'data-check-before-dates',
  cannotKnow: ['told-by-words', 'texts-as-today', 'kept-elsewhere'],
} as const;

/** Work had a promised date and had begun before any check of the data was finished. */
export const dataAssumed: Sensor = (sight) => {
  const found = dataWorkOf(sight);
  if (typeof found === 'string') return { ...PROMISED, ...silence(found) };
  const dated = found.building.filter(({ story }) => story.firstDue !== null);
  if (dated.length < LEAST_ISSUES) return { ...PROMISED, ...silence('no-due-dates') };
  const checked = earliest(found.checks, finishedAt);
  const promised = dated.filter((issue) => {
    if (checked === null) return true;
    const set = dueSetAt(issue);
    return (startedAt(issue) as Instant) < checked && set !== null && set < checked;
  });
  const seen = promised.length >= dated.length * PROMISED_UNCHECKED;
  const shown = seen ? promised : found.checks;
  return {
    ...PROMISED,
    state: seen ? 'seen' : 'not-seen',
    count: promised.length,
    ofAll: dated.length,
    keys: keysOf(shown),
    strongest: firstFew(shown, (issue) => startedAt(issue) ?? Number.POSITIVE_INFINITY),
    confidence: found.checks.length === 0 ? 'hint' : 'fair',
    facts: { checked: checked === null ? null : sight.dayOf(checked) },
    lacking: null,
  };
};
