import { describe, expect, it } from 'vitest';
import { answerCheck } from '#domain/loop/answer-check';
import { atAGlance, type Glanced } from '#domain/loop/at-a-glance';
import { startFollowing } from '#domain/loop/followed';
import { day, key } from '../../support/story';
import { anOutset, close, MADE, readAt, speaking, standingCheck, taken } from './a-followed';
import { livingIssue } from './living-issue';

let made = 0;
/** A decision on a day: due on some day, closed on 16 March or not at all. */
const glanced = (today: string, { due = '2026-03-31', isClosed = false } = {}): Glanced => {
  made += 1;
  const issue = livingIssue(MADE);
  issue.edit(MADE + 1, { due });
  if (isClosed) close(issue, '2026-03-16T12:00:00Z');
  const name = key(`ABC-${made}`);
  const followed = readAt(`${today}T08:00:00Z`, issue, startFollowing(anOutset({ key: name, due: day(due) })));
  return { id: `decision-${String(made).padStart(4, '0')}`, text: `Change ${made}`, followed, today: day(today) };
};

describe('Decisions at a glance (S3-62)', () => {
  it('count what is open, what is due within a week, and what is late', () => {
    const all = ['2026-03-19', '2026-03-20', '2026-03-27', '2026-03-28'].map((due) => glanced('2026-03-20', { due }));
    const { decisions, checks } = atAGlance([...all, glanced('2026-03-20', { isClosed: true })]);
    expect(decisions).toEqual({ all: 5, open: 4, soon: 2, overdue: 1 });
    expect(checks).toEqual({ ahead: 2, due: 0, overdue: 0 });
  });

  it('count checks from the day on which they are asked, and as overdue after a week', () => {
    const checksOn = (today: string) => atAGlance([glanced(today, { isClosed: true })]).checks;
    expect(checksOn('2026-04-14')).toEqual({ ahead: 2, due: 0, overdue: 0 });
    expect(checksOn('2026-04-15')).toEqual({ ahead: 1, due: 1, overdue: 0 });
    expect(checksOn('2026-04-22')).toEqual({ ahead: 1, due: 0, overdue: 1 });
  });

  it('name the five that wait longest, each once, and none that nobody waits for', () => {
    const dues = ['2026-03-01', '2026-03-07', '2026-03-02', '2026-03-06', '2026-03-05', '2026-03-03', '2026-03-20'];
    const all = dues.map((due) => glanced('2026-03-20', { due }));
    expect(atAGlance(all).longest.map(({ daysLate }) => daysLate)).toEqual([19, 18, 17, 15, 14]);
    const checked = glanced('2026-08-01', { isClosed: true });
    expect(atAGlance([checked]).longest).toMatchObject([{ id: checked.id, what: { kind: 'check', days: 30 }, daysLate: 108 }]);
    expect(atAGlance([glanced('2026-03-20')]).longest).toEqual([]);
  });

  it('tell what held, and nothing where nobody has answered', () => {
    const one = glanced('2026-04-16', { isClosed: true });
    expect(atAGlance([one]).held).toEqual({ count: 0, of: 0 });
    const check = standingCheck(one.followed, 30, '2026-04-16').id;
    const answer = { check, verdict: { kind: 'held' }, sentence: 'It is used.' } as const;
    const followed = taken(answerCheck(one.followed, answer, speaking('olga', '2026-04-16T08:00:00Z')));
    expect(atAGlance([{ ...one, followed }])).toMatchObject({ held: { count: 1, of: 1 }, cameBack: { count: 0, of: 1 } });
  });
});
