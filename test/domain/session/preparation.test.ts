import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceOf, inPart, NEEDED_PARTS, seatsFor } from '#domain/session/attendance';
import {
  FOR_ONESELF,
  FOR_OUTSIDE,
  facilitatorAdvice,
  facilitatorIsOutside,
  goesAgainstAdvice,
} from '#domain/session/facilitator-advice';
import { afterTheEnd, lengthOf } from '#domain/session/meeting-time';
import type { FacilitatorQuestions } from '#domain/session/preparation';
import { ANN, aSeat, aSession, BEN, CAT, DAN } from '../../support/a-session';
import { day } from '../../support/story';

const OPEN: FacilitatorQuestions = aSession().preparation.questions;
const answered = (answer: boolean, keys: readonly string[]) => Object.fromEntries(keys.map((one) => [one, answer]));
const ALL_FOR_ONESELF: FacilitatorQuestions = { ...OPEN, ...answered(false, FOR_OUTSIDE), ...answered(true, FOR_ONESELF) };

describe('Who should facilitate', () => {
  it('brings somebody in for each single one of the four reasons, whatever speaks against it (S0-43)', () => {
    for (const question of FOR_OUTSIDE)
      expect(facilitatorAdvice({ ...ALL_FOR_ONESELF, [question]: true })).toEqual({
        kind: 'bring-somebody-in',
        because: [question],
      });
  });

  it('lets a team run it itself only where size, trust and credibility are all there (S0-42)', () => {
    expect(facilitatorAdvice(ALL_FOR_ONESELF).kind).toBe('run-it-yourself');
    for (const question of FOR_ONESELF)
      expect(facilitatorAdvice({ ...ALL_FOR_ONESELF, [question]: false })).toEqual({
        kind: 'better-somebody',
        lacking: [question],
      });
  });

  it('never advises to run it oneself while a question is open (S0-42, S0-43)', () => {
    const answer = fc.constantFrom(true, false, null);
    const keys = Object.keys(OPEN) as (keyof FacilitatorQuestions)[];
    const questions = fc.record(Object.fromEntries(keys.map((one) => [one, answer])));
    fc.assert(
      fc.property(questions, (given) => {
        const answers = given as unknown as FacilitatorQuestions;
        const { kind } = facilitatorAdvice(answers);
        if (kind === 'run-it-yourself') expect(Object.values(answers)).not.toContain(null);
        expect(kind === 'bring-somebody-in').toBe(FOR_OUTSIDE.some((one) => answers[one] === true));
      }),
    );
  });

  it('tells whether the facilitator has worked on the project, and asks why when the advice is not followed (S3-16)', () => {
    const { preparation } = aSession();
    const inside = { ...preparation, seats: [aSeat(ANN, { part: 'facilitator' })] };
    expect(facilitatorIsOutside(inside)).toBe(false);
    expect(facilitatorIsOutside({ seats: [aSeat(BEN)] })).toBeNull();
    const questions = { ...OPEN, competingNarratives: true };
    expect(goesAgainstAdvice({ ...inside, questions })).toBe(true);
    expect(goesAgainstAdvice({ ...preparation, questions })).toBe(false);
    expect(goesAgainstAdvice(inside)).toBe(false);
  });
});

describe('Who comes', () => {
  const seats = [
    aSeat(ANN, { part: 'facilitator' }),
    aSeat(BEN, { part: 'approver', listening: true }),
    aSeat(CAT, { part: 'sponsor' }),
    aSeat(DAN, { part: 'client' }),
  ];

  it('names the views that nobody brings (S0-48, S3-12, S3-13, S3-14, S3-15, S3-16)', () => {
    expect(attendanceOf({ seats }).missing).toEqual(NEEDED_PARTS.filter((part) => part !== 'facilitator'));
    expect(attendanceOf({ seats: NEEDED_PARTS.map((part) => aSeat(ANN, { part })) }).missing).toEqual([]);
  });

  it('flags who only approves, sponsors who have not undertaken to listen, and clients (S0-49, S0-50, S3-17)', () => {
    const { summaryOnly, sponsorsTalking, clients } = attendanceOf({ seats });
    expect({ summaryOnly, sponsorsTalking, clients }).toEqual({ summaryOnly: [BEN], sponsorsTalking: [CAT], clients: [DAN] });
    expect(inPart(aSeat(CAT), 'sponsor').listening).toBe(true);
    expect(inPart(aSeat(CAT, { listening: true }), 'end-user').listening).toBe(false);
  });

  it('has a seat for everybody who is invited now, and for nobody else', () => {
    const people = [
      { accountId: ANN, role: 'end-user' },
      { accountId: DAN, role: 'sponsor' },
    ];
    expect(seatsFor(people, [aSeat(ANN, { part: 'technical-lead' }), aSeat(BEN)])).toEqual([
      aSeat(ANN, { part: 'technical-lead' }),
      aSeat(DAN, { part: 'sponsor', listening: true }),
    ]);
  });
});

describe('When, and how long', () => {
  it('warns under 60 and over 120 minutes (S0-45, S3-11)', () => {
    expect([59, 60, 90, 120, 121].map(lengthOf)).toEqual(['too-short', 'fits', 'fits', 'fits', 'too-long']);
  });

  it('tells whether it is held within a week of the end (S3-10)', () => {
    const today = day('2026-08-20');
    const ended = day('2026-08-19');
    expect(afterTheEnd(ended, day('2026-08-26'), today)).toEqual({ kind: 'within-a-week', ended, days: 7 });
    expect(afterTheEnd(ended, day('2026-08-27'), today)).toEqual({ kind: 'later', ended, days: 8 });
    expect(afterTheEnd(ended, null, today)).toEqual({ kind: 'day-not-agreed', ended, days: 1 });
    expect(afterTheEnd(null, day('2026-08-26'), today)).toEqual({ kind: 'end-not-known' });
  });
});
