import type { FrameworkWords } from '#domain/framework/framework-words';
import { languageOf } from '#domain/framework/language';

/** The framework in the viewer's language, each language a part of its own that is fetched when it is needed. */
export async function loadFramework(locale: string | undefined): Promise<FrameworkWords> {
  return languageOf(locale) === 'de'
    ? (await import('#domain/framework/german/framework-words')).germanFramework
    : (await import('#domain/framework/english/framework-words')).englishFramework;
}
