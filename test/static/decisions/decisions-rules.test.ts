import { describe, expect, it } from 'vitest';
import { chooseNextStep } from '#domain/loop/answer-check';
import { checksOf } from '#domain/loop/checks';
import { confirmCheck } from '#domain/loop/confirm-check';
import { tellWhyDropped } from '#domain/loop/tell-why';
import { calendarEntries } from '../../../static/project/src/decisions/calendar-entries';
import { comingMonths } from '../../../static/project/src/decisions/coming-months';
import { daysOfProject, overdueCount } from '../../../static/project/src/decisions/days-of-project';
import { auditHere, figuresOf } from '../../../static/project/src/decisions/figures-of';
import { byDate, byState } from '../../../static/project/src/decisions/in-order';
import { lastRead } from '../../../static/project/src/decisions/last-read';
import { mayConfirm } from '../../../static/project/src/decisions/may-confirm';
import { waitingNow } from '../../../static/project/src/decisions/waiting-now';
import { calendarFile } from '../../../static/shared/src/calendar/calendar-file';
import { speaking, taken } from '../../domain/loop/a-followed';
import { DOING } from '../../domain/loop/living-issue';
import { at, day, person } from '../../support/story';
import { aDecision, answered, doneOn, droppedOn, NOW, READ, TODAY } from './some-decisions';

const OLGA = person('olga');
const kinds = (decisions: Parameters<typeof waitingNow>[0]) =>
  waitingNow(decisions, OLGA).map((one) => [one.kind, one.decision.decided.text, one.yours]);

describe('What waits for somebody now', () => {
  it('is what is overdue and due, the most overdue first, and says what is the viewer’s own (S3-62)', () => {
    const decisions = [
      aDecision({ text: 'Due today', due: '2026-08-20' }),
      aDecision({ text: 'Ahead', due: '2026-08-21' }),
      aDecision({ text: 'Late', due: '2026-08-08', owner: 'paul' }),
      aDecision({ text: 'Asked', happens: doneOn('2026-07-18') }),
    ];
    expect(kinds(decisions)).toEqual([
      ['date', 'Late', false],
      ['check', 'Asked', true],
      ['date', 'Due today', true],
    ]);
    expect(waitingNow(decisions, OLGA).map((one) => 'daysLate' in one && one.daysLate)).toEqual([12, 3, 0]);
    expect(overdueCount(decisions)).toBe(2);
  });

  it('is counted from the day where the owner is', () => {
    const due = aDecision({ due: '2026-08-20' });
    expect(kinds([due])).toHaveLength(1);
    expect(kinds([{ ...due, today: day('2026-08-19') }])).toEqual([]);
  });

  it('is also why something was dropped, until somebody says so', () => {
    const dropped = aDecision({ text: 'Dropped', happens: droppedOn('2026-08-01') });
    expect(kinds([dropped])).toEqual([['dropped', 'Dropped', true]]);
    const closing = at('2026-08-01T10:00:00Z');
    const followed = taken(
      tellWhyDropped(dropped.followed, { closing, reason: 'Too dear' }, speaking('olga', '2026-08-20T08:00:00Z')),
    );
    expect(kinds([{ ...dropped, followed }])).toEqual([]);
  });

  it('is what follows a drift, until that is chosen or the issue is reopened', () => {
    const drifted = answered(aDecision({ text: 'Drifted', happens: doneOn('2026-07-10') }), 30, { kind: 'drifted' });
    expect(kinds([drifted])).toEqual([['drifted', 'Drifted', true]]);
    const check = checksOf(drifted.followed, TODAY)[0]?.id;
    if (check === undefined) throw new Error('there is no check');
    const followed = taken(
      chooseNextStep(drifted.followed, { check, step: { kind: 'reopen' } }, speaking('olga', '2026-08-20T08:00:00Z')),
    );
    expect(kinds([{ ...drifted, followed }])).toEqual([]);
    const reopened = aDecision({
      due: '2026-09-30',
      happens: (issue) => {
        doneOn('2026-07-10')(issue);
        issue.edit(at('2026-08-19T10:00:00Z'), { status: DOING, resolution: null });
      },
    });
    const kept = { ...reopened.followed, kept: drifted.followed.kept };
    expect(kinds([{ ...reopened, followed: kept }])).toEqual([]);
  });
});

