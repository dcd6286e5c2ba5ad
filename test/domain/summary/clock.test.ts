import { describe, expect, it } from 'vitest';
import { lateReminderDue, type SummaryTimes, summaryClock, summaryDueBy } from '#domain/summary/clock';
import { at } from '../../support/story';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const closed = at('2026-08-26T14:00:00Z');

const times = (given: Partial<SummaryTimes> = {}): SummaryTimes => ({
  closedAt: closed,
  firstPublishedAt: null,
  ended: false,
  ...given,
});

describe('The 48 hours of a summary', () => {
  it('run from the close of the session to the same hour two days later (S0-38)', () => {
    expect(summaryDueBy(closed)).toBe(at('2026-08-28T14:00:00Z'));
    expect(summaryClock(times(), closed + 17 * HOUR)).toEqual({ kind: 'due', left: 31 * HOUR });
    expect(summaryClock(times(), closed + 48 * HOUR)).toEqual({ kind: 'due', left: 0 });
    expect(summaryClock(times(), closed + 48 * HOUR + 1)).toEqual({ kind: 'late', by: 1 });
  });

  it('are 48 hours also where clocks change in between', () => {
    // In Berlin clocks go back in the night to 25 October 2026 and forward in the night to 28 March 2027.
    expect(summaryDueBy(at('2026-10-24T16:00:00+02:00'))).toBe(at('2026-10-26T15:00:00+01:00'));
    expect(summaryDueBy(at('2027-03-27T16:00:00+01:00'))).toBe(at('2027-03-29T17:00:00+02:00'));
  });

  it('stop with the first publication, however late it was', () => {
    expect(summaryClock(times({ firstPublishedAt: closed + HOUR }), closed + 90 * DAY)).toEqual({ kind: 'published', late: 0 });
    expect(summaryClock(times({ firstPublishedAt: closed + 50 * HOUR }), closed + 90 * DAY)).toEqual({
      kind: 'published',
      late: 2 * HOUR,
    });
  });

  it('have one occasion to remind of when they are over, one 3 and one 7 days later; skipped ones are past', () => {
    const due = summaryDueBy(closed);
    expect(lateReminderDue(times(), [], due)).toBeNull();
    expect(lateReminderDue(times(), [], due + 1)).toBe(0);
    expect(lateReminderDue(times(), [0], due + DAY)).toBeNull();
    expect(lateReminderDue(times(), [0], due + 3 * DAY + 1)).toBe(3);
    expect(lateReminderDue(times(), [], due + 8 * DAY)).toBe(7);
    expect(lateReminderDue(times(), [7], due + 20 * DAY)).toBeNull();
    expect(lateReminderDue(times(), [], due + 60 * DAY)).toBeNull();
  });

  it('are waited for by nobody once the post-mortem has ended: nothing is late, and nobody is reminded, until it goes on', () => {
    const late = closed + 60 * HOUR;
    expect(summaryClock(times({ ended: true }), closed + HOUR)).toEqual({ kind: 'not-awaited' });
    expect(summaryClock(times({ ended: true }), late)).toEqual({ kind: 'not-awaited' });
    expect(lateReminderDue(times({ ended: true }), [], late)).toBeNull();
    expect(summaryClock(times({ ended: true, firstPublishedAt: late }), late)).toEqual({ kind: 'published', late: 12 * HOUR });
    expect(summaryClock(times(), late)).toEqual({ kind: 'late', by: 12 * HOUR });
  });
});
