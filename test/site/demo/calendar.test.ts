import { describe, expect, it } from 'vitest';
import { dayAt, HOUR_MS, instantAt, jiraTime, mondayOf } from './calendar';
import { afterWorking, nextWorkingMoment } from './working-time';

const BERLIN = 'Europe/Berlin';

describe('the calendar of the demo', () => {
  it('knows winter and summer time, and zones with half hours', () => {
    expect(new Date(instantAt('2026-03-27', '09:00', BERLIN)).toISOString()).toBe('2026-03-27T08:00:00.000Z');
    expect(new Date(instantAt('2026-03-30', '09:00', BERLIN)).toISOString()).toBe('2026-03-30T07:00:00.000Z');
    expect(new Date(instantAt('2026-03-30', '09:00', 'Asia/Kolkata')).toISOString()).toBe('2026-03-30T03:30:00.000Z');
    expect(new Date(instantAt('2026-01-30', '09:00', 'America/New_York')).toISOString()).toBe('2026-01-30T14:00:00.000Z');
  });

  it('writes instants as Jira does', () => {
    expect(jiraTime(Date.parse('2026-07-01T10:05:00.250Z'), BERLIN)).toBe('2026-07-01T12:05:00.250+0200');
    expect(jiraTime(Date.parse('2026-07-01T10:05:00.250Z'), 'America/New_York')).toBe('2026-07-01T06:05:00.250-0400');
  });

  it('finds the Monday of a week, also from a Sunday', () => {
    expect(mondayOf('2026-08-20')).toBe('2026-08-17');
    expect(mondayOf('2026-08-23')).toBe('2026-08-17');
    expect(mondayOf('2026-08-17')).toBe('2026-08-17');
  });

  it('carries work over nights, weekends and holidays', () => {
    const thursdayEvening = instantAt('2026-04-02', '17:00', BERLIN);
    const carried = afterWorking(thursdayEvening, HOUR_MS, BERLIN);
    expect(new Date(carried).toISOString()).toBe('2026-04-07T07:30:00.000Z');
    expect(dayAt(nextWorkingMoment(instantAt('2026-08-15', '12:00', BERLIN), BERLIN), BERLIN)).toBe('2026-08-17');
  });
});
