import { describe, expect, it } from 'vitest';
import { answerCheck } from '#domain/loop/answer-check';
import { follow } from '#domain/loop/follow';
import type { Followed } from '#domain/loop/followed';
import { type LoopSettings, usualSettings } from '#domain/loop/loop-settings';
import { parseLoopSettings } from '#domain/loop/parse-loop-settings';
import { reminderSent, remindersDue } from '#domain/loop/reminders';
import { at, day } from '../../support/story';
import { zone } from '../history/an-issue';
import { close, followGiven, MADE, readAt, speaking, standingCheck, taken } from './a-followed';
import { DOING, type LivingIssue, livingIssue, REJECTED } from './living-issue';

const DAY = 86_400_000;
const iso = (instant: number) => new Date(instant).toISOString();

/** Runs the schedule at nine every morning from one day to another: reads the issue, reminds, and keeps what was sent. */
const mornings = (
  issue: LivingIssue,
  from: string,
  to: string,
  { before, settings = usualSettings, skip = [] }: { before?: Followed; settings?: LoopSettings; skip?: readonly string[] } = {},
) => {
  let followed = before;
  const sent: string[] = [];
  for (let now = at(`${from}T09:00:00Z`); now <= at(`${to}T09:00:00Z`); now += DAY) {
    const today = iso(now).slice(0, 10);
    if (skip.includes(today)) continue;
    followed = readAt(now, issue, followed, { settings });
    for (const { key } of remindersDue(followed, followGiven(now, { settings }))) {
      sent.push(`${today} ${key}`);
      followed = reminderSent(followed, key, now);
    }
  }
  return { sent, followed: followed as Followed };
};
const quietNever: LoopSettings = { ...usualSettings, quietDays: [] };

describe('Reminding of a decision', () => {
  it('happens before its date, on it, and after it at a growing interval until it is done (S0-33)', () => {
    const issue = livingIssue(MADE);
    const { sent, followed } = mornings(issue, '2026-03-03', '2026-06-10', { settings: quietNever });
    expect(sent).toEqual([
      '2026-03-28 date:2026-03-31:-3',
      '2026-03-31 date:2026-03-31:0',
      '2026-04-01 date:2026-03-31:1',
      '2026-04-03 date:2026-03-31:3',
      '2026-04-07 date:2026-03-31:7',
      '2026-04-14 date:2026-03-31:14',
      '2026-05-12 date:2026-03-31:42',
      '2026-06-09 date:2026-03-31:70',
    ]);
    close(issue, '2026-06-10T12:00:00Z');
    expect(mornings(issue, '2026-06-11', '2026-07-09', { before: followed, settings: quietNever }).sent).toEqual([]);
  });

  it('waits for the next day that is not quiet, and what falls together there becomes one', () => {
    // Due on a Sunday; its eve, its day and the day after are Thursday, Sunday and Monday.
    const issue = livingIssue(MADE, { due: '2026-04-05' });
    expect(mornings(issue, '2026-03-30', '2026-04-13').sent).toEqual([
      '2026-04-02 date:2026-04-05:-3',
      '2026-04-06 date:2026-04-05:1',
      '2026-04-08 date:2026-04-05:3',
      '2026-04-13 date:2026-04-05:7',
    ]);
  });

  it('comes once per occasion, however often it runs, and once for a week in which nothing ran', () => {
    const issue = livingIssue(MADE);
    const skip = ['2026-03-31', '2026-04-01', '2026-04-02', '2026-04-03', '2026-04-06'];
    expect(mornings(issue, '2026-03-25', '2026-04-08', { skip, settings: quietNever }).sent).toEqual([
      '2026-03-28 date:2026-03-31:-3',
      '2026-04-04 date:2026-03-31:3',
      '2026-04-07 date:2026-03-31:7',
    ]);
    const followed = readAt('2026-03-31T09:00:00Z', issue);
    const [first] = remindersDue(followed, followGiven('2026-03-31T09:00:00Z'));
    expect(first).toEqual({ key: 'date:2026-03-31:0', about: { kind: 'date' }, dueOn: '2026-03-31', daysLate: 0, to: 'olga' });
    const sent = reminderSent(followed, 'date:2026-03-31:0', at('2026-03-31T09:00:00Z'));
    expect(remindersDue(sent, followGiven('2026-03-31T09:00:01Z'))).toEqual([]);
    expect(reminderSent(sent, 'date:2026-03-31:0', at('2026-03-31T10:00:00Z'))).toBe(sent);
    expect(() => reminderSent(sent, 'something else', 0)).toThrow('No occasion');
  });

  it('starts anew for a date that was moved, but not on the very day somebody moved it', () => {
    const issue = livingIssue(MADE);
    const first = mornings(issue, '2026-03-25', '2026-03-31', { settings: quietNever });
    issue.edit(at('2026-03-31T12:00:00Z'), { due: '2026-04-02' });
    // Two days before the new date are less than three: who moved it a moment ago is not reminded of that.
    expect(mornings(issue, '2026-04-01', '2026-04-03', { before: first.followed, settings: quietNever }).sent).toEqual([
      '2026-04-02 date:2026-04-02:0',
      '2026-04-03 date:2026-04-02:1',
    ]);
  });

  it('goes to whoever owns it now, to nobody where it has no date, and is not needed once it is dropped, gone or archived', () => {
    const issue = livingIssue(MADE);
    issue.edit(at('2026-03-20T12:00:00Z'), { assignee: 'paul' });
    const given = followGiven('2026-03-31T09:00:00Z');
    const open = readAt(given.now, issue);
    expect(remindersDue(open, given).map(({ to }) => to)).toEqual(['paul']);
    for (const kind of ['gone', 'archived'] as const)
      expect(remindersDue(follow(open, { kind, readAt: given.now, issue: null }, given), given)).toEqual([]);
    issue.edit(at('2026-03-21T12:00:00Z'), { assignee: null, due: null });
    expect(remindersDue(readAt(given.now, issue), given)).toEqual([]);
    issue.edit(at('2026-03-22T12:00:00Z'), { due: '2026-03-31' });
    expect(remindersDue(readAt(given.now, issue), given).map(({ to }) => to)).toEqual([null]);
    issue.edit(at('2026-03-23T12:00:00Z'), { status: REJECTED, resolution: '2' });
    expect(remindersDue(readAt(given.now, issue), given)).toEqual([]);
  });

  it('goes by the calendar of the owner', () => {
    const issue = livingIssue(MADE, { due: '2026-04-01' });
    const now = '2026-03-31T23:30:00Z';
    const keys = (name: string) => {
      const given = { zone: zone(name) };
      return remindersDue(readAt(now, issue, undefined, given), followGiven(now, given)).map(({ key }) => key);
    };
    expect(keys('Europe/Berlin')).toEqual(['date:2026-04-01:0']);
    expect(keys('America/Lima')).toEqual(['date:2026-04-01:-3']);
  });

  it('begins again after a reopening with the next occasion', () => {
    const issue = livingIssue(MADE);
    close(issue, '2026-03-27T12:00:00Z');
    issue.edit(at('2026-04-08T12:00:00Z'), { status: DOING, resolution: null });
    expect(mornings(issue, '2026-04-09', '2026-04-15', { settings: quietNever }).sent).toEqual(['2026-04-14 date:2026-03-31:14']);
  });
});

