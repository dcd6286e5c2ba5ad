import { describe, expect, it } from 'vitest';
import { voiceFor } from '../../../static/shared/src/words/voice';
import { at, day } from '../../support/story';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const voice = voiceFor('en-GB', 'Europe/Berlin', at('2026-11-21T13:02:00Z'));

describe('how dates, numbers and lengths of time are written', () => {
  it('leaves the year out in the year that is now, and writes it otherwise', () => {
    expect(voice.day(day('2026-03-03'))).toBe('3 Mar');
    expect(voice.day(day('2024-03-03'))).toBe('3 Mar 2024');
  });

  it('takes the calendar day of an instant in the zone of the viewer', () => {
    expect(voice.dayOf(at('2026-03-03T23:30:00Z'))).toBe('2026-03-04');
    expect(voice.moment(at('2026-11-21T13:02:00Z'))).toBe('21 Nov 14:02');
  });

  it('writes effort in hours, and in minutes below one hour', () => {
    expect([2700, 12_600, 3_614_400].map((seconds) => plain(voice.effort(seconds)))).toEqual(['45 min', '3.5 h', '1,004 h']);
  });

  it('writes elapsed time in days and hours, without hours where they say nothing more', () => {
    const hour = 3_600_000;
    expect([20_000, hour / 2, 5 * hour, 76 * hour, 72 * hour, 500 * hour].map((ms) => plain(voice.duration(ms)))).toEqual([
      'under 1 min',
      '30 min',
      '5 h',
      '3 d 4 h',
      '3 d',
      '20 d',
    ]);
  });

  it('writes a difference in days with its sign, and none as on the day', () => {
    expect([74, -1, 0].map((days) => plain(voice.signedDays(days)))).toEqual(['+74 days', '−1 day', 'on the day']);
  });

  it('writes as the locale does', () => {
    const german = voiceFor('de_DE', 'Europe/Berlin', at('2026-01-01T00:00:00Z'));
    expect(german.number(1004)).toBe('1.004');
    expect(plain(german.signedShare(0.61))).toBe('+61 %');
  });

  it('falls back to English and UTC where the product names something the browser does not know', () => {
    const fallback = voiceFor('not a locale', 'Nowhere/Land', at('2026-01-01T00:00:00Z'));
    expect([fallback.locale, fallback.zone]).toEqual(['en', 'UTC']);
  });

  it('shows a date that is none as it came', () => {
    expect(voice.day(day('soon'))).toBe('soon');
    expect(voice.fullDay(day('soon'))).toBe('soon');
  });
});
