import { array, assert, constantFrom, integer, property, record as recordOf } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drive, type Fault, findingsOf } from '../../support/drive-reading';
import { generatedIssue, generatedSite } from '../../support/generated-site';
import type { SimulatedSite } from '../../support/simulated-jira';

const HOUR = 3_600_000;
const kinds = (sent: readonly { path: string }[]) => sent.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));

/** A first read, and a site that has since become another one, read again. */
function readAgain(before: SimulatedSite, after: SimulatedSite, later = HOUR) {
  const first = drive({ site: before });
  if (first.finished === null) throw new Error('the first read did not finish');
  return drive({ site: after, kept: first.finished.kept, now: first.now + later });
}

describe('A first read', () => {
  it('of a thousand issues takes at most fifteen requests, everything counted', () => {
    const { sent, finished } = drive({ site: generatedSite(1000) });
    expect(sent.length).toBeLessThanOrEqual(15);
    expect(finished?.kept.issues).toHaveLength(1000);
    expect(finished?.kept.issues.every(({ record }) => record?.historyKnown)).toBe(true);
    expect(finished?.changed).toBeNull();
  });

  it('learns the names of the people who changed something, so that nobody has to ask for them', () => {
    const { finished } = drive({ site: generatedSite(20) });
    expect(finished?.kept.site.names).toMatchObject({ 'person-0': 'Person 0', 'person-6': 'Person 6' });
  });

  it('of a project without issues ends, with nothing', () => {
    expect(drive({ site: generatedSite(0) }).finished?.kept.issues).toEqual([]);
  });

  it('gets the whole of histories that come over several pages', () => {
    const whole = drive({ site: generatedSite(30) });
    const split = drive({ site: { ...generatedSite(30), entriesAPage: 7 } });
    expect(findingsOf(split)).toEqual(findingsOf(whole));
  });

  it('leaves out an issue that cannot be read, says which field and why, and reads the rest', () => {
    const site = generatedSite(3);
    const issues = site.issues.map((issue) =>
      issue.key === 'GEN-2' ? { ...issue, fields: { ...issue.fields, created: 'yesterday' } } : issue,
    );
    const { finished } = drive({ site: { ...site, issues } });
    const skipped = finished?.kept.issues.flatMap((issue) => issue.skipped ?? []);
    expect(skipped).toEqual([{ issue: 'GEN-2', problem: expect.stringContaining('fields.created') }]);
    expect(finished?.kept.issues.filter(({ record }) => record !== null)).toHaveLength(2);
  });

  it('leaves out a history entry that cannot be read, says so, and keeps the others of that issue', () => {
    const [issue, ...rest] = generatedSite(2).issues;
    if (!issue) throw new Error('no issue');
    const broken = { id: '999', created: Number.NaN, items: [{ field: 'status', fieldId: 'status', from: '1', to: '2' }] };
    const site = { ...generatedSite(2), issues: [{ ...issue, histories: [...issue.histories, broken] }, ...rest] };
    const kept = drive({ site }).finished?.kept.issues.find(({ id }) => id === issue.id);
    expect(kept?.skipped).toMatchObject({ issue: 'GEN-1' });
    expect(kept?.record?.changes.length).toBeGreaterThan(0);
  });

  it('forgets an issue that vanishes while it reads', () => {
    const site = generatedSite(250);
    const without = { ...site, issues: site.issues.filter(({ key }) => key !== 'GEN-7') };
    const { finished } = drive({ site, siteAt: (nth, now) => (nth >= 5 ? without : now) });
    // It had been counted and read before it went, so it stays until the next read compares the count.
    expect(finished?.kept.issues).toHaveLength(250);
    const again = drive({ site: without, kept: finished?.kept ?? null });
    expect(again.finished?.kept.issues.map(({ record }) => record?.key)).not.toContain('GEN-7');
  });

  it('catches what changed while it read for longer than a minute', () => {
    const site = generatedSite(400);
    const changed = (now: number) => ({
      ...site,
      issues: site.issues.map((issue) =>
        issue.key === 'GEN-1' ? { ...issue, updated: now, fields: { ...issue.fields, summary: 'Renamed' } } : issue,
      ),
    });
    const start = Date.UTC(2026, 7, 20, 9);
    const { finished } = drive({
      site,
      now: start,
      each: 20_000,
      siteAt: (nth, now) => (nth === 6 ? changed(start + 120_000) : now),
    });
    expect(finished?.kept.issues.find(({ record }) => record?.key === 'GEN-1')?.record?.summary).toBe('Renamed');
  });
});

