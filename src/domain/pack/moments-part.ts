import { dateIn, zoneNamed } from '#domain/history/zone';
import { type ShownMoment, shownMoments } from '#domain/moment-marks/shown-moments';
import type { PackBlock, PackLine } from './pack-document';
import { fewIssues, type PackGiven } from './pack-given';
import type { PackWords } from './pack-words';

/** What fits on the first page. */
const MOST_MOMENTS = 12;
const MOST_ISSUES = 3;

/** The moments that the pack tells, in order of time: what people starred or added, then the weightiest proposals, none that was dismissed. */
export const packMoments = ({ frozen }: Pick<PackGiven, 'frozen'>): readonly ShownMoment[] => {
  const zone = zoneNamed(frozen.zone) ?? zoneNamed('UTC');
  const today = zone === null ? null : dateIn(zone, frozen.asOf, null);
  if (today === null) return [];
  return shownMoments(frozen.findings?.moments ?? [], frozen.asEntered.marks, { today, lookingBack: false }).filter(
    ({ dismissed }) => !dismissed,
  );
};

/** Key events in order of time. */
export const momentsPart = (given: PackGiven): readonly PackBlock[] => {
  const { words } = given;
  const all = packMoments(given);
  if (all.length === 0) return [];
  const rank = ({ starred, moment }: ShownMoment) => (starred ? 1000 : 0) + (moment?.weight ?? 500);
  const told = new Set([...all].sort((a, b) => rank(b) - rank(a)).slice(0, MOST_MOMENTS));
  const more = all.length - told.size;
  return [
    { kind: 'heading', level: 2, text: 'What happened when' },
    {
      kind: 'list',
      items: all.filter((one) => told.has(one)).map((one) => momentLine(one, words)),
      more: more === 0 ? null : `and ${words.count(more, 'moment', 'moments')} more in Jira`,
    },
  ];
};

const momentLine = ({ day, until, moment, wording, starred, keys }: ShownMoment, words: PackWords): PackLine => {
  const when = until === null ? words.day(day) : `${words.day(day)} to ${words.day(until)}`;
  const proposed = moment === null ? '' : `${words.momentTitle(moment)}. ${words.momentSentence(moment)}`;
  const text = `${starred ? '★ ' : ''}${when}: ${wording ?? proposed}`;
  return keys.length === 0 ? [text] : [`${text} `, ...fewIssues(keys, MOST_ISSUES, words)];
};
