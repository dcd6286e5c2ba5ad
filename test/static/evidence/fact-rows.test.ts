import { describe, expect, it } from 'vitest';
import type { IssueStory } from '#domain/history/issue-story';
import { factRows } from '../../../static/project/src/facts/fact-rows';
import { voiceFor } from '../../../static/shared/src/words/voice';
import { NOW, viewOfStories } from '../../support/generated-view';
import { at, day, key, story } from '../../support/story';

const voice = voiceFor('en-GB', 'UTC', NOW);
const rowsOf = (stories: readonly IssueStory[]) => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  return factRows(viewOfStories(stories).evidence, voice).map((row) => ({
    cells: [row.planned.text, row.actual.text, row.difference.text, row.from.text].map(plain),
    why: row.why,
    behind: row.from.behind,
  }));
};
const done: Partial<IssueStory> = {
  started: at('2026-03-10T09:00:00Z'),
  finished: at('2026-08-12T09:00:00Z'),
  firstPlannedStart: day('2026-03-03'),
  firstDue: day('2026-05-30'),
  estimateAtStart: 36_000,
  timeSpent: 72_000,
};

describe('the facts card: planned against actual, no opinion (S1-38)', () => {
  it('shows start, end, scope and effort with their differences and issues', () => {
    const rows = rowsOf([story(done), story({ ...done, key: key('ONE-2'), created: at('2026-04-20T09:00:00Z') })]);
    expect(rows.map((row) => row.cells)).toEqual([
      ['3 Mar', '10 Mar', '+7 days', '2 issues'],
      ['30 May', '12 Aug', '+74 days', '2 issues'],
      ['1 issue', '2 issues', '+100%', '1 added'],
      ['20 h', '40 h', '+100%', '2 of 2 issues'],
    ]);
    expect(rows.map((row) => row.behind)).toEqual(['start.difference', 'end.difference', 'added', 'effort.difference']);
  });

  it('never shows a gap in the data as nought: it says what is missing and why, once', () => {
    const [start, end, , effort] = rowsOf([story({ started: at('2026-03-10T09:00:00Z'), finished: at('2026-03-12T09:00:00Z') })]);
    expect(start).toMatchObject({ cells: ['no start dates', '10 Mar', 'Not enough data', ''] });
    expect(end?.why).toBe('No issue has a due date, so slip cannot be shown. Scope and flow do not need one.');
    expect(effort?.cells[2]).toBe('Not enough data');
    const bare = rowsOf([story({ historyKnown: false, dueMoves: null })]).map((row) => row.why);
    expect(new Set(bare.filter((why) => why !== null)).size).toBe(bare.filter((why) => why !== null).length);
  });

  it('says that work is still open and how far past its plan, and leads to what remains', () => {
    const [, end] = rowsOf([story(done), story({ key: key('ONE-2'), started: at('2026-03-10T09:00:00Z') })]);
    expect(end).toMatchObject({ cells: ['30 May', 'still open', '+82 days so far', '1 issue open'], behind: 'end.difference' });
    const ahead = { started: at('2026-03-10T09:00:00Z'), firstDue: day('2026-12-01') };
    expect(rowsOf([story(ahead)])[1]?.cells[2]).toBe('still open');
  });

  it('calls nothing planned or added where no history tells when work started', () => {
    const bare = { historyKnown: false, dueMoves: null };
    const [, , scope] = rowsOf([story(bare), story({ ...bare, key: key('ONE-2'), created: at('2026-04-20T09:00:00Z') })]);
    expect(scope).toMatchObject({ cells: ['no history', '2 issues', 'Not enough data', '2 issues'], behind: 'scope.actual' });
  });

  it('tells growth beyond picturing in times instead of percent', () => {
    const later = Array.from({ length: 11 }, (_, n) =>
      story({ ...done, key: key(`ONE-${n + 2}`), created: at('2026-04-20T09:00:00Z') }),
    );
    expect(rowsOf([story(done), ...later])[2]?.cells[2]).toBe('12 times');
  });

  it('names the issues of a scope in which nothing changed', () => {
    expect(rowsOf([story(done)])[2]?.cells).toEqual(['1 issue', '1 issue', 'as planned', '1 issue']);
  });

  it('does not say that start dates are missing where it is not settled which field holds them', () => {
    const { evidence } = viewOfStories([story({ started: at('2026-03-10T09:00:00Z') })]);
    const unsettled = { code: 'start-date-unsettled', keys: [], detail: 'customfield_1, customfield_2' };
    const [start] = factRows({ ...evidence, quality: [...evidence.quality, unsettled] }, voice);
    expect(start).toMatchObject({ planned: { text: 'not settled' }, why: expect.stringContaining('Several fields') });
  });
});
