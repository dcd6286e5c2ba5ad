import { describe, expect, it } from 'vitest';
import { chairFor } from '../../../static/session/src/room/chair';
import { ANN, BEGIN, BEN, CAT } from '../../support/a-session';

const SECOND = 1000;
const quiet = { facilitator: ANN, chairAsked: null };
const asked = { facilitator: ANN, chairAsked: { by: BEN, at: BEGIN } };

describe('the chair when the facilitator is gone', () => {
  it('says so only when the facilitator has not been seen for a while, as a reload takes less', () => {
    expect(chairFor(quiet, BEN, null, BEGIN)).toEqual({ kind: 'taken' });
    expect(chairFor(quiet, BEN, BEGIN, BEGIN + 19 * SECOND)).toEqual({ kind: 'taken' });
    expect(chairFor(quiet, BEN, BEGIN, BEGIN + 20 * SECOND)).toEqual({ kind: 'seems-empty' });
    expect(chairFor(quiet, ANN, BEGIN, BEGIN + 20 * SECOND)).toEqual({ kind: 'taken' });
  });

  it('lets the facilitator answer, and whoever asked take it a minute later', () => {
    expect(chairFor(asked, ANN, null, BEGIN + SECOND)).toEqual({ kind: 'answer' });
    expect(chairFor(asked, BEN, BEGIN, BEGIN + 59 * SECOND)).toEqual({ kind: 'asked' });
    expect(chairFor(asked, BEN, BEGIN, BEGIN + 60 * SECOND)).toEqual({ kind: 'free' });
    expect(chairFor(asked, CAT, BEGIN, BEGIN + 60 * SECOND)).toEqual({ kind: 'asked' });
  });

  it('ends a question that led to nothing, for the facilitator and for whoever asked, who may ask again', () => {
    expect(chairFor(asked, BEN, BEGIN, BEGIN + 119 * SECOND)).toEqual({ kind: 'free' });
    expect(chairFor(asked, BEN, BEGIN, BEGIN + 120 * SECOND)).toEqual({ kind: 'seems-empty' });
    expect(chairFor(asked, BEN, null, BEGIN + 120 * SECOND)).toEqual({ kind: 'taken' });
    expect(chairFor(asked, ANN, null, BEGIN + 120 * SECOND)).toEqual({ kind: 'taken' });
  });

  it('lets others ask when whoever asked has left it there', () => {
    expect(chairFor(asked, CAT, BEGIN, BEGIN + 120 * SECOND)).toEqual({ kind: 'seems-empty' });
    expect(chairFor(asked, CAT, null, BEGIN + 120 * SECOND)).toEqual({ kind: 'taken' });
  });
});
