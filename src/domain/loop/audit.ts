import type { Instant } from '#domain/history/instant';
import { isDone } from './follow-through';
import type { Followed } from './followed';
import type { Part } from './part';

/** A post-mortem that is closed, with all decisions that were taken in it; those whose issue was never made count as not done. */
export interface ClosedPostMortem {
  readonly postMortemId: string;
  readonly closedAt: Instant;
  readonly followed: readonly Followed[];
  readonly withoutIssue: number;
}

/** Whether the decisions of the last post-mortems were carried out (S3-76). */
export interface Audit {
  /** Newest first. */
  readonly postMortems: readonly { readonly postMortemId: string; readonly done: Part }[];
  readonly done: Part;
  /** Fewer than half were carried out: then following through is itself the finding, and needs an owner (S3-77). */
  readonly followThroughFails: boolean;
}

/** As many post-mortems are looked at as the framework asks for; fewer where there are no more. */
const AUDITED = 5;

/** Looks at the last five post-mortems with decisions. Those without any have nothing to carry out. */
export const auditOf = (postMortems: readonly ClosedPostMortem[]): Audit => {
  const looked = postMortems
    .filter((one) => one.followed.length + one.withoutIssue > 0)
    .sort((a, b) => b.closedAt - a.closedAt)
    .slice(0, AUDITED)
    .map(({ postMortemId, followed, withoutIssue }) => ({
      postMortemId,
      done: { count: followed.filter(isDone).length, of: followed.length + withoutIssue },
    }));
  const count = looked.reduce((sum, { done }) => sum + done.count, 0);
  const of = looked.reduce((sum, { done }) => sum + done.of, 0);
  return { postMortems: looked, done: { count, of }, followThroughFails: of > 0 && count * 2 < of };
};
