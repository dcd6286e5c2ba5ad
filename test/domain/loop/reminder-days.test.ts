import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Followed } from '#domain/loop/followed';
import { type LoopSettings, usualSettings, type Weekday } from '#domain/loop/loop-settings';
import { daysOfCheck, daysOfDate } from '#domain/loop/reminder-days';
import { reminderSent, remindersDue } from '#domain/loop/reminders';
import { parseSettledLoop, settingsIn } from '#domain/loop/settled-loop';
import { day } from '../../support/story';
import { followGiven, MADE, readAt } from './a-followed';
import { livingIssue } from './living-issue';

const DAY = 86_400_000;
const DUE = '2026-05-29';

/** The mornings on which the rule itself reminds of an open decision that is due on `DUE`, told once and looked at every day. */
const remindedOn = (settings: LoopSettings, most: number): readonly string[] => {
  let followed: Followed = readAt(MADE, livingIssue(MADE, { due: DUE }), undefined, { settings });
  const days: string[] = [];
  for (let now = MADE + DAY; days.length < most && now < MADE + 2_000 * DAY; now += DAY) {
    const due = remindersDue(followed, followGiven(now, { settings }));
    if (due.length > 0) days.push(new Date(now).toISOString().slice(0, 10));
    followed = due.reduce((told, { key }) => reminderSent(told, key, now), followed);
  }
  return days;
};

const growing = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 5 }).map((days) => [...days].sort((a, b) => a - b));

const anySettings: fc.Arbitrary<LoopSettings> = fc.record({
  dropped: fc.constant([]),
  remindBefore: fc.integer({ min: 0, max: 30 }),
  remindAfter: growing,
  remindEvery: fc.integer({ min: 1, max: 40 }),
  remindOfCheckAfter: growing,
  quietDays: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { maxLength: 6 }),
});

describe('What reminders a project has settled', () => {
  it('are told beforehand on the days on which they come: before, on and after the date, weekends quiet (S0-33)', () => {
    // A Friday: its third day before is a Tuesday, the first after it a Saturday.
    expect(daysOfDate(usualSettings, day(DUE), 6)).toEqual([
      '2026-05-26',
      '2026-05-29',
      '2026-06-01',
      '2026-06-05',
      '2026-06-12',
      '2026-07-10',
    ]);
    expect(daysOfCheck(usualSettings, day(DUE), 6)).toEqual(['2026-05-29', '2026-06-05', '2026-06-12']);
  });

  it('are told as the rule keeps to them, whatever is settled', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(daysOfDate(settings, day(DUE), 5)).toEqual(remindedOn(settings, 5));
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it('are as usual where nobody has settled anything, and where somebody went back to it', () => {
    expect(settingsIn({ settled: null })).toBe(usualSettings);
    expect(parseSettledLoop({ settled: null })).toEqual({ ok: true, value: { settled: null } });
    expect(parseSettledLoop({})).toMatchObject({ ok: false });
    expect(parseSettledLoop({ settled: { ...usualSettings, quietDays: [1, 2, 3, 4, 5, 6, 7] } })).toMatchObject({
      ok: false,
      field: 'quietDays',
    });
  });
});
