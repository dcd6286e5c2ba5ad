import { describe, expect, it } from 'vitest';
import { epicIndexOf } from '#domain/evidence/rows/epic-index';
import { type Grouping, groupingsOf, tellingGrouping, timelineRows } from '#domain/evidence/rows/timeline-rows';
import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import type { IssueStory } from '#domain/history/issue-story';
import { at, day, key, person, story } from '../../../support/story';

const today = dayNumber(day('2026-08-20'));
const epicType = { id: '1', name: 'Epic', level: 1, subtask: false };
const one = (name: string, given: Partial<IssueStory> = {}) => story({ key: key(name), ...given });
const rows = (stories: readonly IssueStory[], grouping: Grouping = 'issue', order: 'start' | 'slip' = 'start') =>
  timelineRows(stories, { grouping, order, today, epics: epicIndexOf(stories) });
const offered = (stories: readonly IssueStory[]) => groupingsOf(stories, epicIndexOf(stories));
const first = (stories: readonly IssueStory[]) => tellingGrouping(stories, epicIndexOf(stories));
const wave = (id: string) => [{ id, name: `Wave ${id}`, released: false, releaseDate: null }];

describe('rows of the timeline (S1-38)', () => {
  it('draws the first plan from the planned start, and openly from the creation where none was planned', () => {
    const [known] = rows([one('A-1', { firstPlannedStart: day('2026-03-05'), firstDue: day('2026-04-01') })]);
    expect(known?.firstPlan).toEqual({ from: dayNumber(day('2026-03-05')), to: dayNumber(day('2026-04-01')), fromKnown: true });
    const [unknown] = rows([one('A-1', { firstDue: day('2026-04-01') })]);
    expect(unknown?.firstPlan).toMatchObject({ from: dayNumber(day('2026-03-02')), fromKnown: false });
  });

  it('draws no plan where there is no due date, and nothing done where nothing was', () => {
    expect(rows([one('A-1')])[0]).toMatchObject({ firstPlan: null, finalPlan: null, happened: null, slipDays: null });
  });

  it('draws open work up to today, and holds it against its plan only once that has passed', () => {
    const [open] = rows([one('A-1', { started: at('2026-08-01T09:00:00Z'), firstDue: day('2026-08-10') })]);
    expect(open).toMatchObject({ happened: { to: today, open: true }, slipDays: 10 });
    expect(rows([one('A-1', { started: at('2026-08-01T09:00:00Z'), firstDue: day('2026-09-10') })])[0]?.slipDays).toBeNull();
  });

  it('holds work that has not even begun against its plan, too, once that has passed', () => {
    expect(rows([one('A-1', { firstDue: day('2026-08-10') })])[0]).toMatchObject({ happened: null, slipDays: 10 });
    expect(rows([one('A-1', { firstDue: day('2026-09-10') })])[0]?.slipDays).toBeNull();
  });

  it('gives work that finished without a start the day it finished', () => {
    const [row] = rows([one('A-1', { finished: at('2026-05-04T09:00:00Z') })]);
    expect(row?.happened).toMatchObject({ from: dayNumber(day('2026-05-04')), to: dayNumber(day('2026-05-04')), open: false });
  });

  it('gathers issues, sub-tasks and the epic itself under the epic, and the rest at the end', () => {
    const stories = [
      one('A-9'),
      one('A-1', { type: epicType }),
      one('A-2', { parent: key('A-1') }),
      one('A-3', { parent: key('A-2'), type: { id: '2', name: 'Sub-task', level: -1, subtask: true } }),
    ];
    expect(rows(stories, 'epic').map((row) => [row.label, row.keys])).toEqual([
      ['A-1', ['A-1', 'A-2', 'A-3']],
      ['No epic', ['A-9']],
    ]);
  });

  it('keeps a row for each epic of the issues that a filter lets through, with its title, also where epic and parent are left out', () => {
    const subtask = one('A-3', { parent: key('A-2'), type: { id: '2', name: 'Sub-task', level: -1, subtask: true } });
    const direct = one('A-5', { parent: key('A-1'), type: { id: '2', name: 'Sub-task', level: -1, subtask: true } });
    const child = one('A-4', { parent: key('B-7') });
    const all = [
      one('A-1', { type: epicType, summary: 'Label the tickets' }),
      one('A-2', { parent: key('A-1') }),
      subtask,
      direct,
      child,
    ];
    const narrowed = [subtask, direct, child];
    const shown = timelineRows(narrowed, { grouping: 'epic', order: 'start', today, epics: epicIndexOf(all) });
    expect(shown.map((row) => [row.label, row.title, row.keys])).toEqual([
      ['A-1', 'Label the tickets', ['A-3', 'A-5']],
      ['B-7', null, ['A-4']],
    ]);
  });

  it('shows an issue of two versions in both', () => {
    const stories = [one('A-1', { versions: [...wave('1'), ...wave('2')] }), one('A-2', { versions: wave('2') })];
    expect(rows(stories, 'version').map((row) => [row.label, row.keys.length])).toEqual([
      ['Wave 1', 1],
      ['Wave 2', 2],
    ]);
  });

  it('offers only groupings that say something', () => {
    expect(offered([one('A-1')])).toEqual(['issue']);
    expect(offered([one('A-1', { versions: wave('1') }), one('A-2', { parent: key('A-1') })])).toEqual([
      'epic',
      'version',
      'issue',
    ]);
  });

  it('orders by beginning, or the furthest past its plan first', () => {
    const stories = [
      one('A-1', { started: at('2026-03-03T09:00:00Z'), finished: at('2026-04-02T09:00:00Z'), firstDue: day('2026-04-01') }),
      one('A-2', { started: at('2026-04-03T09:00:00Z'), finished: at('2026-06-01T09:00:00Z'), firstDue: day('2026-04-10') }),
      one('A-3'),
    ];
    expect(rows(stories).map((row) => row.label)).toEqual(['A-1', 'A-2', 'A-3']);
    expect(rows(stories, 'issue', 'slip').map((row) => row.label)).toEqual(['A-2', 'A-1', 'A-3']);
  });
});

