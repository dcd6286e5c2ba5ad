import { describe, expect, it } from 'vitest';
import { textAt } from '../jira/model/json';
import type { RawIssue } from '../jira/model/raw-issue';
import { DAY_MS, type Day, mondayOf, numberOfDay } from './calendar';
import { everybody } from './cast';
import { fieldIds, statuses, statusIds, typeIds } from './catalogue';
import { DEMO_PRESENT, demoSeed } from './demo-seed';
import { type Line, linesOf, listAt, valueBefore } from './reading-demo-issues';
import { descriptions } from './triage/descriptions';

const seed = demoSeed();
const everything = [...seed.issues];

const issuesOf = (key: string) => everything.filter((issue) => issue.key.startsWith(`${key}-`));
const linesOfAll = (issues: readonly RawIssue[], field: string) => issues.flatMap(linesOf).filter((line) => line.field === field);
const createdDay = (issue: RawIssue): Day => (textAt(issue.fields, 'created') ?? '').slice(0, 10);
const working = new Set(statuses.filter((status) => status.category === 'indeterminate').map((status) => status.id));
const startedAt = (issue: RawIssue) =>
  linesOf(issue).find((line) => line.field === 'status' && working.has(line.to ?? ''))?.at ?? Number.POSITIVE_INFINITY;
const firstDue = (issue: RawIssue) => {
  const first = linesOf(issue).find((line) => line.field === 'duedate');
  return first ? valueBefore(first) : (textAt(issue.fields, 'duedate') ?? '');
};
const dayIn = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const lastDay = (days: readonly string[]) => [...days].sort().at(-1) ?? '';
const endOf = (issues: readonly RawIssue[]) =>
  lastDay(issues.map((issue) => (textAt(issue.fields, 'resolutiondate') ?? '').slice(0, 10)));
const roleOf = (accountId: string | null | undefined) => everybody.find((person) => person.accountId === accountId)?.role ?? '';
const reopenings = (issues: readonly RawIssue[]) => linesOfAll(issues, 'status').filter((line) => line.from === statusIds.done);
const hours = (seconds: number) => seconds / 3600;
const labelled = (issues: readonly RawIssue[], label: string) =>
  issues.filter((issue) => listAt(issue.fields, 'labels').includes(label));

/** Estimate as it stood when work started, and what was spent, of every issue that has both. */
function efforts(issues: readonly RawIssue[]): { atStart: number; spent: number }[] {
  return issues.flatMap((issue) => {
    const own = linesOf(issue).filter((line) => line.field === 'timeoriginalestimate');
    const known = own.filter((line) => line.at <= startedAt(issue)).at(-1);
    const atStart = Number(known ? known.to : own[0] ? own[0].from : issue.fields.timeoriginalestimate);
    const spent = Number(issue.fields.timespent);
    return atStart > 0 && spent > 0 && startedAt(issue) < Number.POSITIVE_INFINITY ? [{ atStart, spent }] : [];
  });
}

/** Days from a hand-off between two roles until the receiver does something, for every such hand-off. */
function waits(issues: readonly RawIssue[], from: string, to: string): number[] {
  return issues.flatMap((issue) => {
    const lines = linesOf(issue);
    const handOff = (line: Line) => line.field === 'assignee' && roleOf(line.from) === from && roleOf(line.to) === to;
    return lines.filter(handOff).flatMap((line) => {
      const next = lines.find((later) => later.at > line.at && later.by === line.to);
      return next ? [(next.at - line.at) / DAY_MS] : [];
    });
  });
}
const median = (list: readonly number[]) =>
  [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)] ?? Number.NaN;

