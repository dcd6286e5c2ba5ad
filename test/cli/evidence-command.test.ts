import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { asJira, DOING, DONE, due, entry, item, moved, rawIssue, resolved, TO_DO } from '../domain/history/an-issue';
import { runCommand, withFiles } from './run-command';

const finished = rawIssue({
  key: 'ABC-1',
  fields: {
    created: '2024-03-01T09:00:00.000+0800',
    updated: '2024-03-21T09:00:00.000+0800',
    status: asJira(DONE),
    resolution: { id: '1' },
    resolutiondate: '2024-03-20T23:30:00.000+0800',
    duedate: '2024-03-18',
    timeoriginalestimate: 3600,
    timespent: 7200,
  },
  histories: [
    entry('2024-03-02T09:00:00.000+0800', moved(TO_DO, DOING)),
    entry('2024-03-03T09:00:00.000+0800', due('2024-03-10', '2024-03-18')),
    entry('2024-03-20T23:30:00.000+0800', moved(DOING, DONE), resolved('1'), item('timespent', null, '7200')),
  ],
});
const open = rawIssue({
  key: 'XYZ-4',
  id: '4',
  fields: { created: '2024-03-05T09:00:00.000+0800', updated: '2024-03-05T09:00:00.000+0800', status: asJira(TO_DO) },
  histories: null,
});
const lines = (...issues: unknown[]): string =>
  `${issues.map((issue) => (typeof issue === 'string' ? issue : JSON.stringify(issue))).join('\n')}\n`;
const oneFile = (content: string | Buffer, ...words: string[]) =>
  withFiles({ 'a.jsonl': content }, (path) => runCommand(path('a.jsonl'), ...words));

describe('the issues as lines', () => {
  test('have exactly the keys that were promised, in their units', async () => {
    const { code, out, err } = await oneFile(lines(finished, open), '--issues');
    expect([code, err]).toEqual([0, '']);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        key: 'ABC-1',
        created: '2024-03-01T01:00:00.000Z',
        started: '2024-03-02T01:00:00.000Z',
        finished: '2024-03-20T15:30:00.000Z',
        firstDue: '2024-03-10',
        due: '2024-03-18',
        slipDays: 2,
        firstSlipDays: 10,
        dueChanges: 1,
        estimateFirst: 3600,
        estimateAtStart: 3600,
        estimate: 3600,
        timeSpent: 7200,
        reopened: 0,
        handOffs: 0,
        blockedMs: 0,
        statusMs: { 'To do': 86_400_000, Doing: 1_607_400_000, Done: 34_200_000 },
        sprints: [],
      },
      {
        key: 'XYZ-4',
        created: '2024-03-05T01:00:00.000Z',
        started: null,
        finished: null,
        firstDue: null,
        due: null,
        slipDays: null,
        firstSlipDays: null,
        dueChanges: null,
        estimateFirst: null,
        estimateAtStart: null,
        estimate: null,
        timeSpent: null,
        reopened: null,
        handOffs: null,
        blockedMs: null,
        statusMs: null,
        sprints: [],
      },
    ]);
  });

  test('may be of one project, and as of an earlier day', async () => {
    const { out } = await oneFile(lines(finished, open), '--issues', '--project', 'ABC', '--as-of=2024-03-02');
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({
      key: 'ABC-1',
      finished: null,
      due: '2024-03-10',
      dueChanges: 0,
      timeSpent: null,
      statusMs: { 'To do': 86_400_000, Doing: 15 * 3_600_000 - 1 },
    });
  });

  test('take days in the offset of the data unless a zone is asked for', async () => {
    expect(JSON.parse((await oneFile(lines(finished), '--issues')).out)).toMatchObject({ slipDays: 2 });
    expect(JSON.parse((await oneFile(lines(finished), '--issues', '--zone', '+09:00')).out)).toMatchObject({ slipDays: 3 });
  });
});

describe('a line that is no issue', () => {
  const bad = { ...finished, key: 'ABC-2', fields: { ...(finished.fields as object), created: '2024-02-30T09:00:00.000+0800' } };

  test('is named with its number and field; the rest counts, and the report says how many were skipped', async () => {
    const { code, out, err } = await oneFile(`\uFEFF${lines(finished, '{"key":', '', bad, 'null', open)}`);
    expect(code).toBe(0);
    expect(err).toMatch(/line 2: is no JSON/);
    expect(err).toMatch(
      /line 4: ABC-2, field fields.created should be a time with an offset, is "2024-02-30T09:00:00.000\+0800"; skipped/,
    );
    expect(err).toMatch(/line 5: field issue is missing/);
    expect(out).toContain('Evidence of 2 issues');
    expect(out).toContain('Skipped     3 lines');
  });

  test('fails the command only when nothing else is there', async () => {
    const { code, out, err } = await oneFile('hello\n');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('No issue could be read. Give files');
  });
});

