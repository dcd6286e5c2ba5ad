import { describe, expect, it } from 'vitest';
import { parseFollowed } from '#domain/loop/parse-followed';
import { isTimely, takeBackWin, tellWin, thanked, unthanked } from '#domain/loop/tell-win';
import { at, day, person } from '../../support/story';
import { MADE, readAt, refusalOf, speaking, taken } from './a-followed';
import { livingIssue } from './living-issue';

const NOW = '2026-04-16T08:00:00Z';
const followed = readAt(NOW, livingIssue(MADE));
const win = (n = 1, over: object = {}) => ({
  id: `win-${String(n).padStart(8, '0')}`,
  prevented: ' A kick-off without data was put off ',
  on: day('2026-04-02'),
  caughtBy: person('rita'),
  ...over,
});

describe('Something that a decision prevented (S1-69, S3-61)', () => {
  it('is told by its owner and the people of its post-mortem, and by nobody else', () => {
    for (const by of ['olga', 'paul'])
      expect(taken(tellWin(followed, win(), true, speaking(by, NOW))).kept.wins).toEqual([
        { ...win(), prevented: 'A kick-off without data was put off', by, at: at(NOW), thankedAt: null },
      ]);
    expect(refusalOf(tellWin(followed, win(), true, speaking('nobody', NOW)))).toEqual({ why: 'not-yours' });
  });

  it('happened between the decision and today', () => {
    const tell = (on: string) => tellWin(followed, win(1, { on: day(on) }), true, speaking('olga', NOW));
    for (const on of ['2026-03-02', '2026-04-16']) expect(tell(on).ok).toBe(true);
    for (const on of ['2026-03-01', '2026-04-17'])
      expect(refusalOf(tell(on))).toEqual({ why: 'day-not-possible', earliest: '2026-03-02', latest: '2026-04-16' });
  });

  it('names nobody who is not shown the issue, and takes no more than is kept', () => {
    expect(refusalOf(tellWin(followed, win(), false, speaking('olga', NOW)))).toEqual({ why: 'not-shown-to-them' });
    let full = followed;
    for (let n = 1; n <= 50; n += 1) full = taken(tellWin(full, win(n), true, speaking('olga', NOW)));
    expect(refusalOf(tellWin(full, win(51), true, speaking('olga', NOW)))).toEqual({ why: 'too-many', most: 50 });
    const read = parseFollowed(JSON.parse(JSON.stringify(full)));
    expect(read.ok && read.value).toEqual(full);
  });

  it('stays one where it is told twice, and goes where whoever told it takes it back', () => {
    const once = taken(tellWin(followed, win(), true, speaking('olga', NOW)));
    expect(taken(tellWin(once, win(), true, speaking('olga', NOW)))).toBe(once);
    expect(refusalOf(takeBackWin(once, win().id, speaking('paul', NOW)))).toEqual({ why: 'not-yours' });
    expect(taken(takeBackWin(once, win().id, speaking('olga', NOW)))).toEqual(followed);
  });

  it('is thanked for once, and not long afterwards', () => {
    const once = taken(tellWin(followed, win(), true, speaking('olga', NOW)));
    const [owed] = unthanked(once);
    if (owed === undefined) throw new Error('Nobody was thanked yet');
    expect(isTimely(owed, at(NOW) + 13 * 86_400_000)).toBe(true);
    expect(isTimely(owed, at(NOW) + 14 * 86_400_000)).toBe(false);
    expect(unthanked(thanked(once, owed.id, at(NOW)))).toEqual([]);
  });

  it('is none in the records of earlier versions', () => {
    const { wins: _none, stateTold: _nor, ...kept } = followed.kept;
    const read = parseFollowed(JSON.parse(JSON.stringify({ ...followed, kept })));
    expect(read.ok && read.value.kept).toMatchObject({ wins: [], stateTold: null });
  });
});
