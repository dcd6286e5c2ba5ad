import { beforeAll, describe, expect, it } from 'vitest';
import type { Moment } from '#domain/evidence/moments/moment';
import { momentsOf } from '#domain/evidence/moments/moments-of';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import { fieldMapFrom } from '#domain/history/field-map';
import type { IssueRecord } from '#domain/history/issue-record';
import { projectsUsingResolutions } from '#domain/history/lens';
import { readIssue } from '#domain/history/read-issue';
import { statusCatalogueFrom } from '#domain/history/status-catalogue';
import { tellStory } from '#domain/history/tell-story';
import { dateIn, type Zone, zoneNamed } from '#domain/history/zone';
import { DEMO_PRESENT, demoSeed } from '../../../site/demo/demo-seed';

const zone = zoneNamed('UTC') as Zone;
let records: readonly IssueRecord[];
let statuses: ReturnType<typeof statusCatalogueFrom>;

beforeAll(() => {
  const seed = demoSeed();
  statuses = statusCatalogueFrom(
    seed.statuses.map(({ id, name, category }) => ({ id, name, statusCategory: { key: category } })),
  );
  const fields = fieldMapFrom(seed.fields);
  records = [...seed.issues].flatMap((raw) => {
    const read = readIssue(raw, fields);
    return read.ok ? [read.record] : [];
  });
});

/** The moments that are put forward of a demo project, in order of time. */
function proposedOf(projectKey: string): readonly Moment[] {
  const own = records.filter(({ project }) => project.key === projectKey);
  const resolving = projectsUsingResolutions(own);
  const lens = {
    statuses,
    zone,
    asOf: DEMO_PRESENT,
    readAt: DEMO_PRESENT,
    blockedStatusIds: new Set<string>(),
    usesResolutions: (key: string) => resolving.has(key),
  };
  const issues = own.map((record) => ({ record, story: tellStory(record, lens) }));
  const evidence = projectEvidence(
    issues.map(({ story }) => story),
    { asOf: lens.asOf, zone, projectKey },
  );
  const told = { lens, today: dateIn(zone, lens.asOf, null), projectKey, baseline: evidence.baseline, issues, evidence };
  return momentsOf(told)
    .filter(({ proposed }) => proposed)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

describe('the moments of the demo projects (S1-37)', () => {
  it('tell the story of the pilot that slipped, from kick-off to the end', () => {
    const moments = proposedOf('TRIAGE');
    const days = moments.map(({ day, told }) => `${day} ${told.kind}${'how' in told ? ` ${told.how}` : ''}`);
    expect(days).toEqual([
      '2026-01-27 kick-off',
      '2026-01-28 first-date-move',
      '2026-02-07 first-warning',
      '2026-03-03 long-block',
      '2026-03-31 failure-apparent',
      '2026-04-16 scope-jump grown-by-a-quarter',
      '2026-04-24 measures-taken dates-replanned',
      '2026-05-05 estimate-used-up',
      '2026-05-05 release-moved to-another-version',
      '2026-05-20 measures-taken dates-replanned',
      '2026-06-08 estimate-used-up',
      '2026-06-19 measures-taken dates-replanned',
      '2026-06-22 long-block',
      '2026-07-18 release-moved date-passed',
      '2026-08-11 finished',
    ]);
    const apparent = moments.find(({ kind }) => kind === 'failure-apparent')?.told;
    // What the pace of March said came true within four days: the pilot ended on 11 August.
    expect(apparent).toMatchObject({ rule: 'pace', planned: '2026-05-29', wouldEnd: '2026-08-07' });
  });

  it('make little of the project that went well', () => {
    const moments = proposedOf('INV');
    expect(moments.map(({ kind }) => kind)).not.toContain('scope-jump');
    expect(moments.map(({ kind }) => kind)).not.toContain('long-block');
    expect(moments.find(({ kind }) => kind === 'failure-apparent')?.weight ?? 0).toBeLessThan(80);
    expect(moments.length).toBeLessThanOrEqual(8);
  });

  it('show the decision that moved from meeting to meeting', () => {
    const replanned = proposedOf('CLAUSE').filter(({ told }) => told.kind === 'measures-taken');
    expect(replanned).toHaveLength(3);
    for (const { told } of replanned) expect(told).toMatchObject({ how: 'dates-replanned', issues: 11 });
  });

  it('find next to nothing in ordinary work', () => {
    expect(proposedOf('OPS').length).toBeLessThanOrEqual(3);
  });
});