describe('the report', () => {
  test('compares the plan with what happened, says what is not known and why', async () => {
    const { out } = await oneFile(lines(finished, open), '--project', 'ABC');
    expect(out).toContain('Evidence of 1 issue in ABC (1)');
    expect(out).toContain('As of       2024-03-21T01:00:00.000Z (the newest instant in the data)');
    expect(out).toMatch(
      /End\n {2}planned {5}2024-03-10 {3}\[ABC-1\]\n {2}actual {6}2024-03-20 {3}\[ABC-1\]\n {2}difference {2}\+10 days/,
    );
    expect(out).toMatch(/planned {5}1 h .*\n {2}actual {6}2 h .*\n {2}difference {2}\+100 %/);
    expect(out).toContain('planned     not enough data (no issue has a start date)');
  });

  test('of several projects covers all and names them', async () =>
    expect((await oneFile(lines(finished, open))).out).toContain('2 projects taken together: ABC (1), XYZ (1)'));

  test('says where there is no history', async () =>
    expect((await oneFile(lines(open))).out).toContain('No history for 1 issue: XYZ-4.'));

  test('as JSON is the evidence, with the lines skipped', async () => {
    const { out } = await oneFile(lines(finished, 'x'), '--json', '--zone', 'Asia/Shanghai');
    expect(JSON.parse(out)).toMatchObject({
      issues: 1,
      zone: 'Asia/Shanghai',
      skippedLines: 1,
      projects: [{ key: 'ABC', issues: 1 }],
      end: { difference: { value: 10, keys: ['ABC-1'] } },
    });
  });
});

describe('what is found beyond the numbers', () => {
  test('stands in the report in short, as of the day asked for', async () => {
    const { out } = await oneFile(lines(finished), '--as-of', '2024-03-12');
    expect(out).toMatch(/Flow\n {2}working of start to end {3}not enough data \(nothing is finished\)/);
    expect(out).toContain('Worst edges\n  not enough data (fewer than three people had an issue)');
    expect(out).toMatch(/Key moments\n {2}2024-03-01 {2}kick-off {14}\[ABC-1\]/);
    expect(out).toMatch(/2024-03-03 {2}first due date move/);
    expect(out).toMatch(/Warning signs seen\n/);
  });

  test('is in the JSON whole, and knows nothing that came later (S1-37)', async () => {
    const then = JSON.parse((await oneFile(lines(finished), '--json', '--as-of', '2024-03-02')).out).findings;
    const now = JSON.parse((await oneFile(lines(finished), '--json')).out).findings;
    expect(Object.keys(now)).toEqual(['flow', 'edges', 'moments', 'signs', 'trust']);
    const kinds = (found: { moments: { kind: string }[] }) => found.moments.map(({ kind }) => kind);
    expect(kinds(now)).toContain('first-date-move');
    expect(kinds(then)).not.toContain('first-date-move');
    expect(now.flow.efficiency).toMatchObject({ known: true, keys: ['ABC-1'] });
  });
});

describe('files', () => {
  test('may be several, packed or not, whatever they are called', async () => {
    const ran = await withFiles({ 'a.jsonl.gz': lines(finished), b: gzipSync(lines(open)) }, (path) =>
      runCommand(path('a.jsonl.gz'), path('b'), '--issues'),
    );
    expect(ran.out.trim().split('\n')).toHaveLength(2);
  });

  test('that are missing or break off are named and fail the command, and what could be read counts', async () => {
    const packed = gzipSync(
      lines(...Array.from({ length: 400 }, (_, n) => ({ ...finished, key: `ABC-${n + 1}`, note: Math.sin(n) }))),
    );
    const ran = await withFiles({ 'cut.gz': packed.subarray(0, packed.length - 40), 'a.jsonl': lines(open) }, (path) =>
      runCommand(path('nowhere'), path('cut.gz'), path('a.jsonl'), '--issues'),
    );
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/There is no file .*nowhere\./);
    expect(ran.err).toMatch(/cut.gz could not be read to its end/);
    expect(ran.out).toContain('"XYZ-4"');
  });

  test('that are empty are named, and the others count', async () => {
    const ran = await withFiles({ 'none.jsonl': '', 'a.jsonl': lines(open) }, (path) =>
      runCommand(path('none.jsonl'), path('a.jsonl'), '--issues'),
    );
    expect([ran.code, ran.err]).toEqual([0, expect.stringMatching(/none\.jsonl is empty\./)]);
    expect(ran.out).toContain('"XYZ-4"');
  });

  test('an issue that comes twice counts once', async () => {
    const { out, err } = await oneFile(lines(finished, finished), '--json');
    expect(JSON.parse(out).issues).toBe(1);
    expect(err).toContain('line 2: ABC-1 came before');
  });
});

describe('arguments that make no sense', () => {
  test.each([
    [[], 'Name at least one file'],
    [['a', '--zone', 'Mars/Olympus'], '--zone needs an IANA zone'],
    [['a', '--as-of', '2024-02-30'], '--as-of needs a date'],
    [['a', '--project'], '--project needs a value'],
    [['a', '--verbose'], 'There is no option --verbose'],
    [['a', '--json', '--issues'], 'cannot be had at once'],
  ])('%j are refused with what to do instead', async (words, message) => {
    const { code, out, err } = await runCommand(...words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
    expect(err).toContain('Usage:');
  });

  test('a project that is not there is answered with those that are', async () => {
    const { code, err } = await oneFile(lines(finished, open), '--project', 'NOPE');
    expect(code).toBe(1);
    expect(err).toContain('There is no issue of project NOPE in what was read. It has: ABC, XYZ.');
  });

  test('a day before the first issue is answered so', async () =>
    expect((await oneFile(lines(finished), '--as-of', '2020-01-01')).err).toContain('No issue existed yet on 2020-01-01'));

  test('--help says how to use it', async () =>
    expect(await runCommand('--help')).toMatchObject({ code: 0, out: expect.stringContaining('Usage:') }));
});
