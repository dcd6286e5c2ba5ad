import { describe, expect, it, vi } from 'vitest';
import { createAlarms } from './alarms';

describe('an alarm of the site', () => {
  it('rings when a clock that stands is stepped to it, and not before', async () => {
    let now = 1_000;
    const alarms = createAlarms({ now: () => now, running: false });
    const rung: string[] = [];
    alarms.at(3_000, () => rung.push('later'));
    alarms.at(2_000, async () => {
      await Promise.resolve();
      rung.push('sooner');
    });
    expect(alarms.next()).toBe(2_000);
    await alarms.ring();
    expect(rung).toEqual([]);
    now = 2_500;
    await alarms.ring();
    expect([rung, alarms.next()]).toEqual([['sooner'], 3_000]);
    now = 3_000;
    await alarms.ring();
    expect([rung, alarms.next()]).toEqual([['sooner', 'later'], null]);
  });

  it('can be called off, and one that is due already rings by itself', async () => {
    const alarms = createAlarms({ now: () => 5_000, running: false });
    const rung: string[] = [];
    alarms.at(6_000, () => rung.push('never'))();
    alarms.at(4_000, () => rung.push('overdue'));
    await vi.waitFor(() => expect(rung).toEqual(['overdue']));
    expect(alarms.next()).toBeNull();
  });

  it('rings by itself where the clock goes, until it is closed', async () => {
    const alarms = createAlarms({ now: () => Date.now(), running: true });
    const rung: string[] = [];
    alarms.at(Date.now() + 20, () => rung.push('on time'));
    await vi.waitFor(() => expect(rung).toEqual(['on time']));
    alarms.at(Date.now() + 20, () => rung.push('closed before'));
    alarms.close();
    await new Promise((done) => setTimeout(done, 40));
    expect(rung).toEqual(['on time']);
  });
});
