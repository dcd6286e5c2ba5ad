import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { isInBaseline } from './baseline-of';
import { type Claim, known, unknown } from './claim';
import type { PlannedAgainstActual, ScopeChange } from './project-evidence';
import type { ScopedStory } from './scoped-story';

const byTime = (a: ScopeChange, b: ScopeChange): number => a.at - b.at || (a.key < b.key ? -1 : 1);

/** Issues created in, or moved into, the scope on a later calendar day than the baseline. */
export const additionsSince = (scoped: readonly ScopedStory[], baseline: CalendarDate): readonly ScopeChange[] => {
  const changes: ScopeChange[] = [];
  for (const { story, stretches } of scoped) {
    for (const { entered, enteredAt, enteredBy, how } of stretches)
      if (entered > baseline) changes.push({ key: story.key, at: enteredAt, by: enteredBy, how });
  }
  return changes.sort(byTime);
};

/** Issues that moved out of the scope on a later calendar day than the baseline. */
export const removalsSince = (scoped: readonly ScopedStory[], baseline: CalendarDate): readonly ScopeChange[] => {
  const changes: ScopeChange[] = [];
  for (const { story, stretches } of scoped) {
    for (const { left, leftAt, leftBy } of stretches) {
      if (left !== null && leftAt !== null && left > baseline)
        changes.push({ key: story.key, at: leftAt, by: leftBy, how: 'moved-out' });
    }
  }
  return changes.sort(byTime);
};

/** How many changes there were; the keys are the issues, each once. */
export const countOfChanges = (changes: readonly ScopeChange[]): Claim<number> => {
  const keys = changes.map(({ key }) => key);
  // An issue is created once; only moves can bring it in or take it out several times.
  const once = changes.every(({ how }) => how === 'created');
  return known(changes.length, once ? keys : [...new Set(keys)]);
};

/**
 * Issues in scope at the end of the baseline day against issues in scope now; the difference is a share of the first,
 * and the issues behind it are those that came and went in between.
 */
export const scopeOf = (
  scoped: readonly ScopedStory[],
  baseline: CalendarDate,
  changed: readonly IssueKey[],
): PlannedAgainstActual<number> => {
  const planned: IssueKey[] = [];
  const actual: IssueKey[] = [];
  for (const one of scoped) {
    if (isInBaseline(one, baseline)) planned.push(one.story.key);
    if (one.inScope) actual.push(one.story.key);
  }
  const share = planned.length === 0 ? unknown('no-issues') : known((actual.length - planned.length) / planned.length, changed);
  return { planned: known(planned.length, planned), actual: known(actual.length, actual), difference: share };
};
