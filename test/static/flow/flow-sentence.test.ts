import { describe, expect, it } from 'vitest';
import { flowOf } from '#domain/evidence/flow/flow-of';
import {
  blockedSentence,
  carriedSentence,
  flowSentence,
  statusTimesSentence,
  waitingSentence,
  wipPointSentence,
  wipSentence,
} from '../../../static/shared/src/words/flow-sentence';
import { toldOf } from '../../domain/evidence/edges/told-of';
import { walked } from '../../domain/evidence/flow/walked-issue';
import { DOING, DONE } from '../../domain/history/an-issue';
import { surroundings } from '../../support/drawn';
import { day, key } from '../../support/story';
import { noFlow, someFlow } from './some-flow';

const { voice } = surroundings;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('flow in words', () => {
  it('says how much of the time was work, and what the waiting was (S0-19)', () => {
    expect(plain(flowSentence(someFlow(), voice))).toBe(
      '1 finished issue spent 33% of the time between start and finish in work. The rest was waiting: 50% in statuses that mean waiting, 17% blocked.',
    );
  });

  it('says in which status the time went', () => {
    expect(plain(statusTimesSentence(someFlow(), voice))).toMatch(
      /^Most time was spent in “[^”]+”, .+ in all; the median stay (there|in “[^”]+”) was .+, the longest of all\.$/,
    );
    expect(statusTimesSentence(noFlow(), voice)).toContain('There are no issues here yet.');
  });

  it('does not call it work alone where waiting could not have been recorded', () => {
    const flow = flowOf(
      toldOf([
        walked('ABC-1', [
          ['2024-03-04', DOING],
          ['2024-03-06', DONE],
        ]),
      ]),
      null,
    );
    expect(flowSentence(flow, voice)).toContain('Working and waiting cannot be told apart');
    expect(plain(flowSentence(flow, voice))).not.toContain('100%');
  });

  it('says who decided what means waiting', () => {
    expect(waitingSentence(someFlow())).toBe(
      'Waiting, by the names of the statuses: “Waiting for client”. An administrator can settle it in the settings.',
    );
    expect(waitingSentence(someFlow(['20']))).toBe('Waiting, as an administrator has settled it: “Doing”.');
    expect(waitingSentence(someFlow([]))).toBe('An administrator has settled that no status here means waiting.');
  });

  it('says how much was in work at once, and what a day changed', () => {
    expect(plain(wipSentence(someFlow(), voice))).toBe('At most 1 issue in work at once, on 4 Mar 2024; 1 at the end.');
    const point = { date: day('2026-05-04'), count: 12, began: [key('A-1'), key('A-2')], ended: [key('A-3')] };
    expect(plain(wipPointSentence(point, voice))).toBe('4 May: 12 issues in work, 2 begun and 1 ended that day');
    expect(plain(wipPointSentence({ ...point, began: [], ended: [] }, voice))).toBe('4 May: 12 issues in work');
  });

  it('says what was blocked and carried over (S3-34)', () => {
    expect(plain(blockedSentence(someFlow(), voice))).toBe(
      '2 issues were blocked for 3 d 15 h in all. Blocks before work started, and of unfinished work, are counted here too.',
    );
    expect(plain(carriedSentence(someFlow(), voice))).toBe(
      '1 issue was unfinished when put into a further sprint; most often after Sprint 1 (1 of 1).',
    );
  });

  it('gives a reason instead of a number where there is none', () => {
    const none = noFlow();
    expect(flowSentence(none, voice)).toBe('There are no issues here yet. Choose another range or reset the filter.');
    expect(wipSentence(none, voice)).toContain('no issues');
    expect(carriedSentence(none, voice)).toBe('No issue was in a sprint, so there is no work to carry over.');
  });
});
