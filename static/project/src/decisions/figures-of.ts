import type { AuditedPostMortem, FollowedDecision } from '#contract/followed-decisions';
import type { CalendarDate } from '#domain/history/instant';
import { type Audit, auditOf } from '#domain/loop/audit';
import { type FollowThrough, followThrough } from '#domain/loop/follow-through';
import type { Part } from '#domain/loop/part';

/** The figures of all decisions (S3-62). Whether a check is asked depends on the day where its owner is, so those are counted one by one. */
export function figuresOf(decisions: readonly FollowedDecision[], today: CalendarDate): FollowThrough {
  const all = followThrough(
    decisions.map(({ followed }) => followed),
    today,
  );
  const answered = decisions.map(({ followed, today: there }) => followThrough([followed], there).answered);
  return { ...all, answered: answered.reduce(sum, { count: 0, of: 0 }) };
}

const sum = (a: Part, b: Part): Part => ({ count: a.count + b.count, of: a.of + b.of });

/** A post-mortem of the audit, by name. */
export interface AuditRow {
  readonly id: string;
  readonly title: string;
  readonly done: Part;
}

/** Whether the decisions of the last five post-mortems were carried out (S3-76), of those that the viewer may see. */
export function auditHere(
  decisions: readonly FollowedDecision[],
  postMortems: readonly AuditedPostMortem[],
): { readonly audit: Audit; readonly rows: readonly AuditRow[] } {
  const audit = auditOf(
    postMortems.map(({ id, closedAt, withoutIssue }) => ({
      postMortemId: id,
      closedAt,
      withoutIssue,
      followed: decisions.filter(({ postMortem }) => postMortem.id === id).map(({ followed }) => followed),
    })),
  );
  const titles = new Map(postMortems.map(({ id, title }) => [id, title]));
  const rows = audit.postMortems.map(({ postMortemId, done }) => ({
    id: postMortemId,
    title: titles.get(postMortemId) ?? postMortemId,
    done,
  }));
  return { audit, rows };
}
