import { assert, constantFrom, date, property } from 'fast-check';
import { expect, it } from 'vitest';
import { jqlTime } from '#contract/jira/jql-time';

it('is the wall-clock time of the zone', () => {
  expect(jqlTime(Date.UTC(2026, 7, 20, 22, 30, 59), 'Asia/Shanghai')).toBe('2026-08-21 06:30');
  expect(jqlTime(Date.UTC(2026, 0, 1, 0, 0), 'UTC')).toBe('2026-01-01 00:00');
});

it('goes before the hour that comes twice when clocks are put back, because nobody knows which one is taken', () => {
  const first = Date.UTC(2026, 9, 25, 0, 30);
  expect(jqlTime(first, 'Europe/Berlin')).toBe('2026-10-25 01:30');
  expect(jqlTime(first + 3_600_000, 'Europe/Berlin')).toBe('2026-10-25 01:30');
});

it('is early enough for any zone where the zone is not known', () => {
  expect(jqlTime(Date.UTC(2026, 7, 20, 12), 'Nowhere/Land')).toBe('2026-08-20 00:00');
});

it('is never later than the instant, whatever the zone and the day', () => {
  const zones = constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
  const days = date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
  assert(
    property(zones, days, (zone, day) => {
      const written = jqlTime(day.getTime(), zone).replace(' ', 'T');
      const wall = new Date(day).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T');
      return written <= wall.slice(0, 16);
    }),
  );
});
