import { describe, expect, it } from 'vitest';
import { csvHead, csvRow, issueColumns, sortedStories, storiesWith } from '../../../static/project/src/table/issue-columns';
import { voiceFor } from '../../../static/shared/src/words/voice';
import { at, day, key, person, story } from '../../support/story';

const stories = [
  story({ key: key('ONE-10'), summary: 'Label tickets', firstSlipDays: 3 }),
  story({ key: key('ONE-9'), summary: 'Review drafts', firstSlipDays: null }),
  story({ key: key('ONE-2'), summary: 'Label drafts', firstSlipDays: -4 }),
];
const keys = (list: readonly { key: string }[]) => list.map((one) => one.key);

describe('the table of issues', () => {
  it('sorts keys by their number', () => {
    expect(keys(sortedStories(stories, 'key', false))).toEqual(['ONE-2', 'ONE-9', 'ONE-10']);
  });

  it('keeps what is unknown at the end, whichever way one sorts', () => {
    expect(keys(sortedStories(stories, 'slip', false))).toEqual(['ONE-2', 'ONE-10', 'ONE-9']);
    expect(keys(sortedStories(stories, 'slip', true))).toEqual(['ONE-10', 'ONE-2', 'ONE-9']);
  });

  it('does not reorder for a column it does not know, nor change what it was given', () => {
    const before = keys(stories);
    expect(keys(sortedStories(stories, 'no such', true))).toEqual(before);
    sortedStories(stories, 'key', false);
    expect(keys(stories)).toEqual(before);
  });

  it('finds the issues in which every word occurs', () => {
    expect(keys(storiesWith(stories, ' drafts  LABEL '))).toEqual(['ONE-2']);
    expect(storiesWith(stories, '  ')).toBe(stories);
  });

  it('exports days in the zone of the viewer and effort in hours', () => {
    const { dayOf } = voiceFor('en', 'Europe/Berlin', 0);
    const told = story({
      started: at('2026-03-03T23:30:00Z'),
      due: day('2026-04-01'),
      estimateAtStart: 5400,
      dueMoves: [{ at: 0, by: null, from: day('2026-03-01'), to: day('2026-04-01') }],
      handOffs: [{ at: 0, from: person('a'), to: person('b'), waitBeforeMs: 0, waitAfterMs: null }],
    });
    const row = Object.fromEntries(issueColumns.map((column, index) => [column.id, csvRow(told, dayOf)[index]]));
    expect(row).toMatchObject({
      key: 'ONE-1',
      started: '2026-03-04',
      finished: null,
      due: '2026-04-01',
      moves: 1,
      'estimate-at-start': 1.5,
      'hand-offs': 1,
    });
    expect(csvHead()).toContain('Spent (hours)');
  });
});
