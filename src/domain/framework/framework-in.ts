import { englishFramework } from './english/framework-words';
import type { FrameworkWords } from './framework-words';
import { germanFramework } from './german/framework-words';
import { languageOf } from './language';

/**
 * The framework in the reader's language. It holds all languages at once, which is right for a function;
 * a page fetches one of them with `loadFramework` of static/shared/src/say.
 * @param locale as the product gives it: `de-DE`, also `de_AT`. What is not German is English.
 */
export const frameworkIn = (locale: string | undefined): FrameworkWords =>
  languageOf(locale) === 'de' ? germanFramework : englishFramework;
