import { lengthInWords, timesInWords } from './numbers-in-words';
import { type Course, dayInWords, periodInWords } from './period-in-words';
import { type Period, type Reading, sameReading } from './reading';
import { WORDS } from './statement-words';

/** One part of a sentence with what is needed to read it. */
interface Clause {
  readonly has: (...which: readonly (keyof typeof WORDS)[]) => boolean;
  readonly not: boolean;
  readonly text: string;
  readonly period: Period | null;
  readonly day: Period | null;
}

type Rule = (clause: Clause) => readonly Reading[];

const scope: Rule = ({ has, not, period }) => {
  const frozen = has('scope', 'frozen');
  const grew = has('scope', 'grew') || (has('added') && !has('frozen'));
  // "Was not frozen" says that it grew; "did not grow" and "nothing was added" that it was frozen.
  if (frozen) return [{ claim: not ? 'scope-grew' : 'scope-frozen', period }];
  return grew ? [{ claim: not ? 'scope-frozen' : 'scope-grew', period }] : [];
};

const end: Rule = ({ has, not, text, day }) => {
  if (has('dates', 'moved')) return [];
  if (has('onTime') && !has('started')) return [not ? { claim: 'finished-late', days: null } : { claim: 'finished-on-time' }];
  if (has('late') && !has('started'))
    return [not ? { claim: 'finished-on-time' } : { claim: 'finished-late', days: lengthInWords(text) }];
  return has('finished') && day !== null && !not ? [{ claim: 'finished-by', period: day }] : [];
};

const start: Rule = ({ has, day }) => {
  if (!has('started')) return [];
  if (has('late')) return [{ claim: 'started-late' }];
  return day === null ? [] : [{ claim: 'started-on', period: day }];
};

const dates: Rule = ({ has, not, text }) => {
  if (!has('dates', 'moved')) return [];
  return [not ? { claim: 'dates-never-moved' } : { claim: 'dates-moved', times: timesInWords(text) }];
};

const estimates: Rule = ({ has, not }) => {
  if (!has('estimates')) return [];
  if (has('wrong')) return [{ claim: not ? 'estimates-right' : 'estimates-too-low' }];
  return has('right') ? [{ claim: not ? 'estimates-too-low' : 'estimates-right' }] : [];
};

const rework: Rule = ({ has, not, period }) => (has('reopened') ? [{ claim: not ? 'never-reopened' : 'reopened', period }] : []);

const blocks: Rule = ({ has, not, period }) => (has('blocked') ? [{ claim: not ? 'never-blocked' : 'blocked', period }] : []);

const work: Rule = ({ has, period }) =>
  period !== null && (has('standstill') || has('nobody', 'worked')) ? [{ claim: 'nobody-worked', period }] : [];

/** The most telling words first. */
const RULES: readonly Rule[] = [work, scope, dates, estimates, rework, blocks, start, end];

/** Where one statement ends and another begins. A comma inside of a date ("May 12, 2026") is none. */
const BETWEEN = /[;:!?]|\.(?=\s|$)(?<!\d\.)|,(?!\s*\d)|\s(?:but|whereas|although|aber|während|obwohl|sondern)\s/iu;

/**
 * What a sentence claims in a form that the history can be asked about, in English and German; the likeliest reading first, none
 * where it claims nothing that Jira could show. Read by words and their beginnings: whoever wrote it decides whether it was meant so.
 * @param course the days of the project; a month without a year is the latest one not after its last day.
 */
export const readStatement = (sentence: string, course: Course): readonly Reading[] => {
  const whole = periodInWords(sentence, course);
  const readings: Reading[] = [];
  for (const text of sentence.split(BETWEEN)) {
    const clause: Clause = {
      has: (...which) => which.every((word) => WORDS[word].test(text)),
      not: WORDS.not.test(text),
      text,
      period: periodInWords(text, course) ?? whole,
      day: dayInWords(text, course),
    };
    for (const rule of RULES)
      for (const reading of rule(clause)) if (!readings.some((one) => sameReading(one, reading))) readings.push(reading);
  }
  return readings;
};

/** Every way in which a sentence could be meant, those that it was read as first: what its author can choose from. */
export const possibleReadings = (sentence: string, course: Course): readonly Reading[] => {
  const period = periodInWords(sentence, course);
  const day = dayInWords(sentence, course);
  const others: readonly Reading[] = [
    { claim: 'scope-frozen', period },
    { claim: 'scope-grew', period },
    { claim: 'finished-on-time' },
    { claim: 'finished-late', days: lengthInWords(sentence) },
    ...(day === null
      ? []
      : ([
          { claim: 'finished-by', period: day },
          { claim: 'started-on', period: day },
        ] as const)),
    { claim: 'started-late' },
    { claim: 'dates-moved', times: timesInWords(sentence) },
    { claim: 'dates-never-moved' },
    { claim: 'estimates-right' },
    { claim: 'estimates-too-low' },
    { claim: 'reopened', period },
    { claim: 'never-reopened', period },
    { claim: 'blocked', period },
    { claim: 'never-blocked', period },
    ...(period === null ? [] : ([{ claim: 'nobody-worked', period }] as const)),
  ];
  const read = readStatement(sentence, course);
  return [...read, ...others.filter((other) => !read.some((one) => sameReading(one, other)))];
};
