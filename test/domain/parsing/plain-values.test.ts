import { describe, expect, it } from 'vitest';
import { parsed } from '#domain/parsing/parsed';
import { fewAt, madeUpIdAt, numberAt } from '#domain/parsing/plain-values';

const read = <T>(from: (value: unknown, field: string) => T, value: unknown) => parsed(() => from(value, 'field'));
const none = { ok: false, field: 'field' };

describe('A value that is sent or stored', () => {
  it('is a number of any size and sign, and nothing that is written like one', () => {
    for (const number of [0, -3, 2.5]) expect(read(numberAt, number)).toEqual({ ok: true, value: number });
    for (const other of ['3', null, undefined, Number.NaN, Number.POSITIVE_INFINITY])
      expect(read(numberAt, other)).toMatchObject(none);
  });

  it('is an id that a browser made up only if it can be a part of a key', () => {
    expect(read(madeUpIdAt, 'pm-00000001')).toEqual({ ok: true, value: 'pm-00000001' });
    for (const other of ['short', 'x'.repeat(65), 'pm.00000001', 'pm 00000001', 12345678])
      expect(read(madeUpIdAt, other)).toMatchObject(none);
  });

  it('is a list of at most so many, and the one that cannot be read is named', () => {
    const numbers = (value: unknown, field: string) => fewAt(value, 2, field, numberAt);
    expect(read(numbers, [1, 2])).toEqual({ ok: true, value: [1, 2] });
    expect(read(numbers, [1, 2, 3])).toMatchObject({ ...none, problem: 'at most 2 are possible' });
    expect(read(numbers, [1, 'x'])).toMatchObject({ ok: false, field: 'field[1]' });
    expect(read(numbers, undefined)).toMatchObject(none);
  });
});
