import { describe, expect, it } from 'vitest';
import { createAlarms } from './alarms';
import { createClock } from './clock';
import { stepClock, TooManyStops } from './step-clock';

const DAY_MS = 86_400_000;

function ground(every: number) {
  const clock = createClock({ from: 0, mode: 'frozen' });
  const alarms = createAlarms({ now: () => clock.now(), running: false });
  const rung: number[] = [];
  const ring = (at: number) =>
    alarms.at(at, () => {
      rung.push(clock.now());
      ring(at + every);
    });
  ring(every);
  return { clock, alarms, rung };
}

describe('a step of the site’s clock', () => {
  it('stops at everything that comes due where it walks, and ends where it was to end', async () => {
    const { clock, alarms, rung } = ground(DAY_MS);
    await stepClock({ clock, alarms }, { days: 2.5, walk: true });
    expect([rung, clock.now()]).toEqual([[DAY_MS, 2 * DAY_MS], 2.5 * DAY_MS]);
  });

  it('leaps over it where it jumps, and what is overdue then comes late', async () => {
    const { clock, alarms, rung } = ground(DAY_MS);
    await stepClock({ clock, alarms }, { days: 2.5, walk: false });
    expect(rung[0]).toBe(2.5 * DAY_MS);
  });

  it('gives up a walk with more stops than anybody would wait for', async () => {
    await expect(stepClock(ground(300_000), { days: 30, walk: true })).rejects.toThrow(TooManyStops);
  });
});
