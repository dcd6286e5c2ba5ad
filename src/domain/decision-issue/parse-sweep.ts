import { presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, pointInTime } from '#domain/parsing/plain-values';
import type { Sweep } from './sweep';

/** A sweep as it is stored, from `unknown`. */
export const parseSweep = (raw: unknown): Parsed<Sweep> =>
  parsed(() => {
    const sweep = shapeAt(raw, 'sweep');
    return {
      at: pointInTime(sweep.at, 'at'),
      looked: countAt(sweep.looked, 'looked'),
      repaired: presentListAt(sweep.repaired, 'repaired').map((id) => textAt(id, 'repaired')),
    };
  });
