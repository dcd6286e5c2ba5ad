import type { CalendarDate, Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';

/** The issue was in scope from one day to another; `left` is null while it still is. */
export interface ScopeStretch {
  readonly entered: CalendarDate;
  readonly enteredAt: Instant;
  readonly enteredBy: PersonId | null;
  readonly how: 'created' | 'moved-in';
  readonly left: CalendarDate | null;
  readonly leftAt: Instant | null;
  readonly leftBy: PersonId | null;
}

const entering = (
  entered: CalendarDate,
  enteredAt: Instant,
  enteredBy: PersonId | null,
  how: ScopeStretch['how'],
): ScopeStretch => ({
  entered,
  enteredAt,
  enteredBy,
  how,
  left: null,
  leftAt: null,
  leftBy: null,
});

/** The stretch of an issue that was created in scope, and has not left it. */
const sinceCreation = ({ createdOn, created, creator }: IssueStory): ScopeStretch =>
  entering(createdOn, created, creator, 'created');

/** When an issue was in scope: since its creation in, or a move into, a project that is looked at, until it moved out. */
export const scopeStretches = (story: IssueStory, scope: { has(projectKey: string): boolean }): readonly ScopeStretch[] => {
  const moves = story.projectMoves ?? [];
  const stretches: ScopeStretch[] = [];
  const birthplace = moves[0]?.from ?? story.projectKey;
  let open: ScopeStretch | null = scope.has(birthplace) ? sinceCreation(story) : null;
  for (const move of moves) {
    if (scope.has(move.to)) {
      open ??= entering(move.on, move.at, move.by, 'moved-in');
    } else if (open !== null) {
      stretches.push({ ...open, left: move.on, leftAt: move.at, leftBy: move.by });
      open = null;
    }
  }
  if (open !== null) stretches.push(open);
  return stretches;
};