describe('A second read', () => {
  it('with nothing changed takes two requests, an hour or three months later', () => {
    for (const later of [HOUR, 90 * 24 * HOUR]) {
      const { sent, finished } = readAgain(generatedSite(1000), generatedSite(1000), later);
      expect(kinds(sent)).toEqual(['jql', 'approximate-count']);
      expect(finished?.changed?.size).toBe(0);
      expect(finished?.kept.issues).toHaveLength(1000);
    }
  });

  it('finds what a first read would find, whatever was changed, made or taken away since', () => {
    const site = generatedSite(40);
    const now = Date.UTC(2026, 7, 20, 9, 30);
    const change = recordOf({
      what: constantFrom('changed', 'gone', 'made', 'came-unchanged'),
      which: integer({ min: 1, max: 40 }),
    });
    assert(
      property(array(change, { maxLength: 8 }), (changes) => {
        let issues = [...site.issues];
        let made = 100;
        // One that goes and one that comes unchanged leave the count as it was: two requests cannot tell that.
        const comes = changes.some(({ what }) => what === 'came-unchanged');
        for (const { what, which } of changes) {
          made += 1;
          if (what === 'gone') issues = comes ? issues : issues.filter(({ key }) => key !== `GEN-${which}`);
          // Moved in, or shown by a change of rights: its own `updated` need not be new.
          else if (what === 'came-unchanged') issues = [...issues, generatedIssue(made)];
          else if (what === 'made') issues = [...issues, { ...generatedIssue(made), updated: now }];
          else
            issues = issues.map((issue) =>
              issue.key === `GEN-${which}`
                ? { ...issue, updated: now, fields: { ...issue.fields, summary: `Now ${made}` } }
                : issue,
            );
        }
        const after = { ...site, issues };
        expect(findingsOf(readAgain(site, after))).toEqual(findingsOf(drive({ site: after })));
      }),
      { numRuns: 60 },
    );
  }, 20_000);

  it('reads everything anew when the site has got another field for sprints and something changed a day later', () => {
    const site = generatedSite(3);
    const now = Date.UTC(2026, 7, 22, 10);
    const after = {
      ...site,
      fields: [
        ...site.fields,
        { id: 'customfield_20000', schema: { type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' } },
      ],
      issues: site.issues.map((issue, n) => (n === 0 ? { ...issue, updated: now } : issue)),
    };
    const { finished, sent } = readAgain(site, after, 49 * HOUR);
    expect(finished?.changed).toBeNull();
    expect(finished?.kept.issues).toHaveLength(3);
    expect(sent.some(({ body }) => body?.includes('customfield_20000'))).toBe(true);
  });
});

describe('The planned start on a site with several date fields', () => {
  const kind = { type: 'date', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker' };
  const site = generatedSite(3);
  const withDates = {
    ...site,
    fields: [
      ...site.fields.filter((field) => JSON.stringify(field).indexOf('datepicker') < 0),
      { id: 'customfield_30001', name: 'Begin', schema: kind },
      { id: 'customfield_30002', name: 'Review', schema: kind },
    ],
    issues: site.issues.map((issue) => ({
      ...issue,
      fields: { ...issue.fields, customfield_30001: '2026-03-04', customfield_30002: '2026-09-09' },
    })),
  };
  const startsIn = (driven: ReturnType<typeof drive>) =>
    driven.finished?.kept.issues.map(({ record }) => record?.startDate === null);

  it('is not guessed: the fields are offered by name', () => {
    const driven = drive({ site: withDates });
    expect(driven.finished?.kept.site.dateFields).toEqual([
      { id: 'customfield_30001', name: 'Begin' },
      { id: 'customfield_30002', name: 'Review' },
    ]);
    expect(startsIn(driven)).toEqual([true, true, true]);
  });

  it('is read from the field that a lead has named', () => {
    const driven = drive({ site: withDates, startDateField: 'customfield_30001' });
    expect(startsIn(driven)).toEqual([false, false, false]);
    expect(driven.sent.some(({ body }) => body?.includes('customfield_30001'))).toBe(true);
    expect(driven.sent.some(({ body }) => body?.includes('customfield_30002'))).toBe(false);
  });

  it('is left open when the field that was named is gone', () => {
    expect(startsIn(drive({ site: withDates, startDateField: 'customfield_39999' }))).toEqual([true, true, true]);
  });
});

const anyFault = constantFrom<Fault>(
  { kind: 'status', status: 429, headers: { 'retry-after': '30' } },
  { kind: 'status', status: 429 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'cut' },
  { kind: 'half' },
  { kind: 'doubled' },
  { kind: 'late' },
);

describe('Whatever goes wrong on the way', () => {
  it('the read finds the same as without trouble, with one more request for each failure at most', () => {
    const site = { ...generatedSite(210), entriesAPage: 150 };
    const smooth = drive({ site });
    const expected = JSON.stringify(findingsOf(smooth));
    const faults = array(recordOf({ at: integer({ min: 0, max: 30 }), fault: anyFault }), { maxLength: 10 });
    assert(
      property(faults, (list) => {
        const at = new Map(list.map((one) => [one.at, one.fault]));
        const rough = drive({ site, faultAt: (nth) => at.get(nth) ?? null });
        expect(rough.reading.halt()).toBeNull();
        expect(JSON.stringify(findingsOf(rough))).toBe(expected);
        // A read that waited for long looks once more for what changed meanwhile.
        expect(rough.sent.length).toBeLessThanOrEqual(smooth.sent.length + at.size + 1);
        expect(rough.mostUnderWay).toBeLessThanOrEqual(4);
      }),
      { numRuns: 60 },
    );
  }, 20_000);

  it('ends or stands still with a trouble, never sending without end', () => {
    const anything = constantFrom<Fault | null>(
      null,
      { kind: 'status', status: 400 },
      { kind: 'status', status: 401 },
      { kind: 'status', status: 404 },
      { kind: 'status', status: 429 },
      { kind: 'status', status: 500 },
      { kind: 'status', status: 501 },
      { kind: 'cut' },
    );
    assert(
      property(array(anything, { minLength: 1, maxLength: 12 }), (cycle) => {
        const { reading, finished } = drive({
          site: generatedSite(130),
          faultAt: (nth) => cycle[nth % cycle.length] ?? null,
          mostRequests: 5000,
        });
        expect(finished !== null || reading.halt() !== null).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 20_000);

  it('a forgotten page token makes the search begin anew, and what was read is not read twice', () => {
    const site = generatedSite(250);
    const smooth = drive({ site });
    const rough = drive({ site, faultAt: (nth) => (nth === 5 ? { kind: 'status', status: 400 } : null) });
    expect(findingsOf(rough)).toEqual(findingsOf(smooth));
    expect(kinds(rough.sent).filter((kind) => kind === 'bulkfetch')).toHaveLength(2);
  });

  it('permission taken away half-way leaves nothing behind', () => {
    const { reading, finished } = drive({
      site: generatedSite(250),
      faultAt: (nth) => (nth >= 4 ? { kind: 'status', status: 403 } : null),
    });
    expect(reading.halt()).toEqual({ reason: 'trouble', trouble: { kind: 'no-permission' } });
    expect(finished).toBeNull();
    expect(reading.progress().read).toBe(0);
  });

  it('permission taken away at any moment leaves nothing behind, or only what was read in full before', () => {
    const site = { ...generatedSite(250), entriesAPage: 150 };
    const all = drive({ site });
    const ends = all.sent.map((_, nth) => {
      const { reading, finished } = drive({ site, siteAt: (at, now) => (at >= nth ? { ...now, closed: true } : now) });
      if (finished) return 'read';
      expect(reading.halt()).toEqual({ reason: 'trouble', trouble: { kind: 'no-permission' } });
      expect(reading.progress().read).toBe(0);
      return 'gone';
    });
    const asksFirstGroup = all.sent.map(({ body }) => body?.includes('issueIdsOrKeys') === true && body.includes('"status"'));
    const lastOfFirstGroup = asksFirstGroup.lastIndexOf(true);
    expect(lastOfFirstGroup).toBeGreaterThan(0);
    expect(ends.slice(0, lastOfFirstGroup + 1)).not.toContain('read');
  });

  it('permission taken away before a refresh leaves nothing behind, whether or not something has changed', () => {
    const site = generatedSite(20);
    const { finished, now } = drive({ site });
    const { reading } = drive({ site: { ...site, closed: true }, kept: finished?.kept ?? null, now: now + HOUR });
    expect(reading.halt()).toEqual({ reason: 'trouble', trouble: { kind: 'no-permission' } });
    // It goes between the search, which finds a change, and the question for its history.
    const changed = { ...site, issues: site.issues.map((issue) => ({ ...issue, updated: now + HOUR })) };
    const later = drive({
      site: changed,
      kept: finished?.kept ?? null,
      now: now + HOUR,
      siteAt: (nth, is) => (nth >= 2 ? { ...is, closed: true } : is),
    });
    expect(later.reading.halt()).toEqual({ reason: 'trouble', trouble: { kind: 'no-permission' } });
    expect(later.finished).toBeNull();
  });

  it('an issue that moves to another project while it reads is there until the next read, and no longer', () => {
    const site = generatedSite(150);
    const moved = { ...site, issues: site.issues.filter(({ key }) => key !== 'GEN-140') };
    for (let nth = 0; nth < 8; nth += 1) {
      const first = drive({ site, siteAt: (at, now) => (at >= nth ? moved : now) });
      expect(first.reading.halt()).toBeNull();
      const again = drive({ site: moved, kept: first.finished?.kept ?? null, now: first.now + HOUR });
      const keys = again.finished?.kept.issues.map(({ record }) => record?.key);
      expect(keys).toHaveLength(149);
      expect(keys).not.toContain('GEN-140');
    }
  });

  it('waits exactly as long as it is told', () => {
    const { waits } = drive({
      site: generatedSite(10),
      faultAt: (nth) => (nth === 3 ? { kind: 'status', status: 429, headers: { 'retry-after': '40' } } : null),
    });
    expect(waits).toEqual([40_000]);
  });
});
