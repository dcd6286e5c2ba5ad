import type { FollowedDecision } from '#contract/followed-decisions';
import type { CalendarDate } from '#domain/history/instant';
import { standingClosing } from '#domain/loop/closing';
import { looksSince } from '#domain/proof/judge-looks';
import { projectsToLookAt } from '#domain/proof/look-at-kick-off';
import type { Look } from '#domain/proof/proof-run';
import type { Verification } from '#domain/session/verification';

/** A project at which people look. */
export interface ProjectBeside {
  readonly project: string;
  /** The day of its first issue; null for the decision's own. */
  readonly began: CalendarDate | null;
  /** The newest look since the closing. */
  readonly look: Look | null;
}

/** What there is to look at. */
export interface ToLookAt {
  /** Those that are wanted, and all that somebody has looked at. */
  readonly first: readonly ProjectBeside[];
  readonly more: readonly ProjectBeside[];
  /** Projects that began since, and are not shown to the viewer. */
  readonly hidden: number;
}

/** The projects that began since the closing, in their order, with what people saw there (S1-56). */
export function toLookAt({ followed }: FollowedDecision, how: Extract<Verification, { kind: 'count' | 'period' }>): ToLookAt {
  const { kickOffs, looks } = followed.kept.proof;
  const closing = standingClosing(followed.told.closings);
  const seen = new Map((closing === null ? [] : looksSince(looks, closing)).map((look) => [look.project, look]));
  const began = new Map(kickOffs.map((one) => [one.project, one.began]));
  const all = projectsToLookAt(followed, how).map(
    (project): ProjectBeside => ({ project, began: began.get(project) ?? null, look: seen.get(project) ?? null }),
  );
  const wanted = how.kind === 'count' ? how.count : 1;
  const isFirst = (one: ProjectBeside, place: number) =>
    place < wanted || one.look !== null || (how.kind === 'period' && one.began === null);
  return {
    first: all.filter(isFirst),
    more: all.filter((one, place) => !isFirst(one, place)),
    hidden: kickOffs.filter(({ project }) => project === null).length,
  };
}
