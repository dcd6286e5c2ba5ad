import type { RecordWords } from '#domain/framework/record-words';
import type { Verification } from '#domain/session/items';
import { filled, type RecordVoice } from './record-voice';

/** How a decision is seen to hold, as one line (S0-30, S1-55, S1-56). */
export const verifiedBy = (how: Verification, words: RecordWords['decisions'], voice: RecordVoice): string => {
  switch (how.kind) {
    case 'count':
      return filled(words.count, { n: voice.number(how.count), what: how.what });
    case 'period':
      return filled(words.period, { n: voice.number(how.weeks), what: how.what });
    case 'query':
      return filled(how.expects === 'nothing' ? words.queryNothing : words.querySomething, { jql: how.jql });
  }
};
