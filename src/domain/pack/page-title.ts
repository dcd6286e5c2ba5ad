import type { CalendarDate } from '#domain/history/instant';

/** The longest title that Confluence takes is 255 characters; room is left for what makes it unique. */
const LONGEST = 220;

/** How many titles are tried before one gives up. */
const ATTEMPTS = 10;

/** Titles for a page, the first that is free counts: the plain one, then with the day, then with the day and a number. */
export function* pageTitles(title: string, today: CalendarDate): Generator<string> {
  const plain = `Data pack: ${title}`.slice(0, LONGEST).trim();
  yield plain;
  yield `${plain} (${today})`;
  for (let n = 2; n < ATTEMPTS; n += 1) yield `${plain} (${today}, ${n})`;
}
