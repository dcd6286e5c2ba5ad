import type { Language } from '#domain/framework/language';
import type { CalendarDate } from '#domain/history/instant';

/** The longest title that Confluence takes is 255 characters; room is left for what makes it unique. */
const LONGEST = 220;

/** How many titles are tried before one gives up. */
const ATTEMPTS = 10;

/** What comes before the title of the post-mortem. The data pack is in English alone, as the page that it is written from. */
const TITLES = {
  'data-pack': { en: 'Data pack: ', de: 'Data pack: ' },
  summary: { en: 'Summary of the post-mortem: ', de: 'Zusammenfassung des Post-mortems: ' },
  'follow-up-summary': { en: 'Summary of the follow-up: ', de: 'Zusammenfassung der Folgesitzung: ' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type TitledKind = keyof typeof TITLES;

/** The title of a page that the app writes, as it is where nobody else has it. */
export const pageTitle = (title: string, kind: TitledKind, language: Language): string =>
  `${TITLES[kind][language]}${title}`.slice(0, LONGEST).trim();

/** Titles for a page, the first that is free counts: the plain one, then with the day, then with the day and a number. */
export function* pageTitles(
  title: string,
  today: CalendarDate,
  kind: TitledKind = 'data-pack',
  language: Language = 'en',
): Generator<string> {
  const plain = pageTitle(title, kind, language);
  yield plain;
  yield `${plain} (${today})`;
  for (let n = 2; n < ATTEMPTS; n += 1) yield `${plain} (${today}, ${n})`;
}
