import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Findings, findingsOf } from '#domain/evidence/findings';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import { existedAt, type IssueRecord } from '#domain/history/issue-record';
import type { Lens } from '#domain/history/lens';
import { tellStory } from '#domain/history/tell-story';
import { dateIn } from '#domain/history/zone';
import { lensOn, recordOf } from '../history/an-issue';
import { anyIssue, exportedAt } from '../history/any-history';

const instants = fc.integer({ min: Date.parse('2024-03-02T00:00:00Z'), max: Date.parse('2024-05-15T00:00:00Z') });
const everything = { waitingStatusIds: null, roles: null, skipped: 0, narrowed: false };

/** Evidence and findings of the records that exist through a lens. */
const toldOf = (records: readonly IssueRecord[], lens: Lens) => {
  const issues = records
    .filter((record) => existedAt(record, lens.asOf))
    .map((record) => ({ record, story: tellStory(record, lens) }));
  const { asOf, zone } = lens;
  const evidence = projectEvidence(
    issues.map(({ story }) => story),
    { asOf, zone },
  );
  const told = { lens, today: dateIn(zone, asOf, null), projectKey: null, baseline: evidence.baseline, issues, evidence };
  return { evidence, findings: findingsOf(told, everything) };
};

describe('looking back to a day', () => {
  const project = fc.array(anyIssue, { minLength: 1, maxLength: 8 });
  const law = (part: (told: { evidence: unknown; findings: Findings }) => unknown) =>
    fc.assert(
      fc.property(project, instants, (parts, asOf) => {
        const named = parts.map((one, n) => ({ ...one, key: `ABC-${n + 1}`, id: String(n + 1) }));
        const now = named.map((one) => recordOf(one));
        const then = named.map((one) => recordOf({ ...one, ...exportedAt(one, asOf) }));
        const lens = lensOn(now, { usesResolutions: () => true, asOf });
        expect(part(toldOf(now, lens))).toEqual(part(toldOf(then, { ...lens, readAt: asOf })));
      }),
      { numRuns: 50 },
    );

  it('shows the evidence that an export of that day shows (S1-37)', () => law(({ evidence }) => evidence));
  it.each(['flow', 'edges', 'moments', 'signs', 'trust'] as const)('finds in %s what was to be found that day (S1-37)', (name) =>
    law(({ findings }) => findings[name]),
  );

  it('gives findings that are plain data, so that they cross to the page and into a snapshot unchanged', () =>
    fc.assert(
      fc.property(project, instants, (parts, asOf) => {
        const records = parts.map((one, n) => recordOf({ ...one, key: `ABC-${n + 1}`, id: String(n + 1) }));
        const { findings } = toldOf(records, lensOn(records, { asOf }));
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
        expect(structuredClone(findings)).toEqual(findings);
      }),
      { numRuns: 30 },
    ));
});
