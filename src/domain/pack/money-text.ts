import type { PackWords } from './pack-words';

/** `EUR 120,000`; without a currency the number alone. */
export const moneyText = (amount: number | null, currency: string | null, words: Pick<PackWords, 'number'>): string => {
  if (amount === null) return 'not entered';
  return currency === null ? words.number(amount) : `${currency}\u00a0${words.number(amount)}`;
};
