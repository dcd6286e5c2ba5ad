import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Findings, findingsOf } from '#domain/evidence/findings';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import type { ToldIssue } from '#domain/evidence/told';
import { emptyFieldMap } from '#domain/history/field-map';
import { existedAt, type IssueRecord } from '#domain/history/issue-record';
import type { Lens } from '#domain/history/lens';
import { steadyStories } from '#domain/history/steady-stories';
import { tellStory } from '#domain/history/tell-story';
import { dateIn } from '#domain/history/zone';
import { longProject } from '../../support/long-project';
import { due, entry, lensOn, recordOf } from '../history/an-issue';
import { anyIssue, exportedAt } from '../history/any-history';

const instants = fc.integer({ min: Date.parse('2024-03-02T00:00:00Z'), max: Date.parse('2024-05-15T00:00:00Z') });
const everything = { waitingStatusIds: null, roles: null, skipped: 0, narrowed: false };

/** Evidence and findings of the records that exist through a lens. */
const toldOf = (
  records: readonly IssueRecord[],
  lens: Lens,
  issueOf = (record: IssueRecord): ToldIssue => ({ record, story: tellStory(record, lens) }),
) => {
  const issues = records.filter((record) => existedAt(record, lens.asOf)).map(issueOf);
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

/** Few issues leave most sensors and moments silent, so that nothing is compared; these speak. */
describe('looking back to a day of a long project', () => {
  const fields = {
    ...emptyFieldMap,
    registered: true,
    sprint: ['customfield_10020'],
    flagged: ['customfield_10021'],
    startDate: ['customfield_10015'],
  };
  const DAY = 86_400_000;
  const looks = [1, 2, 3].flatMap((seed) => {
    const project = longProject(120, seed);
    const now = project.exportedAt(project.to).map((one) => recordOf(one, fields));
    const length = (project.to - project.from) / DAY;
    return Array.from({ length: 13 }, (_, n) => {
      const asOf = Math.round(project.from + ((n + 1) / 12) * length * DAY - 7_654_321 * n);
      const then = project.exportedAt(asOf).map((one) => recordOf(one, fields));
      const lens = lensOn(now, { usesResolutions: () => true, asOf, blockedStatusIds: new Set(['25']) });
      return { back: toldOf(now, { ...lens, readAt: project.to }), atThatTime: toldOf(then, { ...lens, readAt: asOf }) };
    });
  });

  it('shows the evidence that an export of that day shows (S1-37)', () => {
    for (const { back, atThatTime } of looks) expect(back.evidence).toEqual(atThatTime.evidence);
  });
  it.each(['flow', 'edges', 'moments', 'signs', 'trust'] as const)(
    'finds in %s what was to be found that day (S1-37)',
    (name) => {
      for (const { back, atThatTime } of looks) expect(back.findings[name]).toEqual(atThatTime.findings[name]);
    },
  );

  it('does not see what came later on the day on which all was finished (S1-37)', () => {
    const project = longProject(120, 3);
    const asOf = project.to;
    const atThatTime = project.exportedAt(asOf);
    const later = new Date(asOf + 60_000).toISOString().replace('Z', '+0000');
    const now = atThatTime.map((one) => {
      const dueThen = (one.fields?.duedate ?? null) as string | null;
      const histories = [...(one.histories ?? []), { ...entry(later, due(dueThen, '2025-01-01')), id: '999999' }];
      return { ...one, histories, fields: { ...one.fields, duedate: '2025-01-01', updated: later } };
    });
    const told = (parts: typeof now, readAt: number) => {
      const records = parts.map((one) => recordOf(one, fields));
      return toldOf(records, { ...lensOn(records, { usesResolutions: () => true, asOf }), readAt });
    };
    const { evidence, findings } = told(now, asOf + 3_600_000);
    expect(evidence.end.actual.known).toBe(true);
    expect(findings).toEqual(told([...atThatTime] as typeof now, asOf).findings);
  });

  it('tells nothing of entries from the future while one looks back', () => {
    const records = [recordOf({ histories: [entry('2024-09-01T00:00:00.000+0000', due(null, '2024-05-01'))] })];
    const readAt = Date.parse('2024-07-01T00:00:00Z');
    const codes = (asOf: number) =>
      toldOf(records, lensOn(records, { asOf, readAt })).findings.trust.notes.map(({ code }) => code);
    expect(codes(readAt)).toContain('future-changes');
    expect(codes(readAt - DAY)).not.toContain('future-changes');
  });

  it('finds the same on a day, whatever days were looked at before it (S1-37)', () => {
    const project = longProject(120, 1);
    const read = () => project.exportedAt(project.to).map((one) => recordOf(one, fields));
    const records = read();
    const lens = lensOn(records, { usesResolutions: () => true, readAt: project.to, blockedStatusIds: new Set(['25']) });
    const storyAt = steadyStories(lens);
    // Forth and back, by days and by hours: what is remembered from one look must not stay in the next.
    for (const day of [1, 9, 30, 30.2, 55, 54, 80, 81, 42, 41.9, 120, 20]) {
      const asOf = project.from + day * DAY;
      const stepped = toldOf(records, { ...lens, asOf }, (record) => storyAt(record, asOf));
      expect(stepped).toEqual(toldOf(read(), { ...lens, asOf }));
    }
  });

  it('compares findings of every kind, and not only silence', () => {
    const all = looks.map(({ back }) => back.findings);
    const moments = all.flatMap((one) => one.moments.map(({ told }) => ('how' in told ? `${told.kind}:${told.how}` : told.kind)));
    expect([...new Set(moments)].sort()).toEqual([
      'estimate-used-up',
      'failure-apparent',
      'finished',
      'first-date-move',
      'first-warning',
      'kick-off',
      'long-block',
      'measures-taken:dates-replanned',
      'measures-taken:people-added',
      'measures-taken:scope-cut',
      'release-moved:date-passed',
      'release-moved:to-another-version',
      'reopen-wave',
      'scope-jump:grown-by-a-quarter',
      'scope-jump:week',
    ]);
    const sensors = all.flatMap(({ signs }) => signs.flatMap((one) => (one.kind === 'sensor' ? [one] : [])));
    const silent = new Set(sensors.map(({ sign }) => sign));
    for (const { sign, state } of sensors) if (state !== 'not-enough-data') silent.delete(sign);
    expect([...silent]).toEqual([]);
    const last = all.map(({ flow, edges }) => [flow.carriedOver?.known && flow.carriedOver.value > 0, edges.edges.length > 0]);
    expect(last).toContainEqual([true, true]);
  });
});
