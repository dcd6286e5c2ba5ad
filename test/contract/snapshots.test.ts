import { describe, expect, it } from 'vitest';
import { parseBeginFreeze, parseFinishFreeze, parseFreezePart } from '#contract/snapshots';
import { MOST_MOVED } from '#domain/post-mortem/freeze-head';
import { MOST_CHARACTERS, MOST_PARTS, PART_CHARACTERS } from '#domain/snapshot/limits';

const name = { postMortemId: 'pm-00001', freezeId: 'freeze-0001' };

describe('The parts of a freeze, as a browser sends them', () => {
  it('are within what storage and one call take', () => {
    const begin = { ...name, parts: MOST_PARTS, characters: MOST_CHARACTERS, checksum: 'a'.repeat(64) };
    expect(parseBeginFreeze(begin)).toEqual({ ok: true, value: begin });
    for (const [change, field] of [
      [{ parts: 0 }, 'parts'],
      [{ parts: MOST_PARTS + 1 }, 'parts'],
      [{ characters: MOST_CHARACTERS + 1 }, 'characters'],
      [{ checksum: 'x' }, 'checksum'],
      [{ freezeId: 'a:b:c:d:e' }, 'freezeId'],
      [{ postMortemId: 7 }, 'postMortemId'],
    ] as const)
      expect(parseBeginFreeze({ ...begin, ...change }), field).toMatchObject({ ok: false, field });
  });

  it('are base 64 of at most the size of one part', () => {
    const part = { ...name, part: 0, text: 'A'.repeat(PART_CHARACTERS) };
    expect(parseFreezePart(part)).toEqual({ ok: true, value: part });
    for (const [change, field] of [
      [{ text: 'A'.repeat(PART_CHARACTERS + 4) }, 'text'],
      [{ text: '<b>' }, 'text'],
      [{ text: '' }, 'text'],
      [{ part: -1 }, 'part'],
      [{ part: MOST_PARTS }, 'part'],
    ] as const)
      expect(parseFreezePart({ ...part, ...change }), field).toMatchObject({ ok: false, field });
  });

  it('name the issues that moved meanwhile, and no more of them than are kept', () => {
    const finish = { ...name, movedMeanwhile: ['TRI-1'], movedCount: 900 };
    expect(parseFinishFreeze(finish)).toEqual({ ok: true, value: finish });
    const many = Array.from({ length: MOST_MOVED + 1 }, (_, n) => `TRI-${n}`);
    expect(parseFinishFreeze({ ...finish, movedMeanwhile: many })).toMatchObject({ ok: false, field: 'movedMeanwhile' });
    expect(parseFinishFreeze({ ...finish, movedMeanwhile: ['nothing'] })).toMatchObject({ ok: false });
  });
});
