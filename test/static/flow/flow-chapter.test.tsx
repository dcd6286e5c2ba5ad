import { describe, expect, it } from 'vitest';
import type { Findings } from '#domain/evidence/findings';
import { behindFlow } from '../../../static/project/src/flow/behind-flow';
import { CarriedOverTable } from '../../../static/project/src/flow/carried-over-table';
import { FlowChapter } from '../../../static/project/src/flow/flow-chapter';
import { blockedSpan, MOST_BLOCKED, placedBlocks } from '../../../static/shared/src/charts/blocked-rows';
import { livedWip, wipShape } from '../../../static/shared/src/charts/wip-shape';
import { drawn } from '../../support/drawn';
import { day, key } from '../../support/story';
import { noFlow, someFlow } from './some-flow';

const text = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the chapter on flow', () => {
  const page = drawn(<FlowChapter flow={someFlow()} />);

  it('shows flow efficiency with its definition and what it cannot know', () => {
    expect(text(page)).toContain('1 finished issue spent 33% of the time between start and finish in work.');
    expect(text(page)).toContain('Nights and weekends count, because nobody logs what they really did');
  });

  it('draws a bar for each status, names waiting and not by colour alone, and opens its issues', () => {
    expect(page).toContain('data-means="waiting"');
    expect(text(page)).toContain('Waiting for client waiting median 6 d · 6 d in all · 1 issue');
  });

  it('lists the blocked stretches and what was carried over from sprint to sprint', () => {
    expect(text(page)).toContain('2 issues were blocked for 3 d 15 h in all.');
    expect(page).toContain('ABC-1 was blocked for 2 d, from 13 Mar 2024 to 15 Mar 2024');
    expect(page).toContain('ABC-2 was blocked for 1 d 15 h, from 29 Jun 2024 and still is');
    expect(page).toContain('1 carried over from Sprint 1. Show these issues.');
  });

  it('begins with the sprints that most was carried over from, and calls nothing finished that may go on', () => {
    const sprints = [3, 1, 9, 8, 7, 6, 5, 0].map((carried, n) => ({
      id: String(n + 1),
      name: `Sprint ${n + 1}`,
      issues: 10,
      keys: Array.from({ length: carried }, (_, of) => key(`ABC-${of + 1}`)),
    }));
    const table = text(drawn(<CarriedOverTable sprints={sprints} />));
    expect(table).toMatch(/Sprint 1 10 3 30% Sprint 3 10 9 90% Sprint 4 .* Sprint 7 10 5 50% Show all 8 sprints/);
    expect(table).not.toContain('Sprint 2');
    expect(text(drawn(<CarriedOverTable sprints={sprints.slice(6)} />))).toContain('Sprint 8 10 none so far 0%');
  });

  it('says why there is nothing to show, and that it is on its way', () => {
    expect(text(drawn(<FlowChapter flow={noFlow()} />))).toContain('There are no issues here yet.');
    expect(text(drawn(<FlowChapter flow={null} />))).toContain('Flow is being worked out');
  });
});

describe('the issues behind flow', () => {
  const findings = { flow: someFlow() } as Findings;
  const behind = (rest: string) => behindFlow(rest, findings)?.keys;

  it('are found by the name of what they stand behind', () => {
    expect(behind('efficiency')).toEqual(['ABC-1']);
    expect(behind('waits')).toEqual(['ABC-1']);
    expect(behind('blocked')).toEqual(['ABC-1', 'ABC-2']);
    expect(behind('carried')).toEqual(['ABC-1']);
    expect(behind('sprint.1')).toEqual(['ABC-1']);
    expect(behind('status.25')).toEqual(['ABC-1']);
    expect(behind('work.2024-03-10')).toEqual(['ABC-1']);
    expect(behind('most')).toEqual(['ABC-1']);
    expect(behind('block.2024-03-13.2024-03-15')).toEqual(['ABC-1']);
    expect(behindFlow('status.25', findings)?.label).toBe('the time in “Waiting for client”');
  });

  it('are none for a name that nothing has', () => {
    for (const rest of ['', 'x', 'status.99', 'work.2020-01-01', 'work.soon', 'sprint.2', 'reopened.2024-03-04'])
      expect(behind(rest), rest).toBeUndefined();
  });
});

describe('the chart of work in progress', () => {
  const point = (date: string, count: number) => ({ date: day(date), count, began: [], ended: [] });

  it('stands in steps from the first day to the last', () => {
    const { x, y } = wipShape([point('2026-03-01', 1), point('2026-03-11', 4)], 4, 100, 40);
    expect([x(point('2026-03-06', 1)), y(1), y(4)]).toEqual([50, 30, 0]);
  });

  it('leaves out the stillness after the last change', () => {
    const series = [point('2024-01-01', 3), point('2024-02-01', 0), point('2026-02-01', 0)];
    expect(livedWip(series).map(({ date, count }) => [date, count])).toEqual([
      ['2024-01-01', 3],
      ['2024-02-01', 0],
      ['2024-02-08', 0],
    ]);
  });
});

describe('the chart of blocks', () => {
  const block = (n: number, from: string, to: string, ms: number) => ({
    key: key(`A-${n}`),
    from: Date.parse(from),
    to: Date.parse(to),
    fromOn: day(from),
    toOn: day(to),
    ms,
    open: false,
  });

  it('puts the longest on one axis, the earliest first, and one within a day is still seen', () => {
    const blocks = [block(1, '2026-03-10', '2026-03-19', 9), block(2, '2026-03-02', '2026-03-02', 1)];
    expect(blockedSpan(blocks).to - blockedSpan(blocks).from).toBe(19);
    const placed = placedBlocks(blocks);
    expect(placed.map(({ stretch }) => stretch.key)).toEqual(['A-2', 'A-1']);
    expect(placed[0]?.length).toBeGreaterThan(0);
    expect((placed[1]?.start ?? 0) + (placed[1]?.length ?? 0)).toBeCloseTo(18 / 19);
  });

  it('puts stretches of the same days into one row, and shows no more rows than can be read', () => {
    const wave = [1, 2, 3].map((n) => block(n, '2026-03-02', '2026-03-09', 7));
    expect(placedBlocks(wave).map(({ keys }) => keys)).toEqual([['A-1', 'A-2', 'A-3']]);
    const many = Array.from({ length: 20 }, (_, n) => block(n, '2026-03-02', `2026-03-${n + 10}`, 7));
    expect(placedBlocks(many)).toHaveLength(MOST_BLOCKED);
  });
});