describe('steps of the planned end', () => {
  const move = (when: string, from: string, to: string | null) => ({
    at: at(`${when}T09:00:00Z`),
    by: person('ana'),
    from: day(from),
    to: to === null ? null : day(to),
  });

  it('are the moves of the one issue', () => {
    const [row] = rows([
      one('A-1', {
        firstDue: day('2026-04-01'),
        due: null,
        dueMoves: [move('2026-03-20', '2026-04-01', '2026-04-10'), move('2026-04-05', '2026-04-10', null)],
      }),
    ]);
    expect(row?.steps.map((step) => [step.from, step.to])).toEqual([
      ['2026-04-01', '2026-04-10'],
      ['2026-04-10', null],
    ]);
  });

  it('are, for several issues, the moves of the latest date among them', () => {
    const stories = [
      one('A-1', {
        versions: wave('1'),
        firstDue: day('2026-04-01'),
        due: day('2026-05-01'),
        dueMoves: [move('2026-03-10', '2026-04-01', '2026-04-15'), move('2026-03-30', '2026-04-15', '2026-05-01')],
      }),
      one('A-2', {
        versions: wave('1'),
        firstDue: day('2026-04-20'),
        due: day('2026-04-10'),
        dueMoves: [move('2026-04-10', '2026-04-20', '2026-04-10')],
      }),
    ];
    // The first move stays under the 20th of April and moves nothing; the second passes it; the third is no longer the latest.
    expect(rows(stories, 'version')[0]?.steps.map((step) => [step.key, step.from, step.to])).toEqual([
      ['A-1', '2026-04-20', '2026-05-01'],
    ]);
  });

  it('are also the issues that were added once work had begun, which the first plan knew nothing of (S0-2, S3-20)', () => {
    const begun = one('A-1', { versions: wave('1'), started: at('2026-03-05T09:00:00Z'), firstDue: day('2026-04-20') });
    const added = one('A-2', {
      versions: wave('1'),
      created: at('2026-04-02T09:00:00Z'),
      creator: person('ana'),
      firstDue: day('2026-06-01'),
      due: day('2026-06-10'),
      dueMoves: [move('2026-05-10', '2026-06-01', '2026-06-10')],
    });
    const [before] = rows([begun], 'version');
    const [row] = rows([begun, added], 'version');
    expect(row?.firstPlan?.to).toBe(before?.firstPlan?.to);
    expect(row?.steps.map(({ at: when, by, key: of, from, to }) => [when, by, of, from, to])).toEqual([
      [at('2026-04-02T09:00:00Z'), 'ana', 'A-2', '2026-04-20', '2026-06-01'],
      [at('2026-05-10T09:00:00Z'), 'ana', 'A-2', '2026-06-01', '2026-06-10'],
    ]);
  });

  it('begin with what was added where nothing else had a date', () => {
    const undated = one('A-1', { versions: wave('1'), started: at('2026-03-05T09:00:00Z') });
    const added = one('A-2', { versions: wave('1'), created: at('2026-04-02T09:00:00Z'), firstDue: day('2026-06-01') });
    expect(rows([undated, added], 'version')[0]).toMatchObject({ firstPlan: { to: dayNumber(day('2026-06-01')) }, steps: [] });
  });

  it('can bring the end of several forward again', () => {
    const stories = [
      one('A-1', {
        versions: wave('1'),
        firstDue: day('2026-04-30'),
        due: day('2026-04-02'),
        dueMoves: [move('2026-03-10', '2026-04-30', '2026-04-02')],
      }),
      one('A-2', { versions: wave('1'), firstDue: day('2026-04-20') }),
    ];
    expect(rows(stories, 'version')[0]?.steps.map((step) => step.to)).toEqual(['2026-04-20']);
  });

  it('end where the bar of the final plan ends', () => {
    const [row] = rows([
      one('A-1', {
        firstDue: day('2026-04-01'),
        due: day('2026-04-10'),
        dueMoves: [move('2026-03-20', '2026-04-01', '2026-04-10')],
      }),
    ]);
    expect(dateOfDay(row?.finalPlan?.to ?? 0)).toBe(row?.steps.at(-1)?.to);
  });

  it('draws from creation to finish where no history tells the start, and nothing for what stands in a new status', () => {
    const bare = { historyKnown: false, dueMoves: null } as const;
    const [row] = rows([one('A-1', { ...bare, finished: at('2026-05-04T09:00:00Z') })]);
    expect(row?.happened).toMatchObject({
      from: dayNumber(day('2026-03-02')),
      to: dayNumber(day('2026-05-04')),
      fromKnown: false,
    });
    expect(rows([one('A-1', bare)])[0]?.happened).toBeNull();
  });

  it('begins with the grouping that holds a good part of the issues', () => {
    const loose = ['A-5', 'A-6', 'A-7', 'A-8'].map((name) => one(name));
    const epic = one('A-1', { type: epicType });
    expect(first([epic, one('A-2', { parent: key('A-1') })])).toBe('epic');
    expect(first([epic, ...loose])).toBe('issue');
    expect(first([epic, ...loose.map((story) => ({ ...story, versions: wave('1') }))])).toBe('version');
    expect(first([])).toBe('issue');
  });
});
