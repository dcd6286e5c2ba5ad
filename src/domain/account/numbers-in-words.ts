const NUMBERS: readonly RegExp[] = [
  /^(?:no|none|zero|kein\w*|null)$/i,
  /^(?:one|once|a|an|einmal|eine?[nrms]?)$/i,
  /^(?:two|twice|zwei|zweimal)$/i,
  /^(?:three|thrice|drei|dreimal)$/i,
  /^(?:four|vier|viermal)$/i,
  /^(?:five|fünf|fünfmal)$/i,
  /^(?:six|sechs|sechsmal)$/i,
  /^(?:seven|sieben|siebenmal)$/i,
  /^(?:eight|acht|achtmal)$/i,
  /^(?:nine|neun|neunmal)$/i,
  /^(?:ten|zehn|zehnmal)$/i,
  /^(?:eleven|elf|elfmal)$/i,
  /^(?:twelve|zwölf|zwölfmal)$/i,
];

const numberOf = (word: string): number | null => {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  const at = NUMBERS.findIndex((names) => names.test(word));
  return at < 0 ? null : at;
};

const TIMES =
  /(?:^|[^\p{L}\p{N}])(?:(once|twice|thrice|\p{L}+mal)(?=$|[^\p{L}])|([\p{L}\d]+)\s*(?:times|mal|x|×)(?=$|[^\p{L}]))/iu;
const LENGTH = /(?:^|[^\p{L}\p{N}])([\p{L}\d]+)\s+(days?|tage?n?|weeks?|wochen?|months?|monate?n?)(?=$|[^\p{L}])/iu;

/** How often, in a sentence: "twice", "four times", "dreimal", "3 mal"; null where it does not say. */
export const timesInWords = (text: string): number | null => {
  const match = TIMES.exec(text);
  return match === null ? null : numberOf(match[1] ?? match[2] ?? '');
};

/** A length of time in days: "two weeks", "10 Tage"; a month counts 30 days. Null where it names none. */
export const lengthInWords = (text: string): number | null => {
  const match = LENGTH.exec(text);
  const n = match === null ? null : numberOf(match[1] ?? '');
  if (match === null || n === null) return null;
  const unit = (match[2] ?? '').toLowerCase();
  return n * (unit.startsWith('d') || unit.startsWith('t') ? 1 : unit.startsWith('w') ? 7 : 30);
};
