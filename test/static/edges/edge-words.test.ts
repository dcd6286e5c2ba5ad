import { describe, expect, it } from 'vitest';
import {
  edgeSentence,
  entrySentence,
  mapSentence,
  nodeName,
  outcomeSentence,
  seamSentence,
} from '../../../static/project/src/edges/edge-words';
import { voiceFor } from '../../../static/shared/src/words/voice';
import { anEdge, anEdgeMap } from '../../support/an-edge-map';
import { at, key } from '../../support/story';

const DAY = 86_400_000;
const voice = voiceFor('en-GB', 'UTC', at('2026-08-20T09:00:00Z'));
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');
const map = anEdgeMap();

describe('The edge map in words', () => {
  it('names an edge by role and by moment (S0-21)', () => {
    expect(plain(edgeSentence(anEdge('model', 'desk'), map, voice))).toBe(
      'From Model team to Service desk, mostly in the week of 4 May: 12 issues, 38 days waited at 14 hand-offs.',
    );
  });

  it('says "worst", not "mostly", of a week with less than half of the days', () => {
    const week = { ...anEdge('model', 'desk').worstWeek, waitMs: 9 * DAY };
    expect(plain(edgeSentence(anEdge('model', 'desk', { worstWeek: week, open: 2 }), map, voice))).toBe(
      'From Model team to Service desk, worst in the week of 4 May (9 days): 12 issues, 38 days waited at 14 hand-offs; 2 of them had no answer yet.',
    );
  });

  it('never calls a short wait nothing', () => {
    const short = anEdge('model', 'desk', { waitMs: 3_600_000, handOffs: 1, keys: [key('TRI-1')] });
    expect(plain(edgeSentence(short, map, voice))).toContain('1 issue, less than a day waited at 1 hand-off.');
  });

  it('says how much was lost at the seams and how much inside a team (S0-22)', () => {
    expect(plain(seamSentence(map, voice))).toBe(
      'Of 56 days that issues lay after they had changed hands, 42 days (75%) were lost between roles at 17 hand-offs, and 14 days inside one role at 8.',
    );
    expect(plain(outcomeSentence('crossed', map.seams.crossed, voice))).toBe(
      'Of 10 issues with a due date that went from one role to another, 2 (20%) missed their first one.',
    );
    expect(outcomeSentence('stayed', map.seams.stayed, voice)).toBeNull();
  });

  it('says how much went through how many roles', () => {
    expect(plain(mapSentence(map, voice))).toBe(
      '2 issues went through 2 roles and changed hands 25 times; 1 of them is finished.',
    );
  });

  it('tells how long issues lay before anybody had them, without calling it lost (S0-18)', () => {
    expect(plain(entrySentence(map, voice))).toContain('Issues lay 15 days on average until somebody had them.');
    expect(entrySentence(anEdgeMap({ entries: [{ to: 'model', waitMs: 0, keys: [key('TRI-1')] }] }), voice)).toBeNull();
  });

  it('names the small roles that were joined into another', () => {
    expect(map.nodes.map(nodeName)).toEqual(['Model team', 'Service desk, with Legal']);
  });
});
