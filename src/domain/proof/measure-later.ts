import { edgeMapOf } from '#domain/evidence/edges/edge-map-of';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import type { Told } from '#domain/evidence/told';
import type { Instant } from '#domain/history/instant';
import type { IssueRecord } from '#domain/history/issue-record';
import type { Lens } from '#domain/history/lens';
import { tellStory } from '#domain/history/tell-story';
import { dateIn } from '#domain/history/zone';
import type { RoleMap } from '#domain/roles/role-map';
import type { Verification } from '#domain/session/verification';
import { type Measured, measureIn } from './measure';

/**
 * A measure of the work that was finished after a closing, told by the same engine as the post-mortem's evidence.
 * @param records issues of one project with their histories; those that were finished earlier or not at all are passed over.
 * @param roles as a lead has settled them; null leaves them to a guess, as in the evidence.
 */
export function measureLater(
  { of, edge, project }: Extract<Verification, { kind: 'measure' }>,
  records: readonly IssueRecord[],
  lens: Lens,
  closedAt: Instant,
  roles: RoleMap | null,
): Measured {
  const issues = records
    .map((record) => ({ record, story: tellStory(record, lens) }))
    .filter(({ story }) => story.finished !== null && story.finished > closedAt);
  const stories = issues.map(({ story }) => story);
  if (of !== 'edge-wait') return measureIn(stories, null, of, edge);
  const evidence = projectEvidence(stories, { asOf: lens.asOf, zone: lens.zone, projectKey: project });
  const today = dateIn(lens.zone, lens.asOf, null);
  const told: Told = { lens, today, projectKey: project, baseline: evidence.baseline, issues, evidence };
  return measureIn(stories, edgeMapOf(told, roles), of, edge);
}
