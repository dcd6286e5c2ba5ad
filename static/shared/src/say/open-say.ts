import { languageOf } from '#domain/framework/language';
import { type Messages, type Say, sayFrom } from './say';

/** Fetches the texts of one locale as the platform serves them beside the page. */
export type FetchMessages = (locale: 'en-US' | 'de-DE') => Promise<unknown>;

/** @throws Error when the platform's files cannot be fetched. */
const fromThePlatform: FetchMessages = async (locale) => {
  const { i18n } = await import('@forge/bridge');
  return (await i18n.getTranslations(locale)).translations;
};

/**
 * Makes ready to speak in the viewer's language. Where the files cannot be fetched the page speaks English, from a part of its own
 * that is loaded only then: a page in another language is worth more than none.
 * @param locale as the product gives it.
 */
export async function openSay(locale: string | undefined, fetchMessages: FetchMessages = fromThePlatform): Promise<Say> {
  const wanted = languageOf(locale) === 'de' ? 'de-DE' : 'en-US';
  try {
    const messages = messagesIn(await fetchMessages(wanted));
    if (messages !== null) return sayFrom(messages, wanted);
  } catch {
    // English below.
  }
  return sayFrom((await import('../../../../src/locales/en-US.json')).default, 'en-US');
}

/** The texts of a file; null when it holds none. */
function messagesIn(raw: unknown): Messages | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const texts = Object.entries(raw).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return texts.length === 0 ? null : Object.fromEntries(texts);
}
