import type { TrustEffect, TrustNote } from '#domain/evidence/trust/trust-report';
import { qualitySentence } from './quality';
import type { Voice } from './voice';

type Say = (some: string, note: TrustNote, voice: Voice) => string;

/** `, 22 of them within a minute on 6 Aug`. */
const peakOf = ({ peak, count }: TrustNote, voice: Voice): string =>
  peak === null
    ? ''
    : `, ${peak.issues === count ? 'all' : `${voice.number(peak.issues)} of them`} within a minute on ${voice.day(peak.on)}`;

const RANGES = 6;

/** The first of the missing numbers: more is no reading matter. */
const someOf = (detail: string | null): string => {
  const ranges = (detail ?? '').split(', ');
  return ranges.length > RANGES ? `${ranges.slice(0, RANGES).join(', ')} and more` : ranges.join(', ');
};

const agreeing =
  (one: string, many: string) =>
  ({ count }: TrustNote): string =>
    count === 1 ? one : many;
const have = agreeing('has', 'have');
const were = agreeing('was', 'were');
const stand = agreeing('stands', 'stand');
const does = agreeing('does', 'do');
const counts = agreeing('it counts', 'they count');
const its = agreeing('its', 'their');

const inBulk = ({ detail }: TrustNote, voice: Voice): string => {
  const times = Number(detail);
  return Number.isInteger(times) && times > 1 ? `in ${voice.number(times)} bulk edits` : 'in one bulk edit';
};

/** What each note of the trust report means. Codes of the evidence's own notes have their sentences in `words/quality`. */
const SENTENCES: Readonly<Record<string, Say>> = {
  'missing-numbers': (_, { count, detail }, voice) =>
    `${voice.count(count, 'number', 'numbers')} between the first issue and the last ${count === 1 ? 'has' : 'have'} no issue (${someOf(detail)}): deleted, moved to another project or restricted. Jira does not say which, so there may have been more work than is shown.`,
  skipped: (_, { count }, voice) =>
    `${voice.count(count, 'issue was', 'issues were')} left out, because an answer of Jira could not be read: no number counts them.`,
  'moved-issues': (some) => `${some} came from another project or went through one: the time there is counted with the rest.`,
  'finished-before-creation': (some, note) =>
    `${some} ${have(note)} a finish from before ${its(note)} creation, as imported issues do: ${its(note)} dates say nothing.`,
  'finished-before-start': (some, note) =>
    `${some} ${were(note)} finished before work started, by ${its(note)} history: work went on after the resolution was set, so the finish is too early.`,
  'done-without-resolution': (some, note) =>
    `${some} ${stand(note)} in a done status without a resolution: ${counts(note)} as not finished.`,
  'resolved-but-open': (some, note) =>
    `${some} ${have(note)} a resolution and ${does(note)} not stand in a done status: ${counts(note)} as finished.`,
  'finished-without-start': (some, note) =>
    `${some} ${were(note)} finished without ever standing in a status of work: when that work started is not known, and flow leaves it out.`,
  'due-before-creation': (some) =>
    `${some} had a due date from before the day of creation: late from the first day, whatever the work did.`,
  'late-estimates': (some) =>
    `${some} got a first estimate after work had started: it knew more than a plan does, so effort leaves it out.`,
  'late-due-dates': (some) =>
    `${some} had a due date set or moved at the finish or within the day before it: the date followed the work.`,
  'bulk-closings': (some, note, voice) =>
    `${some} were closed ${inBulk(note, voice)}${peakOf(note, voice)}: that is when they were tidied up, not when their work ended.`,
  'bulk-dates': (some, note, voice) =>
    `${some} had their due date moved ${inBulk(note, voice)}${peakOf(note, voice)}: it counts as many moves and was one decision.`,
  'bulk-estimates': (some, note, voice) =>
    `${some} were estimated ${inBulk(note, voice)}${peakOf(note, voice)}: nobody looked at each of them.`,
  'bulk-owners': (some, note, voice) =>
    `${some} went to somebody else ${inBulk(note, voice)}${peakOf(note, voice)}: it counts as many hand-offs and was one decision.`,
  'clock-jumps': (some, note) =>
    `${some} ${have(note)} history entries whose times run against their numbers: a clock was wrong or the history was imported, so times between them may be off.`,
  'future-changes': (some, note) => `${some} ${have(note)} history entries from after the moment of reading: a clock ran ahead.`,
  'never-blocked': () =>
    'No issue was flagged or stood in a status that means blocked. Either nothing was blocked, or nobody marked it.',
  'no-sprints': () => 'No issue was in a sprint, so what was carried over cannot be told.',
  'few-issues': (_, { count }, voice) =>
    `There ${count === 1 ? 'is' : 'are'} only ${voice.count(count, 'issue', 'issues')}: a single one more or less changes every median and share.`,
};

/** One note as a sentence with its count. @param all the issues that were looked at. */
export function trustSentence(note: TrustNote, all: number, voice: Voice): string {
  const say = Object.hasOwn(SENTENCES, note.code) ? SENTENCES[note.code] : undefined;
  if (say === undefined) return qualitySentence(note, voice);
  return say(`${voice.number(note.count)} of ${voice.count(all, 'issue', 'issues')}`, note, voice);
}

/** Notes whose issues are left out of the numbers now, so that the other way would be to count them. */
const LEFT_OUT: ReadonlySet<string> = new Set(['late-estimates', 'done-without-resolution']);

interface Written {
  readonly what: string;
  readonly told: string;
  readonly otherwise: string | null;
}

const written = (effect: TrustEffect, voice: Voice): Written => {
  const both = (what: string, write: (value: number) => string, told: number, otherwise: number | null): Written => ({
    what,
    told: write(told),
    otherwise: otherwise === null ? null : write(otherwise),
  });
  if (effect.number === 'last-finish') {
    const { told, otherwise } = effect;
    return { what: 'the last finish', told: voice.day(told), otherwise: otherwise === null ? null : voice.day(otherwise) };
  }
  const { number, told, otherwise } = effect;
  switch (number) {
    case 'median-slip':
      return both('the median slip against first due dates', (days) => voice.signedDays(days), told, otherwise);
    case 'estimate-ratio':
      return both(
        'the median of time spent',
        (ratio) => `${voice.number(ratio, ratio < 1 ? 2 : 1)} times the estimate`,
        told,
        otherwise,
      );
    case 'finished':
      return both('finished work', (n) => voice.count(n, 'issue', 'issues'), told, otherwise);
    case 'date-moves':
      return both('the number of date moves', (n) => voice.number(n), told, otherwise);
    case 'hand-offs':
      return both('the number of hand-offs', (n) => voice.number(n), told, otherwise);
  }
};

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What the note does to the numbers: `Without them the median slip against first due dates would be +55 days instead of +61 days.` */
export function effectSentence({ code, count, effects }: TrustNote, voice: Voice): string {
  const without = LEFT_OUT.has(code) ? 'counted all the same' : count === 1 ? 'without it' : 'without them';
  return effects
    .map((effect) => {
      const { what, told, otherwise } = written(effect, voice);
      if (otherwise === null) return sentence(`${without}, ${what} could not be told`);
      return otherwise === told
        ? sentence(`${without}, ${what} stays at ${told}`)
        : sentence(`${without}, ${what} would be ${otherwise} instead of ${told}`);
    })
    .join(' ');
}
