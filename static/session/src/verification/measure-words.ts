import type { MeasureOf } from '#domain/session/verification';
import type { Say } from '../../../shared/src/say/say';

/** To one decimal, a share to whole percent: as exact as a median of a few issues is. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A value of a measure with its unit: `9 days`, `1.6 times`, `12%`. */
export function amountWords(of: MeasureOf, value: number, say: Say): string {
  switch (of) {
    case 'median-slip':
    case 'edge-wait':
      return say('verify.amount.days', { n: rounded(value) });
    case 'estimate-ratio':
      return say('verify.amount.times', { n: rounded(value) });
    case 'reopens':
      return new Intl.NumberFormat(say.locale, { style: 'percent', maximumFractionDigits: 0 }).format(value);
  }
}
