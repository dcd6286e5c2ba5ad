import { describe, expect, it } from 'vitest';
import { disagreements, heldAgainst } from '#domain/account/beside-each-other';
import { judge } from '#domain/account/judge';
import { parseAccount } from '#domain/account/parse-account';
import { readingAt } from '#domain/account/parse-reading';
import type { Reading } from '#domain/account/reading';
import type { Witness } from '#domain/account/verdict';
import { known, unknown } from '#domain/evidence/claim';
import type { FlowEvidence } from '#domain/evidence/flow/flow-evidence';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import { at, day, key, person, story } from '../../support/story';
import { zone } from '../history/an-issue';

const noon = (on: string) => at(`${on}T12:00:00Z`);
const work = (n: number, given: Partial<IssueStory> = {}): IssueStory =>
  story({
    key: key(`ONE-${n}`),
    created: noon('2026-01-10'),
    started: noon('2026-01-27'),
    finished: noon('2026-06-12'),
    firstDue: day('2026-05-29'),
    firstPlannedStart: day('2026-01-20'),
    estimateAtStart: 36_000,
    timeSpent: 54_000,
    ...given,
  });
const moved = (...to: string[]) =>
  to.map((date, n) => ({ at: noon(`2026-04-${10 + n}`), by: null, from: day('2026-05-29'), to: day(date) }));

type Stretch = FlowEvidence['blockedStretches'][number];
const blocked = (on: string, until: string): Stretch => ({
  key: key('ONE-1'),
  from: noon(on),
  to: noon(until),
  fromOn: day(on),
  toOn: day(until),
  ms: 1,
  open: false,
});

const witness = (stories: readonly IssueStory[], stretches: readonly Stretch[] = [], today = '2026-08-20'): Witness => ({
  evidence: projectEvidence(stories, { asOf: noon(today), zone: zone('UTC') }),
  stories,
  findings: {
    flow: {
      blocked: known(
        stretches.length,
        stretches.map((one) => one.key),
      ),
      blockedStretches: stretches,
      blockedCount: stretches.length,
    } as unknown as FlowEvidence,
  },
  dayOf: (instant) => new Date(instant).toISOString().slice(0, 10) as CalendarDate,
  today: day(today),
});
const may = { from: day('2026-05-01'), to: day('2026-05-31') };
const april = { from: day('2026-04-01'), to: day('2026-04-30') };
const pilot = [
  work(1),
  work(2, { dueMoves: moved('2026-06-19', '2026-07-10') }),
  work(3, { created: noon('2026-05-12'), firstDue: null, due: null }),
];
const verdictOf = (reading: Reading, stories: readonly IssueStory[] = pilot, stretches: readonly Stretch[] = []) =>
  judge(reading, witness(stories, stretches));

