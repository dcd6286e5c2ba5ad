import { projectEvidence } from '#domain/evidence/project-evidence-of';
import type { Told } from '#domain/evidence/told';
import { existedAt, type IssueRecord } from '#domain/history/issue-record';
import type { Lens } from '#domain/history/lens';
import { tellStory } from '#domain/history/tell-story';
import { dateIn } from '#domain/history/zone';
import { lensOn } from '../../history/an-issue';

/** What findings are told from: the records that existed then, seen through one lens. */
export const toldOf = (all: readonly IssueRecord[], more: Partial<Lens> = {}): Told => {
  const lens = lensOn(all, more);
  const records = all.filter((record) => existedAt(record, lens.asOf));
  const issues = records.map((record) => ({ record, story: tellStory(record, lens) }));
  const evidence = projectEvidence(
    issues.map(({ story }) => story),
    { asOf: lens.asOf, zone: lens.zone },
  );
  const today = dateIn(lens.zone, lens.asOf, null);
  return { lens, today, projectKey: null, baseline: evidence.baseline, issues, evidence };
};
