import type messages from '../../../../src/locales/en-US.json';

type Message = keyof typeof messages;

/** What can be said: the keys of the English texts, those in two numbers by the name that they share. */
export type SayKey =
  | Exclude<Message, `${string}.one` | `${string}.other`>
  | (Message extends infer M ? (M extends `${infer Stem}.other` ? Stem : never) : never);

/** What goes into the gaps. `n` decides between the one and the many. */
export type Fills = Readonly<Record<string, string | number>>;

/** Says a text of the screens in the viewer's language. */
export interface Say {
  (key: SayKey, fills?: Fills): string;
  /** BCP 47, of the texts: `de-DE` or `en-US`. */
  readonly locale: string;
}

export type Messages = Readonly<Record<string, string>>;

const NO_BREAK = '\u00a0';

/**
 * Speaks from a table of texts. Numbers are written as the language writes them and never parted from the word after them.
 * A text that is not in the table is told by its key; a test holds that all are there, so only a table from elsewhere can lack one.
 */
export function sayFrom(messages: Messages, locale: string): Say {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const textOf = (key: string, n: string | number | undefined) =>
    messages[key] ?? messages[`${key}.${typeof n === 'number' && plural.select(n) === 'one' ? 'one' : 'other'}`] ?? key;
  const say = (key: SayKey, fills: Fills = {}) =>
    textOf(key, fills.n).replace(/\{(\w+)\}( ?)/g, (gap, name: string, space: string) => {
      const fill = fills[name];
      if (fill === undefined) return gap;
      return typeof fill === 'number' ? `${number.format(fill)}${space && NO_BREAK}` : `${fill}${space}`;
    });
  return Object.assign(say, { locale });
}