describe('what the history says about a statement (S3-1)', () => {
  const both: readonly (readonly [string, Reading, 'shown' | 'contradicted' | 'not-shown', readonly string[]])[] = [
    ['nothing was added in April', { claim: 'scope-frozen', period: april }, 'shown', []],
    ['nothing was added in May', { claim: 'scope-frozen', period: may }, 'contradicted', ['ONE-3']],
    ['issues were added in May', { claim: 'scope-grew', period: may }, 'shown', ['ONE-3']],
    ['issues were added in April', { claim: 'scope-grew', period: april }, 'contradicted', []],
    ['nothing was added at all', { claim: 'scope-frozen', period: null }, 'contradicted', ['ONE-3']],
    [
      'nothing was added before it began',
      { claim: 'scope-frozen', period: { from: day('2025-05-01'), to: day('2025-05-31') } },
      'not-shown',
      [],
    ],
    [
      'nothing will be added',
      { claim: 'scope-frozen', period: { from: day('2027-05-01'), to: day('2027-05-31') } },
      'not-shown',
      [],
    ],
    ['it was on time', { claim: 'finished-on-time' }, 'contradicted', ['ONE-1', 'ONE-2', 'ONE-3']],
    ['it was late', { claim: 'finished-late', days: null }, 'shown', ['ONE-1', 'ONE-2', 'ONE-3']],
    ['it was two weeks late', { claim: 'finished-late', days: 14 }, 'shown', ['ONE-1', 'ONE-2', 'ONE-3']],
    ['it was two months late', { claim: 'finished-late', days: 60 }, 'contradicted', ['ONE-1', 'ONE-2', 'ONE-3']],
    [
      'all was done by 30 June',
      { claim: 'finished-by', period: { from: day('2026-06-30'), to: day('2026-06-30') } },
      'shown',
      ['ONE-1', 'ONE-2', 'ONE-3'],
    ],
    ['all was done by 31 May', { claim: 'finished-by', period: may }, 'contradicted', ['ONE-1', 'ONE-2', 'ONE-3']],
    [
      'it began in January',
      { claim: 'started-on', period: { from: day('2026-01-01'), to: day('2026-01-31') } },
      'shown',
      ['ONE-1', 'ONE-2', 'ONE-3'],
    ],
    ['it began in May', { claim: 'started-on', period: may }, 'contradicted', ['ONE-1', 'ONE-2', 'ONE-3']],
    ['it began late', { claim: 'started-late' }, 'shown', ['ONE-1', 'ONE-2', 'ONE-3']],
    ['dates moved', { claim: 'dates-moved', times: null }, 'shown', ['ONE-2']],
    ['the end moved twice', { claim: 'dates-moved', times: 2 }, 'shown', ['ONE-1', 'ONE-2']],
    ['the end moved once', { claim: 'dates-moved', times: 1 }, 'contradicted', ['ONE-1', 'ONE-2']],
    ['no date moved', { claim: 'dates-never-moved' }, 'contradicted', ['ONE-2']],
    ['estimates were right', { claim: 'estimates-right' }, 'contradicted', ['ONE-1', 'ONE-2', 'ONE-3']],
    ['estimates were too low', { claim: 'estimates-too-low' }, 'shown', ['ONE-1', 'ONE-2', 'ONE-3']],
    ['nothing was reopened', { claim: 'never-reopened', period: null }, 'shown', []],
    ['work was reopened', { claim: 'reopened', period: null }, 'contradicted', []],
    ['nothing was blocked', { claim: 'never-blocked', period: null }, 'shown', []],
    ['nobody worked in May', { claim: 'nobody-worked', period: may }, 'shown', []],
    [
      'nobody worked in June',
      { claim: 'nobody-worked', period: { from: day('2026-06-01'), to: day('2026-06-30') } },
      'contradicted',
      ['ONE-1', 'ONE-2', 'ONE-3'],
    ],
  ];
  it.each(both)('%s', (_, reading, verdict, keys) => {
    expect(verdictOf(reading)).toMatchObject({ verdict, keys });
  });

  it('tells the other side of what did not happen in the pilot', () => {
    const calm = [work(1, { finished: noon('2026-05-20'), timeSpent: 36_000, firstPlannedStart: day('2026-01-27') })];
    expect(verdictOf({ claim: 'finished-on-time' }, calm).verdict).toBe('shown');
    expect(verdictOf({ claim: 'finished-late', days: null }, calm).verdict).toBe('contradicted');
    expect(verdictOf({ claim: 'started-late' }, calm).verdict).toBe('contradicted');
    expect(verdictOf({ claim: 'dates-never-moved' }, calm).verdict).toBe('shown');
    expect(verdictOf({ claim: 'dates-moved', times: null }, calm).verdict).toBe('contradicted');
    expect(verdictOf({ claim: 'estimates-right' }, calm).verdict).toBe('shown');
    expect(verdictOf({ claim: 'estimates-too-low' }, calm).verdict).toBe('contradicted');
  });

  it('tells reopened and blocked work by its days, also where the issues were frozen and do not keep it', () => {
    const again = [work(1, { reopenings: [{ at: noon('2026-05-05'), by: null }], pastBlockedMs: null, blockedSince: null })];
    expect(verdictOf({ claim: 'reopened', period: may }, again)).toMatchObject({ verdict: 'shown', keys: ['ONE-1'] });
    expect(verdictOf({ claim: 'reopened', period: april }, again).verdict).toBe('contradicted');
    expect(verdictOf({ claim: 'never-reopened', period: may }, again).verdict).toBe('contradicted');
    const stretch = [blocked('2026-04-20', '2026-05-03')];
    expect(verdictOf({ claim: 'blocked', period: may }, again, stretch)).toMatchObject({ verdict: 'shown', keys: ['ONE-1'] });
    expect(verdictOf({ claim: 'never-blocked', period: may }, again, stretch).verdict).toBe('contradicted');
    expect(
      verdictOf({ claim: 'blocked', period: { from: day('2026-06-01'), to: day('2026-06-30') } }, again, stretch).verdict,
    ).toBe('contradicted');
    expect(verdictOf({ claim: 'blocked', period: null }, again, stretch).verdict).toBe('shown');
  });

  it('holds nothing for shown or wrong where only the longest blocks are known', () => {
    const many = witness([work(1)], [blocked('2026-04-20', '2026-05-03')]);
    const cut = { ...many, findings: { flow: { ...many.findings.flow, blockedCount: 500 } } };
    const june = { from: day('2026-06-01'), to: day('2026-06-30') };
    expect(judge({ claim: 'never-blocked', period: june }, cut)).toMatchObject({
      verdict: 'not-shown',
      because: { why: 'not-all-kept' },
    });
  });

  it('cannot show anything without the data for it', () => {
    const bare = [
      work(1, {
        historyKnown: false,
        dueMoves: null,
        reopenings: null,
        started: null,
        firstDue: null,
        due: null,
        timeSpent: null,
      }),
    ];
    const blind = witness(bare);
    const without = { ...blind, findings: { flow: { ...blind.findings.flow, blocked: unknown('no-history') } as FlowEvidence } };
    const all: readonly Reading[] = [
      { claim: 'scope-frozen', period: may },
      { claim: 'finished-on-time' },
      { claim: 'started-late' },
      { claim: 'dates-moved', times: 2 },
      { claim: 'estimates-right' },
      { claim: 'reopened', period: null },
      { claim: 'blocked', period: may },
      { claim: 'nobody-worked', period: may },
    ];
    for (const reading of all)
      expect(judge(reading, without), reading.claim).toMatchObject({ verdict: 'not-shown', because: { about: 'nothing' } });
  });

  it('knows of a project that is late and not finished that it is late, and not by how much', () => {
    const open = [work(1, { finished: null }), work(2)];
    expect(verdictOf({ claim: 'finished-late', days: null }, open)).toMatchObject({
      verdict: 'shown',
      because: { about: 'still-open', open: 1 },
    });
    expect(verdictOf({ claim: 'finished-on-time' }, open).verdict).toBe('contradicted');
    expect(verdictOf({ claim: 'finished-late', days: 14 }, open).verdict).toBe('not-shown');
    expect(judge({ claim: 'finished-on-time' }, witness(open, [], '2026-05-20')).verdict).toBe('not-shown');
  });
});

