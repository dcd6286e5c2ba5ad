import type { Period, Reading, Topic } from '#domain/account/reading';
import type { Because, Verdict } from '#domain/account/verdict';
import type { Voice } from '../../../shared/src/words/voice';

/** `between 1 and 31 May`, `on 12 May`. */
export const inDays = ({ from, to }: Period, voice: Voice): string =>
  from === to ? `on ${voice.day(from)}` : `between ${voice.day(from)} and ${voice.day(to)}`;

const when = (period: Period | null, voice: Voice): string => (period === null ? 'after the kick-off' : inDays(period, voice));

const times = (n: number, voice: Voice): string => (n === 1 ? 'once' : n === 2 ? 'twice' : voice.count(n, 'time', 'times'));

/** What a statement was read as, in a form that can be checked: "nothing was added between 1 and 31 May". */
export function readingInWords(reading: Reading, voice: Voice): string {
  switch (reading.claim) {
    case 'scope-frozen':
      return `nothing was added ${when(reading.period, voice)}`;
    case 'scope-grew':
      return `issues were added ${when(reading.period, voice)}`;
    case 'finished-on-time':
      return 'everything was finished by the planned end';
    case 'finished-late':
      return reading.days === null
        ? 'the end came later than planned'
        : `the end came about ${voice.count(reading.days, 'day', 'days')} later than planned`;
    case 'finished-by':
      return `everything was finished by ${voice.day(reading.period.to)}`;
    case 'started-on':
      return `work began ${inDays(reading.period, voice)}`;
    case 'started-late':
      return 'work began later than planned';
    case 'dates-moved':
      return reading.times === null ? 'due dates were moved' : `the planned end was moved ${times(reading.times, voice)}`;
    case 'dates-never-moved':
      return 'no due date was moved';
    case 'estimates-right':
      return 'work took about what it was estimated to take';
    case 'estimates-too-low':
      return 'work took more than it was estimated to take';
    case 'reopened':
      return `finished work was taken up again${reading.period === null ? '' : ` ${inDays(reading.period, voice)}`}`;
    case 'never-reopened':
      return `no finished work was taken up again${reading.period === null ? '' : ` ${inDays(reading.period, voice)}`}`;
    case 'blocked':
      return `work was blocked${reading.period === null ? '' : ` ${inDays(reading.period, voice)}`}`;
    case 'never-blocked':
      return `no work was blocked${reading.period === null ? '' : ` ${inDays(reading.period, voice)}`}`;
    case 'nobody-worked':
      return `nothing was started, finished or handed on ${inDays(reading.period, voice)}`;
  }
}

const WHY_NOT: Readonly<Record<Extract<Because, { about: 'nothing' }>['why'], string>> = {
  'no-issues': 'there are no issues to look at',
  'no-history': 'Jira gave no change histories',
  'no-start-dates': 'no issue has a planned start',
  'no-due-dates': 'no issue of the plan has a due date',
  'no-estimates': 'no issue has an estimate',
  'no-time-spent': 'nobody logged time',
  'nothing-started': 'work on no issue has started',
  'nothing-finished': 'no issue with an estimate and logged time is finished',
  'work-remains': 'work is still open',
  'before-kick-off': 'these days lie before the kick-off',
  'after-today': 'these days lie ahead',
  'not-all-kept': 'there were so many blocks that only the longest are kept',
};

/** What the history shows on the matter: "12 issues were added between 1 and 31 May". */
export function becauseInWords(because: Because, voice: Voice): string {
  switch (because.about) {
    case 'scope':
      return `${because.added === 0 ? 'no issue was' : voice.count(because.added, 'issue was', 'issues were')} added ${inDays(because.period, voice)}`;
    case 'end':
      return endInWords(because, voice);
    case 'still-open':
      return `${voice.count(because.open, 'issue is', 'issues are')} still open${because.planned === null ? '' : `, and the planned end was ${voice.day(because.planned)}`}`;
    case 'start':
      return `work on the first issue began on ${voice.day(because.actual)}${because.planned === null ? '' : `; planned was ${voice.day(because.planned)}`}`;
    case 'dates':
      return datesInWords(because, voice);
    case 'estimates':
      return `the typical finished issue took ${voice.number(because.ratio, 1)} times its estimate (${voice.count(because.issues, 'issue', 'issues')} with both)`;
    case 'rework':
      return because.times === 0
        ? 'no issue was taken up again'
        : `${voice.count(because.issues, 'issue was', 'issues were')} taken up again, ${times(because.times, voice)} in all`;
    case 'blocks':
      return `${because.issues === 0 ? 'no issue was' : voice.count(because.issues, 'issue was', 'issues were')} blocked${because.period === null ? '' : ` ${inDays(because.period, voice)}`}`;
    case 'work':
      return because.events === 0
        ? `nothing was started, finished or handed on ${inDays(because.period, voice)}`
        : `${voice.count(because.events, 'start, finish or hand-off', 'starts, finishes and hand-offs')} ${inDays(because.period, voice)}`;
    case 'nothing':
      return WHY_NOT[because.why];
  }
}

function endInWords({ planned, actual, days }: Extract<Because, { about: 'end' }>, voice: Voice): string {
  const last = `the last issue was finished on ${voice.day(actual)}`;
  if (planned === null || days === null) return last;
  if (days === 0) return `${last}, the day first planned`;
  return `${last}, ${voice.count(Math.abs(days), 'day', 'days')} ${days > 0 ? 'after' : 'before'} the planned end (${voice.day(planned)})`;
}

function datesInWords({ moves, issues, end }: Extract<Because, { about: 'dates' }>, voice: Voice): string {
  if (moves === 0) return 'no due date was moved';
  const all = `due dates of ${voice.count(issues, 'issue', 'issues')} were moved, ${times(moves, voice)} in all`;
  return end === null ? all : `${all}; the planned end ${end === 0 ? 'was not moved' : `was moved ${times(end, voice)}`}`;
}

export const VERDICTS = {
  shown: 'Jira shows it',
  contradicted: 'Jira shows otherwise',
  'not-shown': 'Jira cannot show it',
} as const;

/** The verdict in a sentence: "Jira shows otherwise: 12 issues were added between 1 and 31 May." */
export const verdictInWords = ({ verdict, because }: Verdict, voice: Voice): string =>
  `${VERDICTS[verdict]}: ${becauseInWords(because, voice)}.`;

const TOPICS: Readonly<Record<Topic, string>> = {
  scope: 'scope',
  end: 'the end',
  start: 'the start',
  dates: 'due dates',
  estimates: 'estimates',
  rework: 'rework',
  blocks: 'blocked work',
  work: 'when work was done',
};

export const topicInWords = (topic: Topic): string => TOPICS[topic];

const NUMBER_WORDS = ['', 'One account', 'Two accounts', 'Three accounts', 'Four accounts', 'Five accounts'];

/** Accounts that differ, in a sentence that says how many and what they are about. */
export const disagreementInWords = (topic: Topic, n: number, voice: Voice): string =>
  `${NUMBER_WORDS[n] ?? voice.count(n, 'account', 'accounts')} of ${topicInWords(topic)}, and they differ.`;
