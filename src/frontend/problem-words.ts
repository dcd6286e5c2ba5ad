import { TURNED_AWAY_KEYS } from '#contract/turned-away-keys';
import { turnedAwayBy } from '#domain/session/turned-away';

/** A failure's message, in the reader's language where the app knows it. @param t says a text by its key. */
export function problemWords(message: string, t: (key: string) => string): string {
  const why = turnedAwayBy(message);
  return why === null ? message : t(TURNED_AWAY_KEYS[why]);
}
