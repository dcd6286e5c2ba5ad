import { type Findings, findingsOf } from '#domain/evidence/findings';
import { keyDaysOf } from '#domain/evidence/key-days';
import type { ProjectEvidence } from '#domain/evidence/project-evidence';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import type { Told } from '#domain/evidence/told';
import { emptyFieldMap } from '#domain/history/field-map';
import { readIssue } from '#domain/history/read-issue';
import { tellStory } from '#domain/history/tell-story';
import { dateIn } from '#domain/history/zone';
import { freezeEvidence, type ToFreeze } from '#domain/snapshot/freeze-evidence';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { lookAt } from '../../src/cli/look';
import { generatedIssue } from '../bench/evidence/generated-issues';
import { person } from './story';

/** What one person sees of a generated project, ready to be frozen: read, told and computed by the app itself. */
export function projectToFreeze(
  issues: number,
  given: Partial<ToFreeze> = {},
  issueOf: (n: number) => string = generatedIssue,
): ToFreeze {
  const records = Array.from({ length: issues }, (_, n) => {
    const read = readIssue(JSON.parse(issueOf(n)), emptyFieldMap);
    if (!read.ok) throw new Error(`${read.issue}: ${read.field} ${read.problem}`);
    return read.record;
  });
  const lens = lookAt(records, null, null);
  const told = records.map((record) => ({ record, story: tellStory(record, lens) }));
  const stories = told.map(({ story }) => story);
  const evidence: ProjectEvidence = projectEvidence(stories, { asOf: lens.asOf, zone: lens.zone, projectKey: 'GEN' });
  const today = dateIn(lens.zone, lens.asOf, null);
  const seen: Told = { lens, today, projectKey: 'GEN', baseline: evidence.baseline, issues: told, evidence };
  const findings: Findings = findingsOf(seen, { waitingStatusIds: null, roles: null, skipped: 0, narrowed: false });
  return {
    project: { id: '10000', key: 'GEN', name: 'Generated' },
    viewer: person('miriam'),
    evidence,
    findings,
    keyDays: keyDaysOf(evidence, told, lens.zone),
    stories,
    skipped: 0,
    asEntered: { marks: [], outside: null, redesignPoints: [] },
    ...given,
  };
}

let small: FrozenEvidence | null = null;

/** A frozen snapshot of 60 issues; made once, because it never changes. */
export function frozenProject(): FrozenEvidence {
  small ??= freezeEvidence(projectToFreeze(60));
  return small;
}
