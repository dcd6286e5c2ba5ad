import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Timetable } from './timetable';

describe('the timetable', () => {
  it('lets everything happen in the order of time, and in the order of asking at the same instant', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { maxLength: 200 }), (instants) => {
        const time = new Timetable();
        const happened: [number, number][] = [];
        instants.forEach((instant, order) => {
          time.at(instant, () => happened.push([instant, order]));
        });
        time.runUntil(50);
        const expected = instants
          .map((instant, order): [number, number] => [instant, order])
          .sort((one, other) => one[0] - other[0] || one[1] - other[1]);
        expect(happened).toEqual(expected);
      }),
    );
  });

  it('lets what is asked for on the way happen, but nothing after the end', () => {
    const time = new Timetable();
    const happened: number[] = [];
    const again = () => {
      happened.push(time.now);
      time.at(time.now + 10, again);
    };
    time.at(5, again);
    time.runUntil(30);
    expect(happened).toEqual([5, 15, 25]);
  });

  it('takes the past for now', () => {
    const time = new Timetable();
    const happened: number[] = [];
    time.at(20, () => time.at(3, () => happened.push(time.now)));
    time.runUntil(30);
    expect(happened).toEqual([20]);
  });
});