describe('the support triage pilot', () => {
  const issues = issuesOf('TRIAGE');
  const start = Math.min(...issues.map(startedAt));
  const baseline = issues.filter((issue) => Date.parse(textAt(issue.fields, 'created') ?? '') < start);
  const added = issues.filter((issue) => !baseline.includes(issue));

  it('starts a week later and ends 74 days later than first planned', () => {
    expect(issues.map((issue) => textAt(issue.fields, fieldIds.start) ?? '9').sort()[0]).toBe('2026-01-20');
    expect(dayIn(start)).toBe('2026-01-27');
    const planned = lastDay(baseline.map(firstDue));
    expect(planned).toBe('2026-05-29');
    expect(endOf(issues)).toBe('2026-08-11');
    expect(numberOfDay(endOf(issues)) - numberOfDay(planned)).toBe(74);
    expect(issues.filter((issue) => issue.fields.resolution === null)).toEqual([]);
  });

  it('ends with 61 % more work than at the start, added with reasons', () => {
    expect(baseline).toHaveLength(148);
    expect(issues).toHaveLength(238);
    expect(added.filter((issue) => listAt(issue.fields, 'labels').length > 0).length).toBeGreaterThanOrEqual(70);
    expect(labelled(added, 'quick-addition').length).toBeGreaterThanOrEqual(16);
    for (const label of ['data-gap', 'security-request', 'training-redo', 'found-in-qa'])
      expect(labelled(added, label).length).toBeGreaterThanOrEqual(5);
    expect(new Set(added.map((issue) => createdDay(issue).slice(0, 7))).size).toBeGreaterThanOrEqual(6);
  });

  it('has seven epics, each moved at least twice, the last one four times', () => {
    const epics = issues.filter((issue) => textAt(issue.fields.issuetype, 'id') === typeIds.epic);
    const moves = epics.map((epic) => linesOfAll([epic], 'duedate').length);
    expect(epics).toHaveLength(7);
    expect(Math.min(...moves)).toBeGreaterThanOrEqual(2);
    expect(linesOfAll(epics.slice(-1), 'duedate').map((line) => line.to)).toEqual([
      '2026-06-19',
      '2026-07-10',
      '2026-07-24',
      '2026-08-07',
    ]);
    expect(linesOfAll(issues, 'duedate').length).toBeGreaterThanOrEqual(300);
    expect(new Set(linesOfAll(issues, 'duedate').map((line) => line.by)).size).toBeGreaterThanOrEqual(8);
  });

  it('goes in loops between QA and engineering, and takes up again what was done', () => {
    const sentBack = linesOfAll(issues, 'status').filter(
      (line) => line.from === statusIds['in QA'] && line.to === statusIds['in progress'],
    );
    expect(sentBack.length).toBeGreaterThanOrEqual(30);
    expect(reopenings(issues).length).toBeGreaterThanOrEqual(35);
    expect(linesOfAll(issues, 'resolution').filter((line) => line.to === null).length).toBe(reopenings(issues).length);
  });

  it('hands work on between five roles, and waits longest from data to engineering and from engineering to support operations', () => {
    const handOffs = linesOfAll(issues, 'assignee').filter((line) => line.from && line.to);
    expect(handOffs.length).toBeGreaterThanOrEqual(250);
    const givers = new Set(handOffs.map((line) => roleOf(line.from)));
    for (const role of ['data', 'engineering', 'support operations', 'QA', 'enablement']) expect(givers).toContain(role);
    const slow = [waits(issues, 'data', 'engineering'), waits(issues, 'engineering', 'support operations')];
    const quick = [
      waits(issues, 'engineering', 'QA'),
      waits(issues, 'QA', 'engineering'),
      waits(issues, 'support operations', 'QA'),
    ];
    for (const edge of [...slow, ...quick]) expect(edge.length).toBeGreaterThanOrEqual(10);
    for (const edge of slow) expect(median(edge)).toBeGreaterThan(2 * Math.max(...quick.map(median)));
  });

  it('stands still for weeks, flagged or waiting on security', () => {
    expect(linesOfAll(issues, 'Flagged').filter((line) => line.to).length).toBeGreaterThanOrEqual(30);
    expect(
      linesOfAll(issues, 'status').filter((line) => line.to === statusIds['waiting on security review']).length,
    ).toBeGreaterThanOrEqual(12);
    expect(issues.filter((issue) => listAt(issue.fields, fieldIds.flagged).length > 0)).toEqual([]);
  });

  it('takes about one and a half times its estimates, as far as anybody logged it', () => {
    const known = efforts(issues);
    const planned = hours(known.reduce((sum, { atStart }) => sum + atStart, 0));
    const spent = hours(known.reduce((sum, one) => sum + one.spent, 0));
    expect(known.length).toBeGreaterThanOrEqual(90);
    expect(planned).toBeGreaterThan(580);
    expect(spent / planned).toBeGreaterThan(1.4);
    expect(issues.filter((issue) => issue.fields.timeoriginalestimate === null).length).toBeGreaterThanOrEqual(40);
    expect(issues.filter((issue) => issue.fields.duedate === null).length).toBeGreaterThanOrEqual(40);
  });

  it('has weeks in which nobody logged work, and estimates that were set to the hours afterwards', () => {
    const weeks = new Set(linesOfAll(issues, 'timespent').map((line) => mondayOf(dayIn(line.at))));
    for (const silent of ['2026-03-16', '2026-04-06', '2026-05-11', '2026-06-01', '2026-06-29', '2026-07-20'])
      expect(weeks).not.toContain(silent);
    expect(weeks.size).toBeGreaterThanOrEqual(18);
    const late = linesOfAll(issues, 'timeoriginalestimate').filter((line) => dayIn(line.at) === '2026-06-02');
    expect(late.length).toBeGreaterThanOrEqual(10);
  });

  it('is described with care at first and hardly later, seldom with criteria, and additions not at all', () => {
    const notWork: readonly string[] = [typeIds.epic, typeIds.part];
    const work = issues.filter(({ fields }) => !notWork.includes(textAt(fields.issuetype, 'id') ?? ''));
    const described = work.filter(({ fields }) => fields.description !== null);
    expect(described.map(({ fields }) => textAt(fields, 'summary')).sort()).toEqual(Object.keys(descriptions).sort());
    const withCriteria = described.filter(({ fields }) => /criteria:|Done when:/.test(JSON.stringify(fields.description)));
    expect(withCriteria.length / work.length).toBeLessThan(0.1);
    expect(described.filter((issue) => createdDay(issue) > '2026-01-27')).toEqual([]);
  });

  it('carries work over from sprint to sprint', () => {
    const sprints = issues.map((issue) => listAt(issue.fields, fieldIds.sprint).length);
    expect(seed.sprints.filter((sprint) => sprint.boardId === 1)).toHaveLength(14);
    expect(sprints.filter((count) => count >= 3).length).toBeGreaterThanOrEqual(60);
  });

  it('has one issue from another project, one that left, a bulk edit, a hidden issue and links', () => {
    const moved = linesOfAll(everything, 'Key');
    expect(moved.map((line) => [line.fromString?.split('-')[0], line.toString?.split('-')[0]])).toEqual(
      expect.arrayContaining([
        ['OPS', 'TRIAGE'],
        ['TRIAGE', 'OPS'],
      ]),
    );
    const sameMoment = linesOfAll(issues, 'Fix Version').filter(
      (line) => line.at === Date.parse('2026-05-05T07:40:00Z') && line.to,
    );
    expect(sameMoment.length).toBeGreaterThanOrEqual(10);
    expect(issues.filter((issue) => textAt(issue.fields.security, 'id') === '10200')).toHaveLength(1);
    expect(linesOfAll(issues, 'Link')).toHaveLength(16);
    expect(linesOfAll(issues, 'Story point estimate').length).toBeGreaterThan(0);
  });
});

