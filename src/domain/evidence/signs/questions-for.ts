import type { WarningSignId } from '#domain/framework/warning-signs';
import type { SignReading } from './sign-reading';

/** The signs that only people can speak of: those that Jira cannot show, and those for which it holds too little. */
export const questionsFor = (readings: readonly SignReading[]): readonly WarningSignId[] =>
  readings.filter((one) => one.kind === 'question' || one.state === 'not-enough-data').map(({ sign }) => sign);
