import { describe, expect, it } from 'vitest';
import { answerCheck, type GivenVerdict } from '#domain/loop/answer-check';
import { auditOf } from '#domain/loop/audit';
import { confirmCheck } from '#domain/loop/confirm-check';
import { calendarOf, overdueOf } from '#domain/loop/days-of-decisions';
import { follow } from '#domain/loop/follow';
import { followThrough } from '#domain/loop/follow-through';
import { type Followed, startFollowing } from '#domain/loop/followed';
import { at, day, key } from '../../support/story';
import { anOutset, followGiven, MADE, readAt, speaking, standingCheck, taken } from './a-followed';
import { DONE, livingIssue, REJECTED } from './living-issue';

const decision = (issueKey: string, closed: string | null, { due = '2026-03-31', dropped = false } = {}): Followed => {
  const issue = livingIssue(MADE, { key: issueKey, due });
  if (closed !== null)
    issue.edit(at(closed), dropped ? { status: REJECTED, resolution: '2' } : { status: DONE, resolution: '1' });
  return readAt('2026-07-01T00:00:00Z', issue, startFollowing(anOutset({ key: key(issueKey), due: day(due) })));
};
const answered = (followed: Followed, verdict: GivenVerdict, on: string, days: 30 | 90 = 30) =>
  taken(
    answerCheck(
      followed,
      { check: standingCheck(followed, days, on).id, verdict, sentence: 'As seen' },
      speaking('olga', `${on}T10:00:00Z`),
    ),
  );
const contradicted = (followed: Followed, on: string) =>
  taken(
    confirmCheck(
      followed,
      { check: standingCheck(followed, 30, on).id, agrees: false, sentence: 'Not with us' },
      speaking('paul', `${on}T10:00:00Z`),
    ),
  );

describe('How well decisions are followed through', () => {
  it('is told by what is done, how long it took, what was answered and what held (S3-62)', () => {
    const decisions = [
      decision('ABC-1', null),
      decision('ABC-2', '2026-03-12T10:00:00Z', { dropped: true }),
      answered(decision('ABC-3', '2026-03-12T10:00:00Z'), { kind: 'held' }, '2026-04-20'),
      answered(decision('ABC-4', '2026-03-22T10:00:00Z'), { kind: 'drifted' }, '2026-04-25'),
      contradicted(answered(decision('ABC-5', '2026-04-01T10:00:00Z'), { kind: 'held' }, '2026-05-02'), '2026-05-02'),
    ];
    expect(followThrough(decisions, day('2026-05-05'))).toEqual({
      done: { count: 3, of: 5 },
      dropped: 1,
      medianDaysToDone: 20,
      answered: { count: 3, of: 3 },
      held: { count: 1, of: 2 },
      contested: 1,
    });
    // On 30 June all three are asked a second time.
    expect(followThrough(decisions, day('2026-06-30')).answered).toEqual({ count: 3, of: 6 });
  });

  it('counts the newest verdict of a decision, and one that is out of sight as it was last seen', () => {
    const first = answered(decision('ABC-3', '2026-03-12T10:00:00Z'), { kind: 'held' }, '2026-04-20');
    const then = answered(first, { kind: 'drifted' }, '2026-06-10', 90);
    const when = '2026-07-02T00:00:00Z';
    const gone = follow(then, { kind: 'gone', readAt: at(when) }, followGiven(when));
    expect(followThrough([gone], day('2026-07-02'))).toMatchObject({ done: { count: 1, of: 1 }, held: { count: 0, of: 1 } });
  });

  it('has no share and no middle where there is nothing to count', () => {
    expect(followThrough([], day('2026-05-05'))).toEqual({
      done: { count: 0, of: 0 },
      dropped: 0,
      medianDaysToDone: null,
      answered: { count: 0, of: 0 },
      held: { count: 0, of: 0 },
      contested: 0,
    });
  });

  it('lists what is overdue, the most overdue first, and what is to come on a calendar (S0-33, S3-62)', () => {
    const decisions = [
      decision('ABC-1', null, { due: '2026-05-01' }),
      decision('ABC-2', null, { due: '2026-05-20' }),
      decision('ABC-3', '2026-03-12T10:00:00Z'),
      decision('ABC-4', '2026-03-12T10:00:00Z', { dropped: true }),
      decision('ABC-0', null, { due: '2026-05-01' }),
    ];
    const shown = (days: ReturnType<typeof calendarOf>) =>
      days.map(({ followed, what, on, daysLate }) => [
        followed.told.key,
        what.kind === 'check' ? what.check.days : 'date',
        on,
        daysLate,
      ]);
    expect(shown(overdueOf(decisions, day('2026-05-05')))).toEqual([
      ['ABC-3', 30, '2026-04-11', 24],
      ['ABC-0', 'date', '2026-05-01', 4],
      ['ABC-1', 'date', '2026-05-01', 4],
    ]);
    expect(shown(calendarOf(decisions, day('2026-05-05'))).slice(3)).toEqual([
      ['ABC-2', 'date', '2026-05-20', -15],
      ['ABC-3', 90, '2026-06-10', -36],
    ]);
  });
});

describe('The audit of the last five post-mortems', () => {
  const done = decision('ABC-1', '2026-03-12T10:00:00Z');
  const open = decision('ABC-2', null);
  const dropped = decision('ABC-3', '2026-03-12T10:00:00Z', { dropped: true });
  const held = (postMortemId: string, closedAt: number, followed: readonly Followed[], withoutIssue = 0) => ({
    postMortemId,
    closedAt,
    followed,
    withoutIssue,
  });

  it('looks at the newest five with decisions, and counts what was carried out (S3-76)', () => {
    const audit = auditOf([
      held('oldest', 1, [done, done, done]),
      ...[2, 3, 4, 5].map((n) => held(`pm-${n}`, n, [done, open])),
      held('nothing-decided', 6, []),
      held('newest', 7, [done, dropped], 1),
    ]);
    expect(audit.postMortems.map(({ postMortemId }) => postMortemId)).toEqual(['newest', 'pm-5', 'pm-4', 'pm-3', 'pm-2']);
    expect(audit.postMortems[0]?.done).toEqual({ count: 1, of: 3 });
    expect(audit.done).toEqual({ count: 5, of: 11 });
  });

  it('finds that following through is itself the problem when fewer than half were carried out (S3-77)', () => {
    expect(auditOf([held('a', 1, [done, open])]).followThroughFails).toBe(false);
    expect(auditOf([held('a', 1, [done, open], 1)]).followThroughFails).toBe(true);
    expect(auditOf([])).toEqual({ postMortems: [], done: { count: 0, of: 0 }, followThroughFails: false });
  });
});