describe('The figures of follow-through', () => {
  it('count each decision with the day where its owner is', () => {
    const asked = aDecision({ happens: doneOn('2026-07-21') });
    expect(figuresOf([asked], TODAY).answered).toEqual({ count: 0, of: 1 });
    expect(figuresOf([{ ...asked, today: day('2026-08-19') }], TODAY).answered).toEqual({ count: 0, of: 0 });
    const both = [answered(aDecision({ happens: doneOn('2026-07-11') }), 30, { kind: 'held' }), aDecision()];
    expect(figuresOf(both, TODAY)).toMatchObject({
      done: { count: 1, of: 2 },
      answered: { count: 1, of: 1 },
      held: { count: 1, of: 1 },
      medianDaysToDone: 131,
    });
  });

  it('audit the last five post-mortems by name, with the decisions that have no issue (S3-76)', () => {
    const decisions = [aDecision({ happens: doneOn('2026-07-21') }), aDecision()];
    const closed = [1, 2, 3, 4, 5, 6].map((n) => ({
      id: `post-mortem-${n}`,
      title: `Pilot ${n}`,
      closedAt: at(`2026-0${n}-01T09:00:00Z`),
      withoutIssue: 1,
    }));
    const { rows, audit } = auditHere(decisions, closed);
    expect(rows.map(({ title }) => title)).toEqual(['Pilot 6', 'Pilot 5', 'Pilot 4', 'Pilot 3', 'Pilot 2']);
    expect(audit.followThroughFails).toBe(true);
    expect(auditHere(decisions, closed.slice(0, 1)).rows).toEqual([
      { id: 'post-mortem-1', title: 'Pilot 1', done: { count: 1, of: 3 } },
    ]);
  });
});

describe('Decisions in order', () => {
  it('stand by state, and by date within it', () => {
    const [late, early] = [aDecision({ due: '2026-09-30' }), aDecision({ due: '2026-09-01' })];
    const done = aDecision({ happens: doneOn('2026-07-21') });
    const groups = byState([late, done, early]).map(({ state, decisions }) => [state, decisions.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['open', [early.id, late.id]],
      ['done', [done.id]],
    ]);
    expect(byDate([late, early, done]).map(({ id }) => id)).toEqual([done.id, early.id, late.id]);
  });
});

describe('The days to come', () => {
  const decisions = [
    aDecision({ text: 'Late', due: '2026-08-08' }),
    aDecision({ text: 'Ahead', due: '2026-09-15' }),
    aDecision({ text: 'Done', happens: doneOn('2026-08-01') }),
  ];

  it('stand by month, the earliest first, with decisions and checks (S0-33)', () => {
    const months = comingMonths(daysOfProject(decisions)).map(({ month, days }) => [month, days.map(({ on }) => on)]);
    expect(months).toEqual([
      ['2026-08', ['2026-08-31']],
      ['2026-09', ['2026-09-15']],
      ['2026-10', ['2026-10-30']],
    ]);
  });

  it('can be taken to another calendar, each day once however often (S0-33)', () => {
    const days = comingMonths(daysOfProject(decisions)).flatMap((month) => month.days);
    const entries = calendarEntries(
      days,
      () => 'Olga',
      (issue) => `https://one.example/browse/${issue}`,
    );
    expect(entries.map(({ title }) => title)).toEqual(['30-day check: Done', 'Ahead', '90-day check: Done']);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
    expect(entries[1]?.notes).toMatch(
      /^Done when: The template has a data section\nOwner: Olga\nhttps:\/\/one\.example\/browse\/ABC-/,
    );
    expect(calendarFile('ABC', entries, NOW).match(/BEGIN:VEVENT/g)).toHaveLength(3);
  });
});

describe('When an issue was last read', () => {
  it('is when the daily look was, where that was later: it keeps nothing of what has not changed', () => {
    const { followed } = aDecision();
    const read = at(READ);
    expect(lastRead(followed, null)).toBe(read);
    expect(lastRead(followed, read - 1)).toBe(read);
    expect(lastRead(followed, read + 1)).toBe(read + 1);
    const unread = { ...followed, told: { ...followed.told, readAt: null } };
    expect(lastRead(unread, followed.outset.from - 1)).toBeNull();
  });
});

describe('A second look', () => {
  it('is offered to whom the rule would hear: another person than the owner and whoever answered, once', () => {
    const decision = answered(aDecision({ happens: doneOn('2026-07-10') }), 30, { kind: 'held' });
    const check = checksOf(decision.followed, TODAY)[0]?.id;
    if (check === undefined) throw new Error('there is no check');
    const may = (viewer: string, given = decision) => mayConfirm(given, check, { viewer: person(viewer), now: NOW });
    expect([may('paul'), may('olga'), may('paul', { ...decision, mayAnswer: false })]).toEqual([true, false, false]);
    const followed = taken(
      confirmCheck(decision.followed, { check, agrees: true, sentence: '' }, speaking('paul', '2026-08-20T08:30:00Z')),
    );
    expect(may('paul', { ...decision, followed })).toBe(false);
  });
});
