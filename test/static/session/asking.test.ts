import { describe, expect, it } from 'vitest';
import { untilNext } from '../../../static/shared/src/session/asker';
import { heardHints } from '../../../static/shared/src/session/heard-hints';
import { twiceIfSlow } from '../../../static/shared/src/session/twice-if-slow';
import { chanceOf } from '../../site/demo/chance';
import { virtualClock } from '../../support/virtual-clock';

const MINUTE = 60_000;
/** Calls that an installation may make in a minute. */
const CALLS_A_MINUTE = 7_000;

const clockOf = () => virtualClock(0, async () => void (await new Promise((goOn) => setImmediate(goOn))));

describe('Asking what is new', () => {
  it.each([2, 12, 50, 120])('after every hint stays within what an installation may ask its app, with %i people', (readers) => {
    const chance = chanceOf(`readers ${readers}`);
    let asked: readonly number[] = [];
    let now = 0;
    let count = 0;
    while (now < 10 * MINUTE) {
      now += untilNext(asked, now, readers) + chance.between(0, 5);
      asked = [now, ...asked].slice(0, 3);
      count += 1;
    }
    expect((count / 10) * readers).toBeLessThanOrEqual(CALLS_A_MINUTE);
  });

  it('is at once after a quiet time, and a second time soon after, however many they are', () => {
    expect(untilNext([], 5_000, 50)).toBe(0);
    expect(untilNext([1_000], 5_000, 50)).toBe(0);
    expect(untilNext([5_000], 5_000, 50)).toBe(250);
    expect(untilNext([5_250, 5_000], 5_250, 50)).toBe(250);
  });

  it('waits no longer because the browser’s clock was set back', () => {
    expect(untilNext([90_000_000, 89_999_000, 89_998_000], 5_000, 50)).toBeLessThanOrEqual(1_350);
  });

  it('is done once more when the answer is slow, and then the first answer counts', async () => {
    const clock = clockOf();
    const reading = twiceIfSlow(clock);
    const takes = [200, 200, 30_000, 200];
    let calls = 0;
    const call = async () => {
      calls += 1;
      const which = calls;
      await clock.sleep(takes[which - 1] ?? 0);
      return which;
    };
    const answers: (readonly [number, number])[] = [];
    for (let n = 0; n < 3; n += 1) {
      void reading(call).then((which) => answers.push([which, clock.now()]));
      await clock.pass(1_000);
    }
    await clock.pass(60_000);
    expect(answers).toEqual([
      [1, 200],
      [2, 1_200],
      [4, 2_800],
    ]);
    expect(calls).toBe(4);
  });

  it('fails at once where the answer is a failure, and when both calls fail where one was slow', async () => {
    const clock = clockOf();
    const reading = twiceIfSlow(clock);
    const failures: number[] = [];
    const failing = (time: number) => async () => {
      await clock.sleep(time);
      throw new Error('Lost');
    };
    void reading(failing(100)).catch(() => failures.push(clock.now()));
    await clock.pass(1_000);
    void reading(() => clock.sleep(100));
    await clock.pass(1_000);
    void reading(failing(1_000)).catch(() => failures.push(clock.now()));
    await clock.pass(5_000);
    expect(failures).toEqual([100, 3_400]);
  });
});

describe('Hints', () => {
  it('do not come through when twice in a row something new was found that none had told of', () => {
    const hints = heardHints();
    hints.heard(4);
    hints.found(5, { asked: 4, isNew: true });
    expect(hints.comeThrough()).toBe(true);
    hints.found(6, { asked: 4, isNew: true });
    expect(hints.comeThrough()).toBe(false);
    // What is repeated says nothing of what comes now.
    expect(hints.heard(4)).toBe(false);
    expect(hints.comeThrough()).toBe(false);
    expect(hints.heard(7)).toBe(true);
    expect(hints.comeThrough()).toBe(true);
  });

  it('of a version that the server does not have are forgotten, so that the true ones are heard again', () => {
    const hints = heardHints();
    hints.heard(9_000);
    hints.found(12, { asked: 9_000, isNew: false });
    expect(hints.heard(13)).toBe(true);
    // One that came while the server was being asked may be true.
    hints.heard(20);
    hints.found(14, { asked: 13, isNew: true });
    expect(hints.newest()).toBe(20);
  });
});
