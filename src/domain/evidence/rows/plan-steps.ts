import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { DateMove, IssueStory } from '#domain/history/issue-story';

/** The planned end went from one day to another, because a date was moved or because an issue was added. */
export interface PlanStep {
  readonly at: Instant;
  readonly by: PersonId | null;
  readonly key: IssueKey;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/**
 * The issues that a set's first plan is made of: those that were there when work on the first of them began. What was added later was
 * no part of it, or the first plan would grow with every addition. All of them while none has begun, and where only later ones have a date.
 */
export function firstPlanned(stories: readonly IssueStory[]): readonly IssueStory[] {
  const begun = stories.reduce(
    (first, { started, finished }) => Math.min(first, started ?? finished ?? first),
    Number.POSITIVE_INFINITY,
  );
  const there = stories.filter(({ created }) => created <= begun);
  return there.some(({ firstDue }) => firstDue !== null) ? there : stories;
}

/**
 * How the planned end of a set of issues moved: for one issue its own moves; for several, each time the latest of their due dates
 * became another, also by an issue that was added.
 */
export function planSteps(stories: readonly IssueStory[]): PlanStep[] {
  const [only] = stories;
  if (stories.length === 1 && only !== undefined) {
    return (only.dueMoves ?? []).map((move) => ({ ...move, key: only.key }));
  }
  return latestEndSteps(stories);
}

function latestEndSteps(stories: readonly IssueStory[]): PlanStep[] {
  const standing = new Map<IssueKey, CalendarDate>();
  const moves: (DateMove & { readonly key: IssueKey })[] = [];
  const planned = new Set(firstPlanned(stories));
  for (const story of stories) {
    const own = story.dueMoves ?? [];
    const initial = own[0] === undefined ? story.due : own[0].from;
    if (initial !== null && planned.has(story)) standing.set(story.key, initial);
    else if (initial !== null) moves.push({ at: story.created, by: story.creator, key: story.key, from: null, to: initial });
    for (const move of own) moves.push({ ...move, key: story.key });
  }
  moves.sort((a, b) => a.at - b.at);
  const steps: PlanStep[] = [];
  let latest = latestOf(standing);
  for (const move of moves) {
    if (move.to === null) standing.delete(move.key);
    else standing.set(move.key, move.to);
    // Only taking away or moving the latest date itself can bring the end forward; else the maximum can only grow.
    const now = latest !== null && move.from === latest ? latestOf(standing) : later(latest, move.to);
    if (now !== latest) {
      steps.push({ at: move.at, by: move.by, key: move.key, from: latest, to: now });
      latest = now;
    }
  }
  return steps;
}

function latestOf(standing: ReadonlyMap<IssueKey, CalendarDate>): CalendarDate | null {
  let latest: CalendarDate | null = null;
  for (const date of standing.values()) latest = later(latest, date);
  return latest;
}

const later = (a: CalendarDate | null, b: CalendarDate | null) => (a === null ? b : b === null || a >= b ? a : b);
