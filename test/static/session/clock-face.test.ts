import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockFace } from '../../../static/session/src/room/clock-face';

const NOW = Date.UTC(2026, 7, 26, 12);
const inSeconds = (seconds: number) => clockFace({ kind: 'running', endsAt: NOW + seconds * 1000 }, NOW);

describe('the clock of a phase', () => {
  it('tells what is left, and stays quiet until two minutes before the end', () => {
    expect(inSeconds(700)).toEqual({ kind: 'running', text: '11:40', minutes: 12 });
    expect(inSeconds(3725)).toMatchObject({ kind: 'running', text: '1:02:05' });
    expect(inSeconds(121).kind).toBe('running');
    expect(inSeconds(120)).toMatchObject({ kind: 'nearly-over', text: '2:00' });
  });

  it('tells by how much a phase is over', () => {
    expect(inSeconds(0)).toMatchObject({ kind: 'over', text: '0:00' });
    expect(inSeconds(-130)).toEqual({ kind: 'over', text: '2:10', minutes: 2 });
  });

  it('stands still while the phase is paused', () => {
    expect(clockFace({ kind: 'paused', left: 90_000 }, NOW)).toMatchObject({ kind: 'paused', text: '1:30' });
    expect(clockFace({ kind: 'paused', left: 90_000 }, NOW + 600_000)).toMatchObject({ text: '1:30' });
  });

  it('shows the same in every browser whose server time is the same, however far apart they are asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: -7200, max: 7200 }), (seconds) => {
        const { kind, text } = inSeconds(seconds);
        expect(text).toMatch(/^(\d+:)?\d{1,2}:\d{2}$/);
        expect(kind === 'over').toBe(seconds <= 0);
      }),
    );
  });
});
