import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/history/instant';
import { dateIn } from '#domain/history/zone';
import { answerCheck } from '#domain/loop/answer-check';
import { checksOf } from '#domain/loop/checks';
import { newestVerdict } from '#domain/loop/follow-through';
import type { Followed } from '#domain/loop/followed';
import { parseFollowed } from '#domain/loop/parse-followed';
import { reminderSent, remindersDue } from '#domain/loop/reminders';
import { withPageUndone, withRun } from '#domain/proof/keep-proof';
import { MOST_PROOFS, NO_PROOF, type ProofRun } from '#domain/proof/proof-run';
import { toProve } from '#domain/proof/to-prove';
import { at, day } from '../../support/story';
import { zone } from '../history/an-issue';
import { close, followGiven, MADE, readAt, speaking, standingCheck, taken } from '../loop/a-followed';
import { livingIssue } from '../loop/living-issue';

const UTC = zone('UTC');
const dayOf = (instant: Instant) => dateIn(UTC, instant, null);
const SEARCH = { kind: 'query', jql: 'x = 1', expects: 'nothing', since: 'closing' } as const;
const PAGE = { kind: 'page', pageId: '1', title: 'Template', holds: 'audit' } as const;

/** Done on 20 March: asked on 19 April and on 18 June. */
const done = (): Followed => {
  const issue = livingIssue(MADE);
  close(issue, '2026-03-20T10:00:00Z');
  return readAt('2026-03-20T11:00:00Z', issue);
};
const due = (followed: Followed, today: string, how: typeof SEARCH | typeof PAGE = SEARCH) =>
  toProve(followed, how, day(today), dayOf).map(({ check, watched }) => [check.days, watched === null ? 'asked' : 'watched']);
const runAt = (followed: Followed, days: 30 | 90, when: string, proposes: ProofRun['proposes'] = 'held'): Followed => {
  const { id } = standingCheck(followed, days, '2026-12-31');
  const found = { kind: 'issues', count: 0, later: 3 } as const;
  const run: ProofRun = {
    ...{ ...id, at: at(when), took: 40, asked: 'x = 1', found, samples: [], proposes, because: 'found-none', said: null },
  };
  return withRun(followed, run, dayOf);
};
const held = (followed: Followed, days: 30 | 90, when: string): Followed =>
  taken(
    answerCheck(
      followed,
      { check: standingCheck(followed, days, when.slice(0, 10)).id, verdict: { kind: 'held' }, sentence: 'It is there.' },
      speaking('olga', when),
    ),
  );

describe('What the app looks at', () => {
  it('is a check from the day on which it is due, once, then weekly while it waits (S1-58, S1-59)', () => {
    const followed = done();
    expect(due(followed, '2026-04-18')).toEqual([]);
    expect(due(followed, '2026-04-19')).toEqual([[30, 'asked']]);
    const looked = runAt(followed, 30, '2026-04-19T03:00:00Z');
    expect(due(looked, '2026-04-19')).toEqual([]);
    expect(due(looked, '2026-04-25')).toEqual([]);
    expect(due(looked, '2026-04-26')).toEqual([[30, 'asked']]);
    expect(due(looked, '2026-06-18')).toEqual([
      [30, 'asked'],
      [90, 'asked'],
    ]);
  });

  it('is nothing once it is answered, or while the issue is open', () => {
    const followed = held(done(), 30, '2026-04-20T09:00:00Z');
    expect(due(followed, '2026-05-20')).toEqual([]);
    const issue = livingIssue(MADE);
    expect(due(readAt('2026-03-20T11:00:00Z', issue), '2026-09-01')).toEqual([]);
  });

  it('is asked again from the day that "not yet testable" names, whatever was found before', () => {
    const looked = runAt(done(), 30, '2026-04-19T03:00:00Z');
    const check = standingCheck(looked, 30, '2026-04-20').id;
    const verdict = { kind: 'not-yet-testable', askAgainOn: day('2026-04-22') } as const;
    const later = taken(
      answerCheck(looked, { check, verdict, sentence: 'Too early.' }, speaking('olga', '2026-04-20T09:00:00Z')),
    );
    expect(due(later, '2026-04-21')).toEqual([]);
    expect(due(later, '2026-04-22')).toEqual([[30, 'asked']]);
  });

  it('is the page of the last answer that said it held, once a week (S1-56)', () => {
    const followed = held(done(), 30, '2026-04-20T09:00:00Z');
    expect(due(followed, '2026-04-26', PAGE)).toEqual([]);
    expect(due(followed, '2026-04-27', PAGE)).toEqual([[30, 'watched']]);
    expect(due(runAt(followed, 30, '2026-04-27T03:00:00Z'), '2026-04-28', PAGE)).toEqual([]);
    expect(due(followed, '2026-04-27', SEARCH)).toEqual([]);
  });
});

