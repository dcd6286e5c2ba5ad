import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, lastPlace, type Placed, placesAfterMove } from '../../../static/session/src/path/places';
import { item } from '../../support/a-session';

const placed = (...places: readonly number[]): Placed[] => places.map((place, n) => ({ id: item(`station-${n}`), place }));
const some = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 }).map((places) => placed(...places));

/** Writes the changes one by one, as a server would get them. */
function written(items: readonly Placed[], changes: readonly Placed[]) {
  let now = [...items];
  for (const change of changes) {
    expect(now.some(({ place }) => place === change.place)).toBe(false);
    now = now.map((one) => (one.id === change.id ? change : one));
  }
  return inOrder(now).map(({ id }) => id);
}

describe('Places in a row', () => {
  it('change for one thing only where there is room', () => {
    const row = placed(1024, 2048, 3072);
    expect(placesAfterMove(row, item('station-2'), 1)).toEqual([{ id: 'station-2', place: 1536 }]);
    expect(placesAfterMove(row, item('station-0'), 2)).toEqual([{ id: 'station-0', place: 4096 }]);
    expect(placesAfterMove(row, item('station-1'), 1)).toEqual([]);
    expect(placesAfterMove(row, item('nobody-00'), 1)).toEqual([]);
  });

  it('lead wherever a thing is moved, in whole numbers, and no two things ever share one', () => {
    fc.assert(
      fc.property(some, fc.nat(), fc.integer({ min: -2, max: 14 }), (row, which, to) => {
        const moved = row[which % row.length] as Placed;
        const changes = placesAfterMove(row, moved.id, to);
        const order = inOrder(row).map(({ id }) => id);
        const others = order.filter((id) => id !== moved.id);
        const target = Math.max(0, Math.min(row.length - 1, to));
        expect(written(row, changes)).toEqual([...others.slice(0, target), moved.id, ...others.slice(target)]);
        expect(changes.every(({ place }) => Number.isSafeInteger(place) && place >= 0)).toBe(true);
      }),
    );
  });

  it('go on after the last one', () => {
    expect(lastPlace([])).toBe(1024);
    fc.assert(fc.property(some, (row) => row.every(({ place }) => place < lastPlace(row))));
  });
});
