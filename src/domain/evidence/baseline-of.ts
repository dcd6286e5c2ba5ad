import type { CalendarDate } from '#domain/history/instant';
import type { Baseline } from './project-evidence';
import type { ScopedStory } from './scoped-story';

const earliest = (scoped: readonly ScopedStory[], dateOf: (one: ScopedStory) => CalendarDate | null): CalendarDate | null => {
  let first: CalendarDate | null = null;
  for (const one of scoped) {
    const date = one.inScope ? dateOf(one) : null;
    if (date !== null && (first === null || date < first)) first = date;
  }
  return first;
};

/**
 * The day whose end is the plan: the chosen one; else the day on which work on the first issue started; else, where nothing has
 * started yet, the day of the first issue. Without any history nobody can say when work started, and there is none.
 */
export const baselineOf = (chosen: CalendarDate | null, scoped: readonly ScopedStory[]): Baseline | null => {
  if (chosen !== null) return { date: chosen, rule: 'chosen' };
  const started = earliest(scoped, ({ story }) => story.startedOn);
  if (started !== null) return { date: started, rule: 'first-start-of-work' };
  const now = scoped.filter(({ inScope }) => inScope);
  if (now.length > 0 && now.every(({ story }) => !story.historyKnown)) return null;
  const first = earliest(now, ({ stretches }) => stretches[0]?.entered ?? null);
  return first === null ? null : { date: first, rule: 'first-issue' };
};

/** In scope at the end of the baseline day. */
export const isInBaseline = ({ stretches }: ScopedStory, date: CalendarDate): boolean =>
  stretches.some(({ entered, left }) => entered <= date && (left === null || left > date));
