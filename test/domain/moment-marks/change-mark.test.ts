import { describe, expect, it } from 'vitest';
import { changeMark, type MarkChange, ownMoment } from '#domain/moment-marks/change-mark';
import { parseMark } from '#domain/moment-marks/parse-mark';
import { at, day, person } from '../../support/story';
import { aMark, anOwnMoment } from './a-mark';

const bob = { by: person('bob'), at: at('2026-08-21T09:00:00Z'), administers: false };
const moment = { momentId: 'kick-off:2026-01-27', day: day('2026-01-27') };
const markAfter = (mark: Parameters<typeof changeMark>[0], change: MarkChange, hand = bob) => {
  const judged = changeMark(mark, moment, change, hand);
  if (!judged.ok) throw new Error(judged.problem);
  return judged.mark;
};

describe('what a person says about a key moment (S1-37)', () => {
  it('begins with a star, by whom and when', () => {
    expect(markAfter(null, { kind: 'star', starred: true })).toEqual(
      aMark({ starred: true, changedBy: bob.by, changedAt: bob.at }),
    );
  });

  it('is a wording in place of the proposed sentence, which can be gone back to', () => {
    const reworded = markAfter(aMark({ starred: true }), { kind: 'reword', wording: 'We began without the data team' });
    expect(reworded).toMatchObject({ wording: 'We began without the data team', starred: true });
    expect(markAfter(reworded, { kind: 'reword', wording: null })).toMatchObject({ wording: null, starred: true });
  });

  it('dismisses a moment and brings it back with its star', () => {
    const dismissed = markAfter(aMark({ starred: true }), { kind: 'dismiss', dismissed: true });
    expect(dismissed).toMatchObject({ dismissed: true, starred: true });
    expect(markAfter(dismissed, { kind: 'dismiss', dismissed: false })).toMatchObject({ dismissed: false, starred: true });
    expect(markAfter(dismissed, { kind: 'star', starred: true })).toMatchObject({ dismissed: false });
  });

  it('leaves the words of an own moment to who added it, and to who administers the project', () => {
    const own = anOwnMoment();
    const reword: MarkChange = { kind: 'reword', wording: 'Chat was added' };
    expect(changeMark(own, moment, reword, bob)).toMatchObject({ ok: false });
    expect(markAfter(own, reword, { ...bob, by: own.addedBy })).toMatchObject({ wording: 'Chat was added' });
    expect(markAfter(own, reword, { ...bob, administers: true })).toMatchObject({
      wording: 'Chat was added',
      addedBy: own.addedBy,
    });
    expect(markAfter(own, { kind: 'star', starred: true })).toMatchObject({ starred: true, wording: own.wording });
    expect(markAfter(own, { kind: 'dismiss', dismissed: true })).toMatchObject({ dismissed: true });
  });

  it('takes no own moment without a sentence', () => {
    const own = anOwnMoment();
    expect(changeMark(own, moment, { kind: 'reword', wording: null }, { ...bob, by: own.addedBy })).toMatchObject({ ok: false });
  });

  it('is read back from storage as it was kept', () => {
    const marks = [
      aMark({ wording: 'We began late' }),
      ownMoment({ momentId: 'own:7', day: day('2026-05-19'), wording: 'Chat was added', keys: [] }, bob),
    ];
    for (const mark of marks) expect(parseMark(JSON.parse(JSON.stringify(mark)))).toEqual({ ok: true, value: mark });
  });

  it('names what is wrong with a record that cannot be read', () => {
    const wrong: [object, string][] = [
      [{ ...aMark(), starred: 'yes' }, 'starred'],
      [{ ...aMark(), day: '2026-02-30' }, 'day'],
      [{ ...aMark(), wording: '   ' }, 'wording'],
      [{ ...aMark(), wording: 'x'.repeat(301) }, 'wording'],
      [{ ...aMark(), momentId: 'kick off' }, 'momentId'],
      [{ ...anOwnMoment(), keys: ['abc'] }, 'keys'],
      [{ ...aMark(), kind: 'other' }, 'kind'],
    ];
    for (const [raw, field] of wrong) expect(parseMark(raw), field).toMatchObject({ ok: false, field });
    expect(parseMark(null)).toMatchObject({ ok: false, field: 'mark' });
    expect(parseMark({ ...aMark(), wording: 'x'.repeat(300) })).toMatchObject({ ok: true });
  });
});
