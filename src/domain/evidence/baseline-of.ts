import type { CalendarDate } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import type { Baseline } from './project-evidence';
import type { Scope, ScopedStory } from './scoped-story';

const earlier = (a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null =>
  a === null || (b !== null && b < a) ? b : a;

/** The first day on which work was started on anything in scope. */
const firstStart = (stories: readonly IssueStory[], scope: Scope): CalendarDate | null => {
  let first: CalendarDate | null = null;
  for (const story of stories) if (story.startedOn !== null && scope.holds(story)) first = earlier(first, story.startedOn);
  return first;
};

/** The day of the first issue in scope; null also where none of them has a history. */
const firstIssue = (stories: readonly IssueStory[], scope: Scope): CalendarDate | null => {
  let first: CalendarDate | null = null;
  let historyKnown = false;
  for (const story of stories) {
    if (!scope.holds(story)) continue;
    historyKnown ||= story.historyKnown;
    const one = scope.scoped(story);
    if (one !== null) first = earlier(first, one.stretches?.[0]?.entered ?? story.createdOn);
  }
  return historyKnown ? first : null;
};

/**
 * The day whose end is the plan: the chosen one; else the day on which work on the first issue started; else, where nothing has
 * started yet, the day of the first issue. Without any history nobody can say when work started, and there is none.
 */
export const baselineOf = (chosen: CalendarDate | null, stories: readonly IssueStory[], scope: Scope): Baseline | null => {
  if (chosen !== null) return { date: chosen, rule: 'chosen' };
  const started = firstStart(stories, scope);
  if (started !== null) return { date: started, rule: 'first-start-of-work' };
  const first = firstIssue(stories, scope);
  return first === null ? null : { date: first, rule: 'first-issue' };
};

/** In scope at the end of the baseline day. */
export const isInBaseline = ({ story, stretches }: ScopedStory, date: CalendarDate): boolean =>
  stretches === null
    ? story.createdOn <= date
    : stretches.some(({ entered, left }) => entered <= date && (left === null || left > date));
