import { describe, expect, it } from 'vitest';
import { type ChosenEdge, MOST_POINTS, type RedesignList } from '#domain/evidence/edges/redesign-points';
import type { CalendarDate } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { RecordStore } from '#ports/record-store';
import { chooseRedesignPoint } from '#usecases/choose-redesign-point';
import { readRedesignPoints } from '#usecases/read-redesign-points';
import { recordsInMemory } from '../support/records-in-memory';

const edge = (n: number, words = ''): ChosenEdge => ({
  edge: `Model>Desk${n}`,
  from: 'Model',
  to: `Desk${n}`,
  handOffs: 14,
  days: 38,
  issues: 12,
  week: '2024-05-06' as CalendarDate,
  words,
});
const by = 'ann' as PersonId;
const now = () => 1000;
const choose = (redesign: RecordStore<RedesignList>, point: ChosenEdge, chosen = true) =>
  chooseRedesignPoint({ redesign, now }, { projectId: '10001', by, chosen, point });

describe('Choosing coordination points to redesign', () => {
  it('keeps a short list of exact points, each with its roles, its moment and what is to be agreed there (S0-23)', async () => {
    const redesign = recordsInMemory<RedesignList>();
    await choose(redesign, edge(1));
    await choose(redesign, edge(2));
    await choose(redesign, edge(1, 'What "ready" means'));
    expect((await readRedesignPoints({ redesign }, '10001')).points).toEqual([
      { ...edge(1, 'What "ready" means'), by, at: 1000 },
      { ...edge(2), by, at: 1000 },
    ]);
  });

  it('takes one off again', async () => {
    const redesign = recordsInMemory<RedesignList>();
    await choose(redesign, edge(1));
    expect((await choose(redesign, edge(1), false)).points).toEqual([]);
  });

  it('stays short: a full list takes no more', async () => {
    const redesign = recordsInMemory<RedesignList>();
    for (let n = 0; n <= MOST_POINTS; n += 1) await choose(redesign, edge(n));
    expect((await readRedesignPoints({ redesign }, '10001')).points).toHaveLength(MOST_POINTS);
  });

  it('loses no tick of two people who choose at the same time', async () => {
    const redesign = recordsInMemory<RedesignList>();
    await Promise.all([choose(redesign, edge(1)), choose(redesign, edge(2)), choose(redesign, edge(3))]);
    expect((await readRedesignPoints({ redesign }, '10001')).points).toHaveLength(3);
  });

  it('says so when it could not keep a choice', async () => {
    const busy: RecordStore<RedesignList> = { ...recordsInMemory<RedesignList>(), put: async () => 'changed-meanwhile' };
    await expect(choose(busy, edge(1))).rejects.toThrow('try again');
  });
});
