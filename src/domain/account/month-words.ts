/** How months are written in English and German, in full and shortened, in their order. */
export const MONTHS: readonly string[] = [
  'january|januar|jänner|jan',
  'february|februar|feb',
  'march|märz|maerz|mär|mar',
  'april|apr',
  'may|mai',
  'june|juni|jun',
  'july|juli|jul',
  'august|aug',
  'september|sept|sep',
  'october|oktober|oct|okt',
  'november|nov',
  'december|dezember|dec|dez',
];

const ONE_OF: readonly RegExp[] = MONTHS.map((names) => new RegExp(`^(?:${names})$`, 'i'));

/** A month by its name, 1 to 12; null for any other word. */
export const monthNamed = (word: string): number | null => {
  const at = ONE_OF.findIndex((names) => names.test(word));
  return at < 0 ? null : at + 1;
};

/** A pattern of any month's name with a dot that may follow the short ones. */
export const MONTH = `(${MONTHS.join('|')})\\.?`;
