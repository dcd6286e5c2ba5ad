import { describe, expect, it } from 'vitest';
import { answerCheck, chooseNextStep } from '#domain/loop/answer-check';
import { confirmCheck } from '#domain/loop/confirm-check';
import { follow } from '#domain/loop/follow';
import { type Followed, startFollowing } from '#domain/loop/followed';
import { parseFollowed } from '#domain/loop/parse-followed';
import { reminderSent } from '#domain/loop/reminders';
import { tellWhyDropped, tellWhyMoved } from '#domain/loop/tell-why';
import { at, day } from '../../support/story';
import { anOutset, close, followGiven, MADE, readAt, speaking, standingCheck, taken } from './a-followed';
import { DOING, livingIssue, REJECTED } from './living-issue';

/** A decision in which everything that can be kept is there. */
const full = (): Followed => {
  const issue = livingIssue(MADE);
  issue.edit(at('2026-03-10T10:00:00Z'), { due: '2026-04-15', key: 'XYZ-3' });
  issue.edit(at('2026-03-11T10:00:00Z'), { status: REJECTED, resolution: '2' });
  let followed = readAt('2026-03-12T00:00:00Z', issue);
  followed = taken(
    tellWhyMoved(followed, { move: at('2026-03-10T10:00:00Z'), reason: 'Holidays' }, speaking('olga', '2026-03-12T10:00:00Z')),
  );
  followed = taken(
    tellWhyDropped(
      followed,
      { closing: at('2026-03-11T10:00:00Z'), reason: 'Too dear' },
      speaking('olga', '2026-03-12T10:00:00Z'),
    ),
  );
  issue.edit(at('2026-03-13T10:00:00Z'), { status: DOING, resolution: null });
  close(issue, '2026-03-20T10:00:00Z');
  followed = readAt('2026-03-21T00:00:00Z', issue, followed);
  const due = '2026-06-18T10:00:00Z';
  const thirty = standingCheck(followed, 30, '2026-06-18').id;
  const ninety = standingCheck(followed, 90, '2026-06-18').id;
  followed = reminderSent(followed, `check:${ninety.closing}:90:0:0`, at(due));
  followed = taken(
    answerCheck(followed, { check: thirty, verdict: { kind: 'drifted' }, sentence: 'Forgotten' }, speaking('olga', due)),
  );
  followed = taken(
    chooseNextStep(followed, { check: thirty, step: { kind: 're-plan', due: day('2026-07-31') } }, speaking('olga', due)),
  );
  followed = taken(confirmCheck(followed, { check: thirty, agrees: true, sentence: '' }, speaking('paul', due)));
  const later = { kind: 'not-yet-testable', askAgainOn: day('2026-09-01') } as const;
  followed = taken(answerCheck(followed, { check: ninety, verdict: later, sentence: 'No kick-off yet' }, speaking('olga', due)));
  return follow(followed, { kind: 'gone', readAt: at('2026-06-20T00:00:00Z') }, followGiven('2026-06-20T00:00:00Z'));
};

const stored = (followed: Followed) => JSON.parse(JSON.stringify(followed));

describe('A followed decision in storage', () => {
  it('comes back as it was put there, new or with everything in it', () => {
    for (const followed of [startFollowing(anOutset()), full()])
      expect(parseFollowed(stored(followed))).toEqual({ ok: true, value: followed });
  });

  it('is not read when anything in it has another shape, and the field is named', () => {
    const spoilt = (spoil: (raw: ReturnType<typeof stored>) => void) => {
      const raw = stored(full());
      spoil(raw);
      const parsed = parseFollowed(raw);
      return parsed.ok ? 'read' : parsed.field;
    };
    expect(spoilt(() => {})).toBe('read');
    expect(spoilt((raw) => delete raw.outset)).toBe('outset');
    expect(
      spoilt((raw) => {
        raw.outset.due = '2026-02-30';
      }),
    ).toBe('outset.due');
    expect(
      spoilt((raw) => {
        raw.outset.owner = 'Olga O';
      }),
    ).toBe('outset.owner');
    expect(
      spoilt((raw) => {
        raw.told.standing.kind = 'lost';
      }),
    ).toBe('told.standing.kind');
    expect(
      spoilt((raw) => {
        raw.told.standing.was.kind = 'gone';
      }),
    ).toBe('told.standing.was.kind');
    expect(
      spoilt((raw) => {
        raw.told.key = 'XYZ';
      }),
    ).toBe('told.key');
    expect(
      spoilt((raw) => {
        raw.told.closings[0].until = 'then';
      }),
    ).toBe('told.closings[0].until');
    expect(
      spoilt((raw) => {
        raw.told.closings = Array(21).fill(raw.told.closings[0]);
      }),
    ).toBe('told.closings');
    expect(
      spoilt((raw) => {
        raw.told.dateMoves[0].to = 20260415;
      }),
    ).toBe('told.dateMoves[0].to');
    expect(
      spoilt((raw) => {
        raw.told.projectMoves[0].from = '';
      }),
    ).toBe('told.projectMoves[0].from');
    expect(
      spoilt((raw) => {
        raw.kept.answers[0].days = 60;
      }),
    ).toBe('kept.answers[0].days');
    expect(
      spoilt((raw) => {
        raw.kept.answers[0].sentence = 'x'.repeat(301);
      }),
    ).toBe('kept.answers[0].sentence');
    expect(
      spoilt((raw) => {
        raw.kept.answers[0].verdict.next.step.due = null;
      }),
    ).toBe('kept.answers[0].verdict.next.step.due');
    expect(
      spoilt((raw) => {
        raw.kept.answers[0].confirmations[0].agrees = 'yes';
      }),
    ).toBe('kept.answers[0].confirmations.agrees');
    expect(
      spoilt((raw) => {
        raw.kept.answers[1].verdict.askAgainOn = null;
      }),
    ).toBe('kept.answers[1].verdict.askAgainOn');
    expect(
      spoilt((raw) => {
        raw.kept.dropReasons[0].text = ' ';
      }),
    ).toBe('kept.dropReasons[0].text');
    expect(
      spoilt((raw) => {
        raw.kept.reminded[0].of = 'date:someday';
      }),
    ).toBe('kept.reminded[0].of');
  });
});
