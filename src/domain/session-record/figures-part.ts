import type { RecordWords } from '#domain/framework/record-words';
import { daysBetween } from '#domain/history/calendar-date';
import type { PackBlock } from '#domain/pack/pack-document';
import type { RecordFigure, RecordFigures } from './record-figures';
import { filled, type RecordVoice } from './record-voice';

interface Told {
  readonly planned: string | null;
  readonly actual: string | null;
  readonly difference: string;
}

/** Planned against actual as a table; what is not known says so. */
export function figuresPart(figures: RecordFigures | null, words: RecordWords, voice: RecordVoice): readonly PackBlock[] {
  if (figures === null) return [];
  const { heading, planned, actual, difference, names, notKnown, notEntered, noPlan, asOf } = words.figures;
  const counted = new Set<RecordFigure['of']>(['dates-moved', 'reopened']);
  const entered = new Set<RecordFigure['of']>(['budget', 'adoption']);
  return [
    { kind: 'heading', level: 2, text: heading },
    {
      kind: 'table',
      head: ['', planned, actual, difference],
      rows: figures.figures.map((figure) => {
        const told = toldOf(figure, words, voice);
        const missing = entered.has(figure.of) ? notEntered : notKnown;
        const plan = told.planned ?? (counted.has(figure.of) ? noPlan : missing);
        return [[names[figure.of]], [plan], [told.actual ?? missing], [told.difference]];
      }),
      more: null,
    },
    { kind: 'note', line: [filled(asOf, { day: voice.dayOf(figures.asOf) })] },
  ];
}

const toldOf = (figure: RecordFigure, { figures: words }: RecordWords, voice: RecordVoice): Told => {
  const { planned, actual } = figure;
  const told = (write: (value: number) => string, difference: (planned: number, actual: number) => string): Told => ({
    planned: typeof planned === 'number' ? write(planned) : null,
    actual: typeof actual === 'number' ? write(actual) : null,
    difference: typeof planned === 'number' && typeof actual === 'number' ? difference(planned, actual) : '',
  });
  const share = (from: number, to: number) => {
    if (from === to) return words.asPlanned;
    return from === 0 ? '' : voice.signedShare(to / from - 1);
  };
  switch (figure.of) {
    case 'start':
    case 'end':
      return {
        planned: figure.planned === null ? null : voice.day(figure.planned),
        actual: figure.actual === null ? null : voice.day(figure.actual),
        difference:
          figure.planned === null || figure.actual === null
            ? ''
            : signedDays(daysBetween(figure.planned, figure.actual), words, voice),
      };
    case 'scope':
      return told((value) => voice.count(value, words.issues), share);
    case 'effort':
      return told(voice.hours, share);
    case 'budget':
      return told((value) => voice.money(value, figure.currency), share);
    case 'adoption':
      // Of two shares a percentage would say something else than their difference.
      return figure.unit === 'percent'
        ? told(
            (value) => `${voice.number(value)}\u00a0%`,
            () => '',
          )
        : told((value) => voice.count(value, words.people), share);
    case 'dates-moved':
    case 'reopened':
      return told(
        (value) => voice.count(value, words.times),
        () => '',
      );
  }
};

const signedDays = (days: number, words: RecordWords['figures'], voice: RecordVoice): string =>
  days === 0 ? words.asPlanned : `${days > 0 ? '+' : '\u2212'}${voice.count(Math.abs(days), words.days)}`;
