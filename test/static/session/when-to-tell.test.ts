import { describe, expect, it } from 'vitest';
import { announcer } from '../../../static/shared/src/session/announcer';
import type { Told } from '../../../static/shared/src/session/presence';
import { beatFor, whenToTell } from '../../../static/shared/src/session/when-to-tell';
import { type Chance, chanceOf } from '../../site/demo/chance';
import { person } from '../../support/story';
import { virtualClock } from '../../support/virtual-clock';

/** Messages a second that all together may be expected to send, whatever happens. A channel carries fifty operations. */
const BUDGET = 15;
const SECOND = 1_000;
const RUNS = 40;

interface Desk {
  /** Makes this the item at hand. */
  edit(item: string | null): void;
  come(): void;
  greet(): void;
}

/** What happens to people at their desks in the course of a minute. */
type Pattern = (desks: readonly Desk[], pass: (time: number) => Promise<void>, chance: Chance) => Promise<void>;

/** How many messages are sent in each second, on the average of many runs. */
async function expectedEachSecond(people: number, pattern: Pattern): Promise<readonly number[]> {
  const counts: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const chance = chanceOf(`${people} people, run ${run}`);
    const clock = virtualClock(0, async () => {});
    const desks = Array.from({ length: people }, (_, n): Desk => {
      let mine: Told = { seat: `window-${n}`, person: person('ada'), at: null, wrote: false, phase: 1 };
      const telling = announcer({
        clock,
        chance: () => chance.next(),
        mine: () => mine,
        others: () => people - 1,
        tell() {
          const second = Math.floor(clock.now() / SECOND);
          counts[second] = (counts[second] ?? 0) + 1 / RUNS;
        },
      });
      return {
        edit(item) {
          mine = { ...mine, at: item as Told['at'] };
          telling.changed();
        },
        come: () => telling.come(people),
        greet: telling.greet,
      };
    });
    await pattern(desks, clock.pass, chance);
  }
  return Array.from(counts, (count = 0) => count);
}

let items = 0;
const another = () => {
  items += 1;
  return `item-${items}`;
};

const PATTERNS: readonly (readonly [string, Pattern])[] = [
  [
    'all come at once and hear of each other',
    async (desks, pass) => {
      for (const one of desks) one.come();
      for (const one of desks) for (const _other of desks) one.greet();
      await pass(60 * SECOND);
    },
  ],
  [
    'the phase moves and all begin at once, every three seconds',
    async (desks, pass) => {
      for (let n = 0; n < 20; n += 1) {
        for (const one of desks) one.edit(another());
        await pass(3 * SECOND);
      }
    },
  ],
  [
    'all begin at once when those who told together are about to tell again',
    async (desks, pass) => {
      for (const one of desks) one.edit(another());
      await pass((beatFor(desks.length) * 3) / 4);
      for (const one of desks) one.edit(another());
      for (const one of desks) one.greet();
      await pass(20 * SECOND);
    },
  ],
  [
    'they do so as chance has it',
    async (desks, pass, chance) => {
      for (let n = 0; n < 100; n += 1) {
        const some = chance.between(0, 1);
        for (const one of desks) {
          if (chance.happens(some)) one.edit(another());
          if (chance.happens(some / 4)) one.greet();
        }
        await pass(chance.between(50, 1_200));
      }
    },
  ],
];

describe('What people tell of themselves', () => {
  describe.each(PATTERNS)('when %s', (_name, pattern) => {
    it.each([2, 12, 50, 120])(
      'is expected to stay within 15 messages a second, with %i people',
      async (people) => {
        const each = await expectedEachSecond(people, pattern);
        expect(each.length).toBeGreaterThan(0);
        // An average of forty runs is itself off by up to so much.
        expect(Math.max(...each)).toBeLessThanOrEqual(BUDGET + 3 * Math.sqrt(BUDGET / RUNS));
      },
      30_000,
    );
  });

  it('is heard within a second among twelve, and within two on the average among fifty', () => {
    const given = { toldAt: Number.NEGATIVE_INFINITY, now: 0 };
    expect(whenToTell('change', { ...given, people: 12, chance: 0.999 })).toBeLessThanOrEqual(SECOND);
    expect(whenToTell('change', { ...given, people: 50, chance: 0.5 })).toBeLessThanOrEqual(2 * SECOND);
  });

  it('is told again before the others take somebody for gone', () => {
    for (const people of [1, 2, 50, 120])
      for (const chance of [0, 0.5, 0.999]) {
        const next = whenToTell('beat', { people, toldAt: 0, now: 0, chance });
        expect(next).toBeLessThanOrEqual(beatFor(people));
        expect(next).toBeGreaterThanOrEqual(beatFor(people) / 2);
      }
  });

  it('is not told where it has changed back before its time has come', async () => {
    const clock = virtualClock(0, async () => {});
    const told: Told[] = [];
    const none: Told = { seat: 'window-1', person: person('ada'), at: null, wrote: false, phase: 1 };
    let mine = none;
    const telling = announcer({ clock, chance: () => 0.5, mine: () => mine, others: () => 49, tell: (one) => told.push(one) });
    const edit = (item: string | null) => {
      mine = { ...none, at: item as Told['at'] };
      telling.changed();
    };
    telling.come(50);
    await clock.pass(10 * SECOND);
    expect(told).toEqual([none]);
    edit('item-1');
    await clock.pass(SECOND);
    edit(null);
    await clock.pass(8 * SECOND);
    expect(told).toHaveLength(1);
    edit('item-1');
    await clock.pass(4 * SECOND);
    expect(told.map(({ at }) => at)).toEqual([null, 'item-1']);
  });
});
