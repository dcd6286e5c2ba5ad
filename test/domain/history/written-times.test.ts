import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, dateOfDay, dayNumber, daysBetween } from '#domain/history/calendar-date';
import { instantOf, timeInMilliseconds, writtenTime } from '#domain/history/parse-instant';
import { dateIn, endOfDay, zoneAsWritten, zoneNamed } from '#domain/history/zone';
import { date, zone } from './an-issue';

describe('a written time', () => {
  test.each([
    ['2011-08-03T17:45:55.749-0500', '2011-08-03T22:45:55.749Z', -300],
    ['2020-06-12T08:13:13.360+0800', '2020-06-12T00:13:13.360Z', 480],
    ['2021-12-02T13:33:55.000+05:30', '2021-12-02T08:03:55.000Z', 330],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z', 0],
    ['2024-02-29T00:00:00.1234567+0000', '2024-02-29T00:00:00.123Z', 0],
  ])('%s is read exactly, with the offset it was written in', (text, utc, offset) => {
    expect(new Date(instantOf(text)).toISOString()).toBe(utc);
    expect(writtenTime(text).offset).toBe(offset);
  });

  test.each([
    '2024-13-01T00:00:00.000+0000',
    '2024-02-30T00:00:00.000+0000',
    '2023-02-29T00:00:00.000+0000',
    '2024-01-01T25:00:00.000+0000',
    '2024-01-01T00:60:00.000+0000',
    '2024-01-01T00:00:00.000',
    '2024-01-01T00:00:00.000+9900',
    '2024-01-01T00:00:00.000+0000 ',
    '2024-01-01',
    'yesterday',
    '',
  ])('%j is no time', (text) => expect(instantOf(text)).toBeNaN());

  test('every instant is read back as it was written, in any offset', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2e12, max: 4e12 }), fc.integer({ min: -1139, max: 1139 }), (at, offset) => {
        const clock = new Date(at + offset * 60_000).toISOString().slice(0, -1);
        const size = Math.abs(offset);
        const written = `${clock}${offset < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`;
        expect(instantOf(written)).toBe(at);
        expect(writtenTime(written).offset).toBe(offset);
      }),
    );
  });
});

describe('a calendar date', () => {
  test('counts the days between dates as the calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: 0, max: 50_000 }), (day, later) => {
        expect(dayNumber(dateOfDay(day))).toBe(day);
        expect(daysBetween(dateOfDay(day), dateOfDay(day + later))).toBe(later);
      }),
    );
  });

  test('is read from the text that old histories carry', () =>
    expect(dateOfDay(dayNumber('2009-04-28 00:00:00.0'))).toBe('2009-04-28'));

  test.each(['2024-02-30', '2024-00-10', '2024-1-1', '24-01-01', '2024-01-01x'])('%j is none', (text) =>
    expect(calendarDate(text)).toBeNull(),
  );
});

describe('a zone', () => {
  const at = Date.parse('2024-03-31T22:30:00Z');

  test('tells the day by the clock of that place, summer time included', () => {
    expect(dateIn(zone('Europe/Berlin'), at, null)).toBe('2024-04-01');
    expect(dateIn(zone('America/New_York'), at, null)).toBe('2024-03-31');
    expect(dateIn(zone('Europe/Berlin'), Date.parse('2024-03-31T00:59:59Z'), null)).toBe('2024-03-31');
    expect(zone('Europe/Berlin').offsetAt(Date.parse('2024-03-31T00:59:59Z'), null)).toBe(60);
    expect(zone('Europe/Berlin').offsetAt(Date.parse('2024-03-31T01:00:00Z'), null)).toBe(120);
  });

  test('may be a fixed offset', () => expect(dateIn(zone('+08:00'), at, 0)).toBe('2024-04-01'));

  test('as written takes each instant in the offset that the data carries', () => {
    expect(dateIn(zoneAsWritten(), at, 480)).toBe('2024-04-01');
    expect(dateIn(zoneAsWritten(), at, -300)).toBe('2024-03-31');
  });

  test('that does not exist is refused', () => {
    expect(zoneNamed('Europe/Atlantis')).toBeNull();
    expect(zoneNamed('+25:00')).toBeNull();
  });

  test('ends its days a millisecond before the next begins, also on days of 23 and 25 hours', () => {
    for (const day of ['2024-03-30', '2024-03-31', '2024-07-01', '2024-10-27']) {
      const end = endOfDay(zone('Europe/Berlin'), date(day));
      expect(dateIn(zone('Europe/Berlin'), end, null)).toBe(day);
      expect(dateIn(zone('Europe/Berlin'), end + 1, null)).not.toBe(day);
    }
  });
});

test('a time in epoch milliseconds was written in no offset, whatever was read before it', () => {
  writtenTime('2024-03-04T09:00:00.000+0900');
  expect(timeInMilliseconds(1_709_542_800_000)).toMatchObject({ at: 1_709_542_800_000, offset: null });
});