describe('invoice matching', () => {
  const issues = issuesOf('INV');

  it('ends five days after its first plan, with two agreed change requests', () => {
    expect(issues.length).toBeGreaterThanOrEqual(85);
    expect(endOf(issues)).toBe('2026-06-24');
    expect(lastDay(issues.map(firstDue).filter((day) => day <= '2026-06-19'))).toBe('2026-06-19');
    expect(labelled(issues, 'change-request')).toHaveLength(4);
    expect(issues.filter((issue) => issue.fields.resolution === null)).toEqual([]);
  });

  it('keeps close to its estimates and seldom goes back', () => {
    const known = efforts(issues);
    const ratio = known.reduce((sum, one) => sum + one.spent, 0) / known.reduce((sum, { atStart }) => sum + atStart, 0);
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.15);
    expect(reopenings(issues).length).toBeLessThanOrEqual(6);
    expect(linesOfAll(issues, 'duedate').length).toBeLessThanOrEqual(20);
  });
});

describe('the contract clause finder', () => {
  const issues = issuesOf('CLAUSE');
  const ready = issues.filter((issue) => textAt(issue.fields.status, 'id') === statusIds['ready for go-live']);

  it('has been ready for go-live for more than sixty days', () => {
    expect(ready).toHaveLength(5);
    for (const issue of ready) {
      const since = linesOf(issue).find((line) => line.to === statusIds['ready for go-live'])?.at ?? DEMO_PRESENT;
      expect((DEMO_PRESENT - since) / DAY_MS).toBeGreaterThan(90);
    }
  });

  it('moves the decision from one leadership meeting to the next', () => {
    const meetings = ['2026-06-09', '2026-06-23', '2026-07-07', '2026-07-21', '2026-08-04', '2026-08-18', '2026-09-01'];
    for (const issue of ready) expect(linesOfAll([issue], 'duedate').map((line) => line.to)).toEqual(meetings);
  });

  it('passes the question who decides from desk to desk, while technical questions are answered', () => {
    const question = issues.filter((issue) => issue.fields.summary === 'Name who decides on go-live');
    expect(linesOfAll(question, 'assignee').length).toBeGreaterThanOrEqual(5);
    expect(issues.filter((issue) => listAt(issue.fields, fieldIds.flagged).length > 0)).toHaveLength(4);
    const answered = labelled(issues, 'asked-before-go-live').filter((issue) => issue.fields.resolution !== null);
    expect(answered.length).toBeGreaterThanOrEqual(8);
  });
});

describe('who may see the demo projects', () => {
  it('leaves one person out of the support triage pilot', () => {
    const project = seed.projects.find((one) => one.key === 'TRIAGE');
    const seers = seed.groups.filter((group) =>
      project?.permissions.browse.some((holder) => 'group' in holder && holder.group === group.name),
    );
    const shut = seed.users.filter((user) => !seers.some((group) => group.members.includes(user.accountId)));
    expect(shut.map((user) => user.displayName)).toContain('Sofia Marchetti');
  });
});
