import type { RecordWords } from '#domain/framework/record-words';
import type { MeasureOf, Verification } from '#domain/session/verification';
import { filled, type RecordVoice } from './record-voice';

/** How a decision is seen to hold, as one line (S0-30, S1-55, S1-56). */
export const verifiedBy = (how: Verification, words: RecordWords['decisions'], voice: RecordVoice): string => {
  switch (how.kind) {
    case 'count':
      return filled(words.count, { n: voice.number(how.count), what: how.what });
    case 'period':
      return filled(words.period, { n: voice.number(how.weeks), what: how.what });
    case 'query': {
      const search = filled(how.expects === 'nothing' ? words.queryNothing : words.querySomething, { jql: how.jql });
      return how.since === 'closing' ? `${search} ${words.sinceClosing}` : search;
    }
    case 'field':
      return filled(words.field, { n: voice.number(how.projects), field: how.fieldName });
    case 'measure':
      return filled(words.measures[how.of], {
        project: how.project,
        was: how.was === null ? '…' : amountOf(how.of, how.was, voice),
        ...how.edge,
      });
    case 'page':
      return filled(words.page, { title: how.title, holds: how.holds });
  }
};

/** Days and ratios with one decimal, shares in percent. */
const amountOf = (of: MeasureOf, value: number, { locale }: RecordVoice): string =>
  new Intl.NumberFormat(locale, of === 'reopens' ? { style: 'percent' } : { maximumFractionDigits: 1 }).format(value);
