import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import { type Claim, known, type NotEnoughData, unknown } from './claim';

/** The earliest or latest of a date over stories, with the issues that have exactly it. */
export const extremeDate = (
  stories: readonly IssueStory[],
  dateOf: (story: IssueStory) => CalendarDate | null,
  which: 'earliest' | 'latest',
  missing: NotEnoughData,
): Claim<CalendarDate> => {
  let best: CalendarDate | null = null;
  let keys: IssueKey[] = [];
  for (const story of stories) {
    const date = dateOf(story);
    if (date === null) continue;
    if (best === null || (which === 'earliest' ? date < best : date > best)) {
      best = date;
      keys = [story.key];
    } else if (date === best) keys.push(story.key);
  }
  return best === null ? unknown(missing) : known(best, keys);
};
