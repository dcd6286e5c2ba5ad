import { atAGlance, type Glance } from '#domain/loop/at-a-glance';
import { todayOf } from '#domain/loop/who-speaks';
import type { IssuesShown } from '#ports/followed-issues';
import type { MarkedShown } from '#ports/marked-shown';
import type { ProjectPermissions } from '#ports/project-permissions';
import { type FollowDecisions, isFollowed, type KeptFollowed, zonesOf } from './follow-decision';

export interface GlanceAtDecisions extends FollowDecisions {
  readonly permissions: ProjectPermissions;
  readonly shown: IssuesShown;
  readonly markedShown: MarkedShown;
}

/** Up to so many issues are asked for by their ids, which is one request and knows those of this second too. */
const FEW = 100;

/**
 * The decisions of a project, or of all, in numbers: those alone whose issues Jira shows the person who asks.
 * @param projectId null is every project.
 * @returns null for a project that this person may not browse, or that does not exist.
 */
export async function glanceAtDecisions(needs: GlanceAtDecisions, projectId: string | null): Promise<Glance | null> {
  if (projectId !== null && !(await needs.permissions.of(projectId)).browse) return null;
  const kept = (await needs.decisionIssues.found(projectId)).records.filter(isFollowed);
  const ids = kept.map(({ value }) => value.followed.outset.issueId);
  const shown = ids.length <= FEW ? await needs.shown.of(ids) : await needs.markedShown.ids();
  const visible = kept.filter(({ value }) => shown.has(value.followed.outset.issueId));
  const zoneOf = await zonesOf(needs, visible);
  const today = (one: KeptFollowed) => todayOf({ now: needs.now(), zone: zoneOf(one) });
  return atAGlance(
    visible.map((one) => ({ id: one.id, text: one.value.decided.text, followed: one.value.followed, today: today(one) })),
  );
}