describe('What is kept of it', () => {
  it('is one look for each check and day, and no more than a record can hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(30, 90), fc.nat(80), fc.nat(23)), { maxLength: 40 }), (looks) => {
        const followed = looks.reduce((told, [days, later, hour]) => {
          const when = new Date(at('2026-06-18T00:00:00Z') + later * 86_400_000 + hour * 3_600_000).toISOString();
          return runAt(told, days, when);
        }, done());
        const { runs } = followed.kept.proof;
        const names = runs.map((run) => `${run.days} ${dayOf(run.at)}`);
        expect(new Set(names).size).toBe(names.length);
        expect(runs.length).toBeLessThanOrEqual(MOST_PROOFS);
        const read = parseFollowed(JSON.parse(JSON.stringify(followed)));
        expect(read).toEqual({ ok: true, value: followed });
      }),
    );
  });

  it('is nothing in a record from before there was any', () => {
    const { kept, ...rest } = JSON.parse(JSON.stringify(done())) as Followed;
    const { proof: _, ...before } = kept;
    expect(parseFollowed({ ...rest, kept: before })).toMatchObject({ ok: true, value: { kept: { proof: NO_PROOF } } });
  });
});

describe('A fix that was undone', () => {
  const answered = () => held(done(), 30, '2026-04-20T09:00:00Z');
  const undo = (followed: Followed, kind: 'there' | 'in-bin' | 'gone' | 'no-confluence' = 'there', holds = false): Followed => {
    const [task] = toProve(followed, PAGE, day('2026-05-04'), dayOf);
    if (task?.watched == null) throw new Error('nothing is watched');
    const page = kind === 'there' ? ({ kind, title: 'Template', version: 4, text: '' } as const) : ({ kind } as const);
    const now = at('2026-05-04T03:00:00Z');
    return withPageUndone(followed, { check: task.check, answer: task.watched, page, holds }, now, dayOf(now));
  };

  it('asks the check again, with the answer among the earlier ones, and reminds its owner (S1-58)', () => {
    const undone = undo(answered());
    const check = standingCheck(undone, 30, '2026-05-04');
    expect(check).toMatchObject({
      status: { kind: 'due', since: '2026-05-04' },
      undone: { version: 4, on: '2026-05-04' },
      earlier: [{ verdict: { kind: 'held' } }],
    });
    const given = followGiven('2026-05-04T09:00:00Z');
    const [reminder] = remindersDue(undone, given);
    expect(reminder).toMatchObject({ about: { kind: 'check', check: { days: 30 } }, to: 'olga' });
    expect(remindersDue(reminderSent(undone, reminder?.key ?? '', given.now), given)).toEqual([]);
    // It counts neither as held nor as answered any more.
    expect(newestVerdict(answered())).toHaveLength(1);
    expect(newestVerdict(undone)).toEqual([]);
  });

  it('can be answered anew, and undone once for each answer', () => {
    const undone = undo(answered());
    expect(undo({ ...undone, kept: { ...undone.kept, proof: { ...undone.kept.proof, undone: [] } } })).toEqual(undone);
    const check = standingCheck(undone, 30, '2026-05-05').id;
    const again = taken(
      answerCheck(
        undone,
        { check, verdict: { kind: 'drifted' }, sentence: 'Taken out.' },
        speaking('olga', '2026-05-05T09:00:00Z'),
      ),
    );
    expect(checksOf(again, day('2026-05-06'))[0]).toMatchObject({ status: { kind: 'answered' }, earlier: [{}] });
    expect(due(again, '2026-06-01', PAGE)).toEqual([]);
  });

  it('is none while the words are there, nor where nobody can tell', () => {
    const before = answered();
    expect(undo(before, 'there', true)).toBe(before);
    for (const kind of ['gone', 'no-confluence'] as const) expect(undo(before, kind)).toBe(before);
    expect(undo(before, 'in-bin').kept.proof.undone).toMatchObject([{ version: null }]);
  });
});
