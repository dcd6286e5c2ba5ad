import type { CalendarDate, Seconds } from '#domain/history/instant';
import type { TrustLevel } from '../trust/trust-report';
import type { LimitId, RuleId, SensorReading, SilenceId, SpokenReading } from './sign-reading';

/** How numbers and days are written for whoever reads the sentence. */
export interface Say {
  number(value: number, decimals?: number): string;
  /** 0.61 is `61%`. */
  share(value: number): string;
  /** `1 issue`, `12 issues`. */
  count(n: number, one: string, many: string): string;
  day(date: CalendarDate): string;
  effort(seconds: Seconds): string;
}

export interface RuleWords<R extends RuleId> {
  /** By what the sensor calls the sign seen, with its limits. */
  readonly rule: (say: Say) => string;
  /** What it found, seen or not, in one sentence that gives the count. */
  readonly found: (reading: SpokenReading<R>, say: Say) => string;
}

/** All that sensors say, in one language. A further language is one more table of this type; a missing entry does not compile. */
export interface SensorWords {
  readonly states: Readonly<Record<SensorReading['state'], string>>;
  /** What it means that a reading is so sure. */
  readonly confidence: Readonly<Record<TrustLevel, string>>;
  readonly rules: { readonly [R in RuleId]: RuleWords<R> };
  readonly limits: Readonly<Record<LimitId, string>>;
  readonly silences: Readonly<Record<SilenceId, string>>;
}

/** What a sensor found, or why it stays silent. */
export const foundSentence = (reading: SensorReading, words: SensorWords, say: Say): string => {
  if (reading.state === 'not-enough-data') return words.silences[reading.lacking];
  // The words of a rule take readings of that rule, which the type of a table looked up by name cannot say.
  const { found } = words.rules[reading.rule] as RuleWords<RuleId>;
  return found(reading as SpokenReading<RuleId>, say);
};
