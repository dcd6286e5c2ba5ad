import { describe, expect, it } from 'vitest';
import { answerCheck } from '#domain/loop/answer-check';
import { checksOf, nextCheckOn } from '#domain/loop/checks';
import { at, day } from '../../support/story';
import { zone } from '../history/an-issue';
import { close, MADE, readAt, speaking, standingCheck, taken } from './a-followed';
import { DOING, DONE, livingIssue, REJECTED } from './living-issue';

const closedOn = (when: string) => {
  const issue = livingIssue(MADE);
  close(issue, when);
  return { issue, done: readAt(`${when.slice(0, 10)}T23:59:00Z`, issue) };
};
const statuses = (followed: ReturnType<typeof readAt>, today: string) =>
  checksOf(followed, day(today)).map(({ id, dueOn, status }) => [id.days, dueOn, status.kind]);

describe('The 30-day and the 90-day check of a closed decision', () => {
  it('are armed when the issue is closed: one asks after 30 days whether the change is followed (S1-58), one after 90 whether it helped (S1-59)', () => {
    const { done } = closedOn('2026-03-20T10:00:00Z');
    expect(statuses(done, '2026-04-18')).toEqual([
      [30, '2026-04-19', 'waiting'],
      [90, '2026-06-18', 'waiting'],
    ]);
    expect(statuses(done, '2026-04-19').map(([, , kind]) => kind)).toEqual(['due', 'waiting']);
    expect(statuses(done, '2026-04-25').map(([, , kind]) => kind)).toEqual(['due', 'waiting']);
    expect(statuses(done, '2026-04-26').map(([, , kind]) => kind)).toEqual(['overdue', 'waiting']);
    expect(statuses(done, '2026-06-18').map(([, , kind]) => kind)).toEqual(['overdue', 'due']);
    expect(checksOf(done, day('2026-04-26'))[0]?.status).toEqual({ kind: 'overdue', since: '2026-04-19' });
  });

  it('come after so many days of the calendar, whatever the clocks do in between', () => {
    const issue = livingIssue(MADE);
    // Half an hour after midnight in Berlin; clocks go forward on 29 March there, and back on 25 October.
    close(issue, '2026-03-10T23:30:00Z');
    const berlin = { zone: zone('Europe/Berlin') };
    expect(statuses(readAt('2026-03-12T00:00:00Z', issue, undefined, berlin), '2026-03-12').map(([, dueOn]) => dueOn)).toEqual([
      '2026-04-10',
      '2026-06-09',
    ]);
    const autumn = livingIssue(MADE);
    close(autumn, '2026-10-01T22:30:00Z');
    expect(statuses(readAt('2026-10-03T00:00:00Z', autumn, undefined, berlin), '2026-10-03').map(([, dueOn]) => dueOn)).toEqual([
      '2026-11-01',
      '2026-12-31',
    ]);
  });

  it('are cancelled when the issue is reopened, and armed anew from the day on which it is closed again', () => {
    const { issue, done } = closedOn('2026-03-20T10:00:00Z');
    issue.edit(at('2026-04-02T10:00:00Z'), { status: DOING, resolution: null });
    const open = readAt('2026-04-03T00:00:00Z', issue, done);
    expect(statuses(open, '2026-06-30').map(([, , kind]) => kind)).toEqual(['cancelled', 'cancelled']);
    expect(nextCheckOn(open, day('2026-04-03'))).toBeNull();
    close(issue, '2026-04-10T10:00:00Z');
    const again = readAt('2026-04-11T00:00:00Z', issue, open);
    expect(statuses(again, '2026-04-11')).toEqual([
      [30, '2026-04-19', 'cancelled'],
      [90, '2026-06-18', 'cancelled'],
      [30, '2026-05-10', 'waiting'],
      [90, '2026-07-09', 'waiting'],
    ]);
    expect(nextCheckOn(again, day('2026-04-11'))).toBe('2026-05-10');
  });

  it('keep what was answered before a reopening, with the closing it was said of', () => {
    const { issue, done } = closedOn('2026-03-20T10:00:00Z');
    const check = { closing: at('2026-03-20T10:00:00Z'), days: 30 } as const;
    const answer = { check, verdict: { kind: 'drifted' }, sentence: 'Nobody opens the list' } as const;
    const answered = taken(answerCheck(done, answer, speaking('olga', '2026-04-20T10:00:00Z')));
    issue.edit(at('2026-04-21T10:00:00Z'), { status: DOING, resolution: null });
    close(issue, '2026-04-28T10:00:00Z');
    const again = readAt('2026-04-29T00:00:00Z', issue, answered);
    expect(statuses(again, '2026-04-29')).toEqual([
      [30, '2026-04-19', 'answered'],
      [90, '2026-06-18', 'cancelled'],
      [30, '2026-05-28', 'waiting'],
      [90, '2026-07-27', 'waiting'],
    ]);
  });

  it('still show an answer when the closing it was given for is no longer told', () => {
    const { issue, done } = closedOn('2026-03-20T10:00:00Z');
    const check = { closing: at('2026-03-20T10:00:00Z'), days: 30 } as const;
    const answer = { check, verdict: { kind: 'held' }, sentence: 'Every kick-off used it' } as const;
    const answered = taken(answerCheck(done, answer, speaking('olga', '2026-04-20T10:00:00Z')));
    const start = at('2026-04-22T10:00:00Z');
    for (let n = 0; n < 21; n += 1) {
      issue.edit(start + n * 6000, { status: DOING, resolution: null });
      issue.edit(start + n * 6000 + 3000, { status: DONE, resolution: '1' });
    }
    const later = readAt('2026-04-23T00:00:00Z', issue, answered);
    expect(later.told.closings).toHaveLength(20);
    expect(statuses(later, '2026-04-23')[0]).toEqual([30, '2026-04-20', 'answered']);
  });

  it('are not asked of a dropped decision', () => {
    const issue = livingIssue(MADE);
    issue.edit(at('2026-03-20T10:00:00Z'), { status: REJECTED, resolution: '2' });
    expect(checksOf(readAt('2026-07-01T00:00:00Z', issue), day('2026-07-01'))).toEqual([]);
  });

  it('are asked again on the day that an answer of "not yet testable" names (S1-59)', () => {
    const { done } = closedOn('2026-03-20T10:00:00Z');
    const check = standingCheck(done, 90, '2026-06-20').id;
    const verdict = { kind: 'not-yet-testable', askAgainOn: day('2026-09-01') } as const;
    const asked = taken(
      answerCheck(done, { check, verdict, sentence: 'No kick-off since' }, speaking('olga', '2026-06-20T10:00:00Z')),
    );
    expect(standingCheck(asked, 90, '2026-08-31').status).toEqual({ kind: 'waiting', until: '2026-09-01' });
    expect(standingCheck(asked, 90, '2026-09-01')).toMatchObject({
      status: { kind: 'due' },
      earlier: [{ sentence: 'No kick-off since' }],
    });
    const held = taken(
      answerCheck(
        asked,
        { check, verdict: { kind: 'held' }, sentence: 'Two kick-offs went well' },
        speaking('olga', '2026-09-02T10:00:00Z'),
      ),
    );
    expect(standingCheck(held, 90, '2026-09-02').status).toMatchObject({
      kind: 'answered',
      answer: { verdict: { kind: 'held' } },
    });
  });
});
