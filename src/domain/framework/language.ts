/** The languages in which the product speaks. */
export type Language = 'en' | 'de';

/** German for German locales of any country (`de-AT`, `de_CH`), English for everybody else. */
export const languageOf = (locale: string | undefined): Language => (/^de($|[-_])/i.test(locale ?? '') ? 'de' : 'en');
