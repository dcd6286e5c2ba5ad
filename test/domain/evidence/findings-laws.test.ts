import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '#domain/evidence/findings';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import { calendarDate } from '#domain/history/calendar-date';
import type { IssueRecord } from '#domain/history/issue-record';
import { tellStory } from '#domain/history/tell-story';
import { dateIn } from '#domain/history/zone';
import { asJira, DONE, lensOn, recordOf, zone } from '../history/an-issue';
import { anyIssue } from '../history/any-history';

/** Histories that are whole, and issues as bad exports have them: without a history, finished before they began, due on odd days. */
const oddIssue = fc.record({
  created: fc.constantFrom('2024-03-01T09:00:00.000+0000', '2024-05-01T23:59:59.000-1100'),
  resolutiondate: fc.constantFrom(null, '2024-02-01T00:00:00.000+0000', '2024-05-01T23:59:59.000-1100'),
  duedate: fc.constantFrom(null, '2023-01-01', '2024-03-31', '9999-12-31', '0001-01-01'),
  timeoriginalestimate: fc.constantFrom(null, 0, 1, 1e9),
  timespent: fc.constantFrom(null, 0, 1, 1e9),
  history: fc.boolean(),
});
const project = fc.array(
  fc.oneof(
    anyIssue,
    oddIssue.map(({ history, ...fields }) => ({
      ...(history ? {} : { histories: null }),
      fields: { ...fields, ...(fields.resolutiondate ? { status: asJira(DONE), resolution: { id: '1', name: 'Done' } } : {}) },
    })),
  ),
  { maxLength: 12 },
);
const zones = fc.constantFrom('UTC', 'Pacific/Kiritimati', 'America/New_York', 'Asia/Kolkata');

const foundIn = (records: readonly IssueRecord[], zoneName: string, asOf: number) => {
  const lens = lensOn(records, { zone: zone(zoneName), asOf });
  const issues = records.map((record) => ({ record, story: tellStory(record, lens) }));
  const stories = issues.map(({ story }) => story);
  const evidence = projectEvidence(stories, { asOf, zone: lens.zone });
  const told = { lens, today: dateIn(lens.zone, asOf, null), projectKey: null, baseline: evidence.baseline, issues, evidence };
  return { evidence, findings: findingsOf(told, { waitingStatusIds: null, roles: null, skipped: 0, narrowed: false }) };
};

/** Every value in plain data, with the name that it stands under. */
function* valuesIn(value: unknown, name = ''): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) yield [name, value];
  else for (const [inner, part] of Object.entries(value)) yield* valuesIn(part, Array.isArray(value) ? name : inner);
}

/** Days that stand for themselves; texts such as names may hold anything. */
const DAYS = new Set(['day', 'date', 'fromOn', 'toOn', 'monday', 'week', 'on', 'until', 'wouldEnd', 'firstCheck', 'half']);

describe('Whatever the data are like', () => {
  const law = (check: (name: string, value: unknown) => void) =>
    fc.assert(
      fc.property(project, zones, fc.constantFrom('2024-04-01T12:00:00Z', '2024-07-01T00:00:00Z'), (parts, zoneName, asOf) => {
        const records = parts.map((one, n) => recordOf({ ...one, key: `ABC-${n + 1}`, id: String(n + 1) }));
        for (const [name, value] of valuesIn(foundIn(records, zoneName, Date.parse(asOf)))) check(name, value);
      }),
      { numRuns: 80 },
    );

  it('no number is infinite or none at all', () =>
    law((name, value) => {
      if (typeof value === 'number') expect(Number.isFinite(value), name).toBe(true);
    }));

  it('every share lies between nothing and all', () =>
    law((name, value) => {
      if (name !== 'share') return;
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }));

  it('every day is one of the calendar', () =>
    law((name, value) => {
      if (DAYS.has(name) && typeof value === 'string') expect(calendarDate(value), `${name}: ${value}`).toBe(value);
    }));

  it('no time is negative', () =>
    law((name, value) => {
      if (name.endsWith('Ms') || name === 'ms') expect(value).toBeGreaterThanOrEqual(0);
    }));
});
