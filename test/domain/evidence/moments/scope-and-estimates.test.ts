import { describe, expect, it } from 'vitest';
import { calm, many, ofKind, plus, type Work } from './a-project';

describe('scope (S1-37)', () => {
  const steady = Array.from(
    { length: 8 },
    (_, week): Work => ({ ...calm, key: `ABC-${200 + week}`, created: plus('2024-03-12', 7 * week) }),
  );

  it('tells a week with far more additions than the others, on its busiest day', () => {
    const jump = [...many(6, { ...calm, created: '2024-04-04' }, 300), { ...calm, key: 'ABC-310', created: '2024-04-02' }];
    const [found, ...more] = ofKind('scope-jump', [...many(90, calm), ...steady, ...jump]);
    expect(found).toMatchObject({
      id: 'scope-jump:2024-04-01',
      day: '2024-04-04',
      told: { how: 'week', added: 8, usual: 1 },
      confidence: 'sure',
    });
    expect(more).toEqual([]);
  });

  it('tells the first of two days on which as many came, and the last on which any did', () => {
    const onDay = (created: string, count: number, from: number) => many(count, { ...calm, created }, from);
    const jump = [...onDay('2024-04-02', 3, 300), ...onDay('2024-04-04', 4, 310), ...onDay('2024-04-05', 1, 320)];
    const [found] = ofKind('scope-jump', [...many(90, calm), ...steady, ...jump]);
    expect(found).toMatchObject({ day: '2024-04-02', until: '2024-04-05', told: { added: 9 } });
  });

  it('tells steady growth by the day on which a quarter more was in scope', () => {
    const [found] = ofKind('scope-jump', [...many(20, calm), ...steady]);
    expect(found).toMatchObject({
      day: plus('2024-03-12', 28),
      told: { how: 'grown-by-a-quarter', added: 5, before: 20, scope: 25 },
    });
  });

  it('finds no jump while the plan is being written: before work has started', () => {
    const planned = (n: number): Work => ({
      key: `ABC-${n}`,
      created: plus('2024-03-01', Math.floor(n / 10)),
      due: '2024-04-30',
    });
    const written = Array.from({ length: 40 }, (_, n) => planned(n + 1));
    expect(ofKind('scope-jump', written)).toEqual([]);
    expect(ofKind('scope-jump', [{ ...calm, key: 'ABC-99', started: '2024-03-01' }, ...written])).not.toEqual([]);
  });

  it('finds no jump in one addition a week', () => {
    expect(ofKind('scope-jump', [...many(60, calm), ...steady])).toEqual([]);
  });

  it('tells scope that was cut after a warning: several issues closed on a day without having been started', () => {
    const warning: Work = { ...calm, key: 'ABC-90', due: '2024-03-15' };
    const cut = many(4, { created: '2024-03-01', finished: '2024-04-15' }, 50);
    expect(ofKind('measures-taken', [...many(12, calm), warning, ...cut])).toMatchObject([
      { day: '2024-04-15', told: { how: 'scope-cut', issues: 4 }, keys: ['ABC-50', 'ABC-51', 'ABC-52', 'ABC-53'] },
    ]);
    expect(ofKind('measures-taken', [...many(20, calm), ...cut])).toEqual([]);
  });
});

describe('estimates (S1-37)', () => {
  const logged = (day: string): Omit<Work, 'key'> => ({
    ...calm,
    estimate: 10,
    logged: [
      ['2024-03-12', 8],
      [day, 8],
    ],
  });

  it('tells when more had been logged than the plan was estimated to take, with work open', () => {
    const [found] = ofKind('estimate-used-up', many(4, logged('2024-03-22')));
    expect(found).toMatchObject({
      day: '2024-03-22',
      told: { of: 'project', estimated: 144_000, logged: 230_400, open: 4, ofAll: 4 },
      confidence: 'sure',
    });
  });

  it('does not tell it when nothing was open any more, or when there are no estimates', () => {
    expect(ofKind('estimate-used-up', many(4, logged('2024-04-26')))).toEqual([]);
    const { estimate: _, ...without } = logged('2024-03-22');
    expect(ofKind('estimate-used-up', many(4, without))).toEqual([]);
  });

  it('tells single issues that went far beyond their estimate while open', () => {
    const far: Work = {
      ...calm,
      key: 'ABC-90',
      estimate: 8,
      logged: [
        ['2024-03-12', 9],
        ['2024-04-12', 20],
      ],
    };
    const found = ofKind('estimate-used-up', [...many(10, { ...calm, estimate: 40 }), far]);
    expect(found).toMatchObject([{ id: 'estimate-used-up:ABC-90', day: '2024-03-12', told: { of: 'issue', logged: 104_400 } }]);
  });
});
