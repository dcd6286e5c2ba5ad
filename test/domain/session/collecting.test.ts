import { describe, expect, it } from 'vitest';
import { cardsEach } from '#domain/session/seal';
import { ANN, aMeeting, anAgenda, aSeat, aSession, BEN, CAT, cards, DAN, item, PEOPLE } from '../../support/a-session';
import { person } from '../../support/story';

const collecting = (anonymous: boolean, chance?: () => number) => {
  const meeting = aMeeting(aSession({ agenda: anAgenda(['opening', 'frictions', 'sorting']) }), PEOPLE, chance);
  meeting.do(ANN, { kind: 'start' });
  meeting.skipTo('frictions');
  meeting.do(ANN, { kind: 'open-writing', what: 'frictions', anonymous });
  return meeting;
};
const board = (meeting: ReturnType<typeof collecting>) => meeting.session().items.cards.map(({ text }) => text);

describe('Writing in private', () => {
  it('lets people write unseen: shows how many have written and nothing else until the envelopes are opened together (S1-4)', () => {
    const meeting = collecting(false);
    meeting.seal(BEN, 'frictions', cards(BEN, 'First'));
    meeting.seal(BEN, 'frictions', cards(BEN, 'First, said better', 'Second'));
    meeting.seal(CAT, 'frictions', cards(CAT, 'Third'));
    expect(meeting.session().frictions.envelopes).toBe(2);
    expect(JSON.stringify(meeting.session())).not.toContain('First');
    meeting.do(ANN, { kind: 'reveal', what: 'frictions' });
    expect([...board(meeting)].sort()).toEqual(['First, said better', 'Second', 'Third']);
  });

  it('opens in an order that chance makes, under ids that nobody knew before', () => {
    const orders = [0, 0.4, 0.7, 0.99].map((chance) => {
      const meeting = collecting(false, () => chance);
      for (const [who, texts] of [
        [BEN, ['A', 'B', 'C']],
        [CAT, ['D', 'E']],
      ] as const)
        meeting.seal(who, 'frictions', cards(who, ...texts));
      meeting.do(ANN, { kind: 'reveal', what: 'frictions' });
      expect(meeting.session().items.cards.some(({ id }) => id.startsWith('mine-'))).toBe(false);
      return board(meeting).join('');
    });
    expect(new Set(orders).size).toBeGreaterThan(2);
  });

  it('keeps no author of an anonymous phase, in no state and no event, even if one is handed in', () => {
    const meeting = collecting(true);
    meeting.seal(BEN, 'frictions', cards(person('secret-ben'), 'I could not say this aloud'));
    meeting.do(ANN, { kind: 'reveal', what: 'frictions' });
    expect(board(meeting)).toEqual(['I could not say this aloud']);
    expect(JSON.stringify([meeting.session(), meeting.log()])).not.toContain('secret-ben');
    expect(meeting.session().joined).toEqual([ANN]);
  });

  it('throws the salt away when the envelopes are opened', () => {
    const meeting = collecting(true);
    expect(meeting.session().frictions.salt).not.toBeNull();
    meeting.do(ANN, { kind: 'reveal', what: 'frictions' });
    expect(meeting.session().frictions).toMatchObject({ state: 'revealed', salt: null });
  });

  it('settles whether it is anonymous before anybody writes, for every further round as well', () => {
    const meeting = collecting(true);
    const open = (anonymous: boolean) => ({ kind: 'open-writing', what: 'frictions', anonymous }) as const;
    expect(meeting.refusal(ANN, open(false))).toEqual({ why: 'not-possible-now' });
    meeting.do(ANN, { kind: 'reveal', what: 'frictions' });
    expect(meeting.refusal(ANN, open(false))).toEqual({ why: 'not-possible-now' });
    const before = meeting.session().frictions.salt;
    meeting.do(ANN, open(true));
    expect(meeting.session().frictions).toMatchObject({ state: 'writing', envelopes: 0 });
    expect(meeting.session().frictions.salt).not.toBe(before);
  });

  it('says who wrote a card where the phase was not anonymous, until the meeting is closed', () => {
    const meeting = collecting(false);
    meeting.seal(BEN, 'frictions', cards(BEN, 'Mine'));
    meeting.do(ANN, { kind: 'reveal', what: 'frictions' });
    expect(meeting.session().items.cards[0]?.by).toBe(BEN);
    meeting.do(ANN, { kind: 'close', skip: 'we go on next week' });
    expect(meeting.session().items.cards[0]?.by).toBeNull();
  });

  it('shows no name at words that somebody else has written over', () => {
    const meeting = collecting(false);
    meeting.seal(BEN, 'frictions', cards(BEN, 'Mine'));
    meeting.do(ANN, { kind: 'reveal', what: 'frictions' });
    const change = (by: typeof BEN, text: string, repeatable: boolean | null = null) => {
      const [card] = meeting.session().items.cards;
      if (card === undefined) throw new Error('There is no card');
      const draft = { kind: card.kind, text, bucket: card.bucket, group: null, repeatable, pinned: [] };
      meeting.do(by, { kind: 'write', of: 'cards', item: card.id, based: card.revision, draft });
      return meeting.session().items.cards[0]?.by;
    };
    expect(change(BEN, 'Mine, in better words')).toBe(BEN);
    expect(change(CAT, 'Mine, in better words', true)).toBe(BEN);
    expect(change(CAT, 'What Cat makes of it')).toBeNull();
    // Nor does it come back when its first writer changes what is no longer theirs alone.
    expect(change(BEN, 'Mine, in better words')).toBeNull();
  });

  it('takes cards one by one only after the envelopes are open, and without an author', () => {
    const meeting = collecting(false);
    const write = { kind: 'write', of: 'cards', item: item('late-card'), based: 0 } as const;
    const draft = { kind: 'friction', text: 'Late', bucket: null, group: null, repeatable: null, pinned: [] } as const;
    expect(meeting.refusal(DAN, { ...write, draft })).toEqual({ why: 'not-in-this-phase' });
    meeting.do(ANN, { kind: 'reveal', what: 'frictions' });
    meeting.do(DAN, { ...write, draft });
    expect(meeting.session().items.cards).toMatchObject([{ text: 'Late', by: null, firstBucket: null }]);
    expect(meeting.refusal(DAN, { ...write, item: item('late-success'), draft: { ...draft, kind: 'success' } })).toEqual({
      why: 'not-in-this-phase',
    });
  });

  it('refuses an empty card, one that is too long, and more than all together could hold', () => {
    const meeting = collecting(false);
    const seal = (...texts: readonly string[]) => {
      const decided = meeting.seal(BEN, 'frictions', cards(BEN, ...texts));
      return decided.ok ? null : decided.refusal;
    };
    expect(seal('  ')).toEqual({ why: 'no-words', field: 'text' });
    expect(seal('x'.repeat(501))).toEqual({ why: 'too-long', field: 'text', most: 500 });
    expect(seal(...Array.from({ length: 21 }, (_, n) => `Card ${n}`))).toEqual({ why: 'too-many', of: 'cards', most: 20 });
    expect(seal()).toEqual({ why: 'no-words', field: 'text' });
    expect(seal('x'.repeat(500))).toBeNull();
    expect(seal()).toBeNull();
    const fifty = Array.from({ length: 50 }, (_, n) => person(`p${n}`));
    expect(cardsEach(meeting.session(), 'frictions', fifty)).toBe(4);
  });

  it('hears nothing from a sponsor who listens, until the closing round (S0-49)', () => {
    const session = aSession({ agenda: anAgenda(['opening', 'frictions', 'close']) });
    const seats = [aSeat(ANN), aSeat(DAN, { part: 'sponsor', listening: true })];
    const meeting = aMeeting({ ...session, preparation: { ...session.preparation, seats } });
    meeting.do(ANN, { kind: 'start' });
    meeting.skipTo('frictions');
    meeting.do(ANN, { kind: 'open-writing', what: 'frictions', anonymous: true });
    const sealed = meeting.seal(DAN, 'frictions', cards(DAN, 'The team was late'));
    expect(sealed).toEqual({ ok: false, refusal: { why: 'listening' } });
    meeting.do(ANN, { kind: 'reveal', what: 'frictions' });
    const question = { kind: 'write', of: 'questions', item: item('question-1'), based: 0 } as const;
    expect(meeting.refusal(DAN, { ...question, draft: { text: 'Who?', about: null } })).toEqual({ why: 'listening' });
    expect(meeting.refusal(DAN, { kind: 'ask-chair' })).toEqual({ why: 'listening' });
    meeting.do(DAN, { kind: 'acknowledge' });
    meeting.skipTo('close');
    meeting.put(DAN, 'commitments', 'commitment-1');
    expect(meeting.session().items.commitments).toHaveLength(1);
  });

  it('opens envelopes that were forgotten in a later phase, and does not close over them unsaid', () => {
    const meeting = collecting(false);
    meeting.seal(BEN, 'frictions', cards(BEN, 'Forgotten'));
    meeting.skipTo('sorting');
    expect(meeting.refusal(ANN, { kind: 'close', skip: null })).toMatchObject({ missing: [{ gate: 'revealed' }] });
    meeting.do(ANN, { kind: 'reveal', what: 'frictions' });
    expect(board(meeting)).toEqual(['Forgotten']);
  });
});
