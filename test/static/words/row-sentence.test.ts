import { describe, expect, it } from 'vitest';
import { timelineRow } from '#domain/evidence/rows/timeline-row';
import { WITHOUT } from '#domain/evidence/rows/timeline-rows';
import { dayNumber } from '#domain/history/calendar-date';
import { rowSentence, stepSentence, timelineSentence } from '../../../static/shared/src/words/row-sentence';
import { voiceFor } from '../../../static/shared/src/words/voice';
import { at, day, person, story } from '../../support/story';

const voice = voiceFor('en-GB', 'UTC', at('2026-08-20T09:00:00Z'));
const today = dayNumber(day('2026-08-20'));
const row = (given: Parameters<typeof story>[0]) =>
  timelineRow({ id: 'ONE-1', label: 'ONE-1', title: 'Work' }, [story(given)], today);
const say = (given: Parameters<typeof story>[0]) => rowSentence(row(given), voice).replaceAll('\u00a0', ' ');
const move = { at: at('2026-05-12T10:00:00Z'), by: person('ana'), from: day('2026-05-30'), to: day('2026-06-20') };

describe('a row of the timeline for somebody who does not see it', () => {
  it('tells the first plan, how often it moved, and what happened', () => {
    expect(
      say({
        started: at('2026-03-10T09:00:00Z'),
        finished: at('2026-08-12T09:00:00Z'),
        firstDue: day('2026-05-30'),
        due: day('2026-06-20'),
        dueMoves: [move],
      }),
    ).toBe(
      'ONE-1 Work. First planned to end 30 May, last for 20 Jun; the date moved once. Worked on from 10 Mar to 12 Aug, 74 days after its first plan.',
    );
  });

  it('tells open work past its plan, and work not started', () => {
    expect(say({ started: at('2026-03-10T09:00:00Z'), firstDue: day('2026-08-10') })).toContain(
      'still open, 10 days after its first plan',
    );
    expect(say({})).toBe('ONE-1 Work. No due date. Not started.');
  });

  it('tells a move with who and when, and without a name while none is known', () => {
    expect(stepSentence({ ...move, key: row({}).keys[0] as never }, 'Ana', voice)).toBe('30 May → 20 Jun, on 12 May by Ana');
    expect(stepSentence({ ...move, to: null, key: row({}).keys[0] as never }, null, voice)).toBe('30 May → no date, on 12 May');
  });

  it('sums the whole up, also where nothing was planned', () => {
    const rows = [row({ started: at('2026-03-10T09:00:00Z'), firstDue: day('2026-08-10'), dueMoves: [move] }), row({})];
    expect(timelineSentence(rows, 'issue', 'issues', voice).replaceAll('\u00a0', ' ')).toBe(
      '2 issues; the one with a planned end went past the first one. Planned ends moved once.',
    );
    expect(timelineSentence([row({})], 'issue', 'issues', voice)).toContain('None can be held against a planned end');
  });

  it('does not count as an epic what is in none', () => {
    const inNone = timelineRow({ id: WITHOUT, label: 'No epic', title: null }, [story({}), story({})], today);
    expect(timelineSentence([row({}), inNone], 'epic', 'epics', voice).replaceAll('\u00a0', ' ')).toContain(
      '1 epic, and 2 issues in none. None can be held against a planned end',
    );
  });

  it('speaks of all, none and some that went past their plan', () => {
    const late = row({ started: at('2026-03-10T09:00:00Z'), firstDue: day('2026-08-10') });
    const kept = row({
      started: at('2026-03-10T09:00:00Z'),
      finished: at('2026-08-01T09:00:00Z'),
      firstDue: day('2026-08-10'),
    });
    const sum = (rows: Parameters<typeof timelineSentence>[0]) =>
      timelineSentence(rows, 'epic', 'epics', voice).replaceAll('\u00a0', ' ');
    expect(sum([late, late])).toBe('2 epics; all 2 with a planned end went past the first one. No planned end was moved.');
    expect(sum([kept, kept])).toContain('none of the 2 with a planned end went past the first one');
    expect(sum([late, kept])).toContain('1 of the 2 with a planned end went past the first one');
    expect(sum([kept])).toContain('the one with a planned end did not go past the first one');
  });

  it('tells from creation to finish where no history says when work started', () => {
    const bare = { historyKnown: false, dueMoves: null } as const;
    expect(say({ ...bare, finished: at('2026-08-12T09:00:00Z') })).toBe(
      'ONE-1 Work. No due date. Created 2 Mar, finished 12 Aug; when work started is not known.',
    );
    expect(timelineSentence([row({ ...bare, finished: at('2026-08-12T09:00:00Z') })], 'issue', 'issues', voice)).toContain(
      'the bars run from creation to finish',
    );
    expect(say(bare)).toContain('Not started.');
  });
});
