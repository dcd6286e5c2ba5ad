import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysNamed } from '#domain/account/days-in-words';
import { lengthInWords, timesInWords } from '#domain/account/numbers-in-words';
import { periodInWords } from '#domain/account/period-in-words';
import { possibleReadings, readStatement } from '#domain/account/read-statement';
import { day } from '../../support/story';

/** The demo pilot: kick-off on 27 January, end on 11 August 2026. */
const course = { first: day('2026-01-27'), last: day('2026-08-11') };
const may = { from: '2026-05-01', to: '2026-05-31' };
const read = (text: string) => readStatement(text, course)[0];

describe('days in words', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['scope was frozen in May', '2026-05-01', '2026-05-31'],
    ['im Mai war Schluss', '2026-05-01', '2026-05-31'],
    ['in December', '2025-12-01', '2025-12-31'],
    ['in May 2025', '2025-05-01', '2025-05-31'],
    ['between 1 and 31 May', '2026-05-01', '2026-05-31'],
    ['vom 3. bis 12. März 2026', '2026-03-03', '2026-03-12'],
    ['from 3 March to 12 April', '2026-03-03', '2026-04-12'],
    ['zwischen März und Mai', '2026-03-01', '2026-05-31'],
    ['on May 12, 2026', '2026-05-12', '2026-05-12'],
    ['on the 12th of May', '2026-05-12', '2026-05-12'],
    ['am 12.5.2026', '2026-05-12', '2026-05-12'],
    ['am 12.05.', '2026-05-12', '2026-05-12'],
    ['on 2026-05-12', '2026-05-12', '2026-05-12'],
    ['since March', '2026-03-01', '2026-08-11'],
    ['seit dem 12. Mai', '2026-05-12', '2026-08-11'],
    ['after May', '2026-06-01', '2026-08-11'],
    ['nach Mai', '2026-06-01', '2026-08-11'],
    ['before April', '2026-01-27', '2026-03-31'],
    ['vor dem 4. Mai', '2026-01-27', '2026-05-03'],
    ['until May', '2026-01-27', '2026-05-31'],
    ['bis Mai', '2026-01-27', '2026-05-31'],
    ['in early May', '2026-05-01', '2026-05-10'],
    ['Mitte Mai', '2026-05-11', '2026-05-20'],
    ['at the end of February', '2026-02-21', '2026-02-28'],
    ['in Q2', '2026-04-01', '2026-06-30'],
    ['im zweiten Quartal', '2026-04-01', '2026-06-30'],
    ['in week 20', '2026-05-11', '2026-05-17'],
    ['in KW 20', '2026-05-11', '2026-05-17'],
    ['in week 50', '2025-12-08', '2025-12-14'],
  ];
  it.each(cases)('%s', (text, from, to) => {
    expect(periodInWords(text, course)).toEqual({ from, to });
  });

  it('are not found where there are none', () => {
    for (const text of ['it may have been frozen', 'we march on', 'on 31 February', 'in week 77', 'three times', ''])
      expect(periodInWords(text, course), text).toBeNull();
  });

  it('never end before they begin, whatever the text', () => {
    const bits = fc.constantFrom(
      'May',
      'march',
      'Mai',
      '12',
      '31.',
      'and',
      'bis',
      'since',
      'until',
      'Q3',
      'week',
      '2026',
      '5.4.',
      'end of',
      '-',
      'KW 9',
      'vor',
      'the',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 9 }), (words) => {
        const text = words.join(' ');
        for (const { period } of daysNamed(text, course)) expect(period.from <= period.to, text).toBe(true);
        const period = periodInWords(text, course);
        expect(period === null || period.from <= period.to, text).toBe(true);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('numbers in words', () => {
  it('says how often and how long', () => {
    expect(['once', 'twice', 'moved four times', 'dreimal verschoben', '3 mal', '5x', 'again'].map(timesInWords)).toEqual([
      1,
      2,
      4,
      3,
      3,
      5,
      null,
    ]);
    expect(['two weeks late', '10 Tage', 'drei Monate', 'a month', 'a little'].map(lengthInWords)).toEqual([
      14,
      10,
      90,
      30,
      null,
    ]);
  });
});

describe('what a remembered sentence claims (S3-1)', () => {
  const cases: readonly (readonly [string, object])[] = [
    ['scope was frozen in May', { claim: 'scope-frozen', period: may }],
    ['Nothing was added in May.', { claim: 'scope-frozen', period: may }],
    ['Der Umfang war im Mai eingefroren', { claim: 'scope-frozen', period: may }],
    ['Im Mai kam nichts Neues hinzu', { claim: 'scope-frozen', period: may }],
    ['The scope did not grow', { claim: 'scope-frozen', period: null }],
    ['Scope was never really frozen', { claim: 'scope-grew', period: null }],
    ['New requirements kept coming after May', { claim: 'scope-grew', period: { from: '2026-06-01', to: '2026-08-11' } }],
    ['Der Umfang ist immer weiter gewachsen', { claim: 'scope-grew', period: null }],
    ['We finished on time', { claim: 'finished-on-time' }],
    ['Wir waren pünktlich fertig', { claim: 'finished-on-time' }],
    ['We were two weeks late', { claim: 'finished-late', days: 14 }],
    ['Wir waren drei Wochen zu spät', { claim: 'finished-late', days: 21 }],
    ['It was not on time', { claim: 'finished-late', days: null }],
    ['Everything was delivered by 29 May', { claim: 'finished-by', period: { from: '2026-05-29', to: '2026-05-29' } }],
    ['The end date moved twice', { claim: 'dates-moved', times: 2 }],
    ['Der Termin wurde viermal verschoben', { claim: 'dates-moved', times: 4 }],
    ['The deadline never moved', { claim: 'dates-never-moved' }],
    ['Unsere Schätzungen waren gut', { claim: 'estimates-right' }],
    ['The estimates were far too low', { claim: 'estimates-too-low' }],
    ['The estimates were not accurate', { claim: 'estimates-too-low' }],
    ['Nothing had to be reopened', { claim: 'never-reopened', period: null }],
    ['Wir mussten vieles nacharbeiten', { claim: 'reopened', period: null }],
    ['We were blocked by security in May', { claim: 'blocked', period: may }],
    ['Wir haben nie gewartet', { claim: 'never-blocked', period: null }],
    ['Nobody worked on it in May', { claim: 'nobody-worked', period: may }],
    ['Im Mai hat niemand daran gearbeitet', { claim: 'nobody-worked', period: may }],
    ['We started on 2 February', { claim: 'started-on', period: { from: '2026-02-02', to: '2026-02-02' } }],
    ['Wir haben im Januar angefangen', { claim: 'started-on', period: { from: '2026-01-01', to: '2026-01-31' } }],
    ['We started late', { claim: 'started-late' }],
  ];
  it.each(cases)('%s', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });

  it('is nothing where it claims nothing that Jira could show', () => {
    for (const text of ['The mood was good', 'Die Stimmung war schlecht', 'We should have talked more', '', '???'])
      expect(readStatement(text, course), text).toEqual([]);
  });

  it('reads each part of a sentence by itself', () => {
    expect(readStatement('The scope was frozen in May, but the estimates were too low', course)).toEqual([
      { claim: 'scope-frozen', period: may },
      { claim: 'estimates-too-low' },
    ]);
  });

  it('leaves the choice among everything it could mean, what was read first', () => {
    const possible = possibleReadings('Scope was frozen in May', course);
    expect(possible[0]).toEqual({ claim: 'scope-frozen', period: may });
    expect(possible).toContainEqual({ claim: 'blocked', period: may });
    expect(new Set(possible.map((one) => JSON.stringify(one))).size).toBe(possible.length);
  });
});
