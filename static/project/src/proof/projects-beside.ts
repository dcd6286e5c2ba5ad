import type { FollowedDecision } from '#contract/followed-decisions';
import type { CalendarDate } from '#domain/history/instant';
import { standingClosing } from '#domain/loop/closing';
import { begunSince } from '#domain/proof/begun-since';
import { judgingLooks, looksSince } from '#domain/proof/judge-looks';
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
  /** Those that count: the first that began; over some weeks, all that somebody has looked at, too. */
  readonly first: readonly ProjectBeside[];
  readonly more: readonly ProjectBeside[];
  /** Projects that began since, and are not shown to the viewer. */
  readonly hidden: number;
  /** Of these, those that count and that nobody has looked at. */
  readonly hiddenOpen: number;
}

/** The projects that began since the closing, in their order, with what people saw there (S1-56). */
export function toLookAt({ followed }: FollowedDecision, how: Extract<Verification, { kind: 'count' | 'period' }>): ToLookAt {
  const { proof } = followed.kept;
  const closing = standingClosing(followed.told.closings);
  if (closing === null) return { first: [], more: [], hidden: 0, hiddenOpen: 0 };
  const begun = begunSince(proof.kickOffs, closing);
  const wanted = how.kind === 'count' ? how.count : 1;
  const next = begun.slice(0, wanted);
  const seen = new Map(looksSince(proof.looks, closing).map((look) => [look.project, look]));
  const began = new Map(begun.map((one) => [one.project, one.began]));
  const all = projectsToLookAt(followed, how).map(
    (project): ProjectBeside => ({ project, began: began.get(project) ?? null, look: seen.get(project) ?? null }),
  );
  const isFirst = ({ project, began: day, look }: ProjectBeside) =>
    next.some((one) => one.project === project) || (how.kind === 'period' && (day === null || look !== null));
  const hiddenNext = next.filter(isHidden).length;
  return {
    first: all.filter(isFirst),
    more: all.filter((one) => !isFirst(one)),
    hidden: begun.filter(isHidden).length,
    hiddenOpen: Math.max(0, hiddenNext - judgingLooks(how, proof, closing).filter(isHidden).length),
  };
}

const isHidden = ({ project }: { readonly project: string | null }): boolean => project === null;
