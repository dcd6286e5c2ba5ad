import { describe, expect, it } from 'vitest';
import { evolveDone } from '#domain/session/evolve';
import { missingOf } from '#domain/session/gates';
import { itemAt } from '#domain/session/parse-items';
import { doneFor, reopens, sessionFor } from '#domain/session/session-for';
import { A_DRAFT, ANN, aMeetingIn, aSession, BEN, CAT, DAN, item, PEOPLE } from '../../support/a-session';

const SAID = A_DRAFT.commitments.text;

/** Ben and Cat have said their sentences, and the meeting may be closed. */
function closing() {
  const meeting = aMeetingIn('close');
  for (const person of [BEN, CAT]) {
    meeting.do(person, { kind: 'join' });
    meeting.put(person, 'commitments', `commitment-${person}`);
  }
  return meeting;
}
const closed = () => {
  const meeting = closing();
  meeting.do(ANN, { kind: 'close', skip: 'enough for this test' });
  return meeting;
};

describe('A sentence of the closing round', () => {
  it('is heard by the whole room until the meeting is closed, and is its writer’s alone from then on (S0-34)', () => {
    const live = closing().session();
    for (const person of PEOPLE) expect(sessionFor(live, person)).toBe(live);
    const over = closed().session();
    expect(sessionFor(over, BEN).items.commitments).toMatchObject([{ by: BEN, text: SAID }]);
    for (const person of [ANN, DAN]) expect(JSON.stringify(sessionFor(over, person))).not.toContain(SAID);
  });

  it('is not heard again by others when the meeting is reopened, and the round knows who has said one', () => {
    const meeting = closed();
    meeting.do(ANN, { kind: 'reopen' });
    const again = meeting.session();
    expect(JSON.stringify(sessionFor(again, ANN))).not.toContain(SAID);
    expect(sessionFor(again, BEN).items.commitments).toMatchObject([
      { by: BEN, text: SAID },
      { by: CAT, text: '' },
    ]);
    const phase = again.phase ?? 0;
    expect(missingOf(sessionFor(again, ANN), phase, PEOPLE)).toEqual(missingOf(again, phase, PEOPLE));
    const [old] = again.items.commitments;
    meeting.do(BEN, {
      kind: 'write',
      of: 'commitments',
      item: old?.id ?? item(''),
      based: old?.revision ?? 0,
      draft: { text: 'I write the test first' },
    });
    expect(sessionFor(meeting.session(), ANN).items.commitments[0]?.text).toBe('I write the test first');
  });

  it('is told to nobody by a refusal', () => {
    const meeting = closed();
    meeting.do(ANN, { kind: 'reopen' });
    const aim = { of: 'commitments', item: item('commitment-ben'), based: 7 } as const;
    expect(meeting.refusal(ANN, { kind: 'write', ...aim, draft: { text: 'What did he say' } })).toEqual({ why: 'not-yours' });
    expect(meeting.refusal(ANN, { kind: 'remove', ...aim })).toEqual({ why: 'not-yours' });
  });

  it('leaves no batch with its words once the meeting is closed, and is folded to the same for its writer', () => {
    const meeting = closed();
    const log = meeting.log();
    expect(JSON.stringify(doneFor(log, ANN))).not.toContain(SAID);
    const begun = aSession();
    const folded = doneFor(log, BEN).reduce(evolveDone, begun);
    expect(sessionFor(folded, BEN)).toEqual(sessionFor(meeting.session(), BEN));
    const live = closing().log();
    expect(doneFor(live, ANN)).toBe(live);
    expect(reopens(log)).toBe(false);
    meeting.do(ANN, { kind: 'reopen' });
    expect(reopens(meeting.log())).toBe(true);
  });

  it('is read from what was kept before it was marked as heard, and a draft cannot mark it', () => {
    const old = { id: 'commitment-1', revision: 1, by: BEN, text: SAID };
    expect(itemAt('commitments', old, 'item')).toEqual(old);
    expect(itemAt('commitments', { ...old, heard: true }, 'item')).toEqual({ ...old, heard: true });
    const meeting = closing();
    meeting.do(DAN, {
      kind: 'write',
      of: 'commitments',
      item: item('commitment-dan'),
      based: 0,
      draft: { text: 'Mine', heard: true } as never,
    });
    meeting.do(ANN, { kind: 'close', skip: 'enough for this test' }, { kind: 'reopen' });
    expect(meeting.session().items.commitments.every(({ heard }) => heard === true)).toBe(true);
  });
});