describe('accounts beside each other (S3-1)', () => {
  const course = { first: day('2026-01-27'), last: day('2026-06-12') };
  const said = (text: string) => ({ text, ...heldAgainst({ text, reading: { kind: 'proposed' } }, course, witness(pilot)) });

  it('puts three people’s three answers beside what Jira shows (S3-1)', () => {
    const three = [
      said('The end moved once'),
      said('The deadline never moved'),
      said('The end date moved twice'),
      said('The mood was fine'),
    ];
    const [found, ...more] = disagreements(three);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ topic: 'dates' });
    expect(found?.accounts.map(({ text, verdict }) => [text, verdict?.verdict])).toEqual([
      ['The end moved once', 'contradicted'],
      ['The deadline never moved', 'contradicted'],
      ['The end date moved twice', 'shown'],
    ]);
  });

  it('finds no disagreement among those who say the same', () => {
    expect(disagreements([said('Scope was frozen in May'), said('Nothing was added in May')])).toEqual([]);
  });

  it('reads a sentence as its author chose, or not at all', () => {
    const text = 'Scope was frozen in May';
    const chosen = heldAgainst(
      { text, reading: { kind: 'chosen', reading: { claim: 'never-blocked', period: may } } },
      course,
      witness(pilot),
    );
    expect(chosen.verdict?.because).toMatchObject({ about: 'blocks' });
    expect(heldAgainst({ text, reading: { kind: 'none' } }, course, witness(pilot))).toEqual({ reading: null, verdict: null });
  });
});

describe('an account as it is kept', () => {
  const account = {
    text: 'Scope was frozen in May',
    pins: { keys: [key('ONE-3')], momentId: 'scope-jump:2026-05-11', days: may },
    reading: { kind: 'chosen', reading: { claim: 'scope-frozen', period: may } },
    author: person('ann'),
    at: noon('2026-08-20'),
  };

  it('is read back as it was written', () => {
    expect(parseAccount(JSON.parse(JSON.stringify(account)))).toEqual({ ok: true, value: account });
  });

  it('names what is wrong with it', () => {
    const wrong: [object, string][] = [
      [{ ...account, text: ' ' }, 'text'],
      [{ ...account, text: 'x'.repeat(301) }, 'text'],
      [{ ...account, pins: { ...account.pins, keys: ['?'] } }, 'pins.keys'],
      [{ ...account, pins: { ...account.pins, days: { from: may.to, to: may.from } } }, 'pins.days'],
      [{ ...account, reading: { kind: 'chosen', reading: { claim: 'it-rained' } } }, 'reading.reading.claim'],
      [{ ...account, at: 'now' }, 'at'],
    ];
    for (const [raw, field] of wrong) expect(parseAccount(raw), field).toMatchObject({ ok: false, field });
  });

  it('keeps every reading there is', () => {
    const readings: readonly Reading[] = [
      { claim: 'scope-grew', period: null },
      { claim: 'finished-late', days: 14 },
      { claim: 'finished-by', period: may },
      { claim: 'dates-moved', times: null },
      { claim: 'dates-never-moved' },
      { claim: 'never-blocked', period: may },
      { claim: 'nobody-worked', period: may },
    ];
    for (const reading of readings) expect(readingAt(JSON.parse(JSON.stringify(reading)), 'reading')).toEqual(reading);
    expect(() => readingAt({ claim: 'finished-late', days: -1 }, 'reading')).toThrow('reading.days');
  });
});