describe('Reminding of a check', () => {
  it('happens on its day, after one week and after two (S1-58, S1-59)', () => {
    const issue = livingIssue(MADE);
    close(issue, '2026-03-20T12:00:00Z');
    const of = at('2026-03-20T12:00:00Z');
    expect(mornings(issue, '2026-03-21', '2026-07-31', { settings: quietNever }).sent).toEqual([
      `2026-04-19 check:${of}:30:0:0`,
      `2026-04-26 check:${of}:30:0:7`,
      `2026-05-03 check:${of}:30:0:14`,
      `2026-06-18 check:${of}:90:0:0`,
      `2026-06-25 check:${of}:90:0:7`,
      `2026-07-02 check:${of}:90:0:14`,
    ]);
  });

  it('ends with the answer, and begins again on the day that "not yet testable" named', () => {
    const issue = livingIssue(MADE);
    close(issue, '2026-03-20T12:00:00Z');
    const of = at('2026-03-20T12:00:00Z');
    const first = mornings(issue, '2026-04-19', '2026-04-20', { settings: quietNever });
    const check = standingCheck(first.followed, 30, '2026-04-20').id;
    const verdict = { kind: 'not-yet-testable', askAgainOn: day('2026-05-04') } as const;
    const asked = taken(
      answerCheck(first.followed, { check, verdict, sentence: 'No kick-off yet' }, speaking('olga', '2026-04-20T10:00:00Z')),
    );
    const second = mornings(issue, '2026-04-21', '2026-05-05', { before: asked, settings: quietNever });
    expect(second.sent).toEqual([`2026-05-04 check:${of}:30:1:0`]);
    const held = { check, verdict: { kind: 'held' }, sentence: 'It is used' } as const;
    const done = taken(answerCheck(second.followed, held, speaking('olga', '2026-05-05T10:00:00Z')));
    expect(mornings(issue, '2026-05-06', '2026-06-17', { before: done, settings: quietNever }).sent).toEqual([]);
  });
});

describe('The settings of reminding', () => {
  it('are read from what was kept or sent, and refused field by field', () => {
    expect(parseLoopSettings(JSON.parse(JSON.stringify(usualSettings)))).toEqual({ ok: true, value: usualSettings });
    const field = (change: object) => {
      const parsed = parseLoopSettings({ ...usualSettings, ...change });
      return parsed.ok ? 'read' : parsed.field;
    };
    expect(field({ remindBefore: 0, quietDays: [], remindAfter: [] })).toBe('read');
    expect(field({ quietDays: [1, 2, 3, 4, 5, 6, 7] })).toBe('quietDays');
    expect(field({ quietDays: [0] })).toBe('quietDays');
    expect(field({ remindAfter: [3, 3] })).toBe('remindAfter');
    expect(field({ remindEvery: 0 })).toBe('remindEvery');
    expect(field({ remindBefore: -1 })).toBe('remindBefore');
    expect(field({ dropped: [''] })).toBe('dropped');
    expect(field({ remindOfCheckAfter: 7 })).toBe('remindOfCheckAfter');
  });

  it('hold when nothing is wanted before the date and nothing at once after it', () => {
    const settings: LoopSettings = { ...quietNever, remindBefore: 0, remindAfter: [], remindEvery: 10 };
    expect(mornings(livingIssue(MADE), '2026-03-03', '2026-04-25', { settings }).sent).toEqual([
      '2026-03-31 date:2026-03-31:0',
      '2026-04-10 date:2026-03-31:10',
      '2026-04-20 date:2026-03-31:20',
    ]);
  });
});
