import { describe, expect, it } from 'vitest';
import { type Channels, createHintLine } from '../../../static/shared/src/session/hint-line';
import { chanceOf } from '../../site/demo/chance';
import { virtualClock } from '../../support/virtual-clock';

const MINUTE = 60_000;
const LIFE = 15 * MINUTE;

/** Lines of so many people who come at the same moment, with one channel that may be down. */
function lines(people: number) {
  const chance = chanceOf(`lines of ${people}`);
  const clock = virtualClock(0, async () => void (await new Promise((goOn) => setImmediate(goOn))));
  const subscribed: number[] = [];
  const changes: boolean[] = [];
  let down = false;
  let listening = 0;
  const channels: Channels = {
    async subscribe() {
      subscribed.push(clock.now());
      if (down) throw new Error('No channel');
      listening += 1;
      return () => {
        listening -= 1;
      };
    },
    publish: async () => {},
  };
  const all = Array.from({ length: people }, () => {
    const line = createHintLine({
      clock,
      channels,
      chance: () => chance.next(),
      serverNow: clock.now,
      open: async () => ({ kind: 'open', channel: 'session-1', token: 't', expiresAt: clock.now() + LIFE, now: clock.now() }),
      hear: () => {},
      changed: () => changes.push(line.isUp()),
    });
    return line;
  });
  return {
    ...{ clock, all, subscribed, changes },
    listening: () => listening,
    isDown(is: boolean) {
      down = is;
    },
  };
}

const busiestSecond = (at: readonly number[]): number =>
  Math.max(...at.map((from) => at.filter((one) => one >= from && one < from + 1_000).length));

describe('A line for hints', () => {
  it('is opened anew before its token ends, by fifty who came together at times of their own', async () => {
    const { clock, all, subscribed, changes, listening } = lines(50);
    for (const line of all) line.start();
    await clock.pass(2 * MINUTE);
    expect(subscribed).toHaveLength(50);
    await clock.pass(LIFE - 2 * MINUTE - 44_000);
    const renewed = subscribed.slice(50);
    expect(renewed.length).toBeGreaterThanOrEqual(50);
    expect(busiestSecond(renewed)).toBeLessThanOrEqual(5);
    expect(listening()).toBe(50);
    // A new line in the place of the old one changes nothing: nobody reads or tells anything because of it.
    expect(changes).toEqual(Array.from({ length: 50 }, () => true));
  });

  it('is tried again after it was refused, by fifty at times of their own, and only once each', async () => {
    const { clock, all, subscribed, changes, isDown } = lines(50);
    isDown(true);
    for (const line of all) line.start();
    for (const line of all) line.start();
    await clock.pass(100);
    isDown(false);
    await clock.pass(30_000);
    expect(subscribed).toHaveLength(100);
    expect(busiestSecond(subscribed.slice(50))).toBeLessThanOrEqual(15);
    expect(changes).toEqual(Array.from({ length: 50 }, () => true));
  });
});
