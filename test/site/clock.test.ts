import { describe, expect, it } from 'vitest';
import { createClock } from './clock';

const DAY = 86_400_000;

describe('the clock of the site', () => {
  it('runs with the machine from where it was set, and steps forward on top of that', () => {
    let machine = 1_000;
    const clock = createClock({ from: 50, mode: 'running', real: () => machine });
    machine += 10;
    expect(clock.now()).toBe(60);
    clock.advance(30);
    machine += 5;
    expect(clock.now()).toBe(65 + 30 * DAY);
  });

  it('stands still when it is frozen, until it is stepped', () => {
    let machine = 0;
    const steps: number[] = [];
    const clock = createClock({ from: 50, mode: 'frozen', real: () => machine, onStep: (now) => steps.push(now) });
    machine += DAY;
    expect(clock.now()).toBe(50);
    clock.advance(0.5);
    expect(clock.now()).toBe(50 + DAY / 2);
    expect(steps).toEqual([50 + DAY / 2]);
  });

  it('never goes back', () => {
    const clock = createClock({ from: 0, mode: 'frozen' });
    expect(() => clock.advance(-1)).toThrow(RangeError);
    expect(() => clock.advance(Number.NaN)).toThrow(RangeError);
  });
});
