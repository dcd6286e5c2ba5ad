import { describe, expect, it } from 'vitest';
import type { Envelope } from '#domain/session/envelope';
import { issueKeysIn } from '../../../static/session/src/collecting/issue-keys-in';
import { ownCardsStore } from '../../../static/session/src/collecting/own-cards';
import type { SessionDesk } from '../../../static/shared/src/session/session-desk';
import { ANN, aMeeting, BEN, type Meeting } from '../../support/a-session';
import { deskAtMeeting } from '../../support/desk-at-meeting';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function writing(what: 'successes' | 'frictions'): Meeting {
  const meeting = aMeeting();
  meeting.do(ANN, { kind: 'start' });
  meeting.skipTo(what);
  meeting.do(ANN, { kind: 'open-writing', what, anonymous: true });
  return meeting;
}

const textsIn = async (desk: SessionDesk): Promise<readonly string[]> => {
  const [found] = (await desk.own()).envelopes;
  return found?.envelope.kind === 'cards' ? found.envelope.cards.map(({ text }) => text) : [];
};

describe('cards that are written in private', () => {
  it('hands the whole envelope in with every change', async () => {
    const desk = deskAtMeeting(writing('frictions'), BEN);
    const store = ownCardsStore({ desk, step: 'frictions', by: null, most: 20 });
    await store.open();
    store.add('The export stopped twice');
    store.add('Late shift did not open it');
    await settled();
    expect(await textsIn(desk)).toEqual(['The export stopped twice', 'Late shift did not open it']);
    const [first] = store.now().cards;
    if (first !== undefined) store.change(first.id, { firstBucket: 'technical' });
    await settled();
    const { envelopes } = await desk.own();
    expect(envelopes[0]?.envelope).toMatchObject({ by: null, cards: [{ firstBucket: 'technical' }, { firstBucket: null }] });
    expect(store.now().state).toBe('kept');
  });

  it('loses nothing that was typed while the server did not answer, not even over a reload', async () => {
    const desk = deskAtMeeting(writing('frictions'), BEN);
    const offline: SessionDesk = { ...desk, seal: () => Promise.reject(new Error('no answer')) };
    const before = ownCardsStore({ desk: offline, step: 'frictions', by: null, most: 20 });
    await before.open();
    before.add('Two tools for one thing');
    await settled();
    expect(before.now().state).toBe('waiting');
    const after = ownCardsStore({ desk, step: 'frictions', by: null, most: 20 });
    expect(after.now().cards.map(({ text }) => text)).toEqual(['Two tools for one thing']);
    await after.open();
    await settled();
    expect(await textsIn(desk)).toEqual(['Two tools for one thing']);
    expect(after.now().state).toBe('kept');
  });

  it('is given in after a reload with no more issues than one card takes', async () => {
    const desk = deskAtMeeting(writing('frictions'), BEN);
    const offline: SessionDesk = { ...desk, seal: () => Promise.reject(new Error('no answer')) };
    const before = ownCardsStore({ desk: offline, step: 'frictions', by: null, most: 20 });
    await before.open();
    before.add(Array.from({ length: 14 }, (_, n) => `PAY-${n + 1}`).join(' '));
    await settled();
    const after = ownCardsStore({ desk, step: 'frictions', by: null, most: 20 });
    await after.open();
    await settled();
    expect(await textsIn(desk)).toHaveLength(1);
    expect(after.now().state).toBe('kept');
  });

  it('adds to what was given in before, even where it is not read yet when the first new card is written', async () => {
    const desk = deskAtMeeting(writing('frictions'), BEN);
    const first = ownCardsStore({ desk, step: 'frictions', by: null, most: 20 });
    await first.open();
    first.add('Before the reload');
    await settled();
    const deaf: SessionDesk = { ...desk, own: () => Promise.reject(new Error('no answer')) };
    const offline = ownCardsStore({ desk: deaf, step: 'frictions', by: null, most: 20 });
    expect(await offline.open()).toBe(false);
    offline.add('Without a connection');
    await settled();
    expect(await textsIn(desk)).toEqual(['Before the reload']);
    const again = ownCardsStore({ desk, step: 'frictions', by: null, most: 20 });
    again.add('Faster than the answer');
    expect(await again.open()).toBe(true);
    await settled();
    expect(await textsIn(desk)).toEqual(['Before the reload', 'Without a connection', 'Faster than the answer']);
    expect(again.now().state).toBe('kept');
  });

  it('finds in another browser what was handed in before', async () => {
    const desk = deskAtMeeting(writing('frictions'), BEN);
    const envelope: Envelope = {
      kind: 'cards',
      by: null,
      cards: [{ id: desk.newItem(), text: 'From home', firstBucket: null, pinned: [] }],
    };
    await desk.seal('frictions', envelope);
    const store = ownCardsStore({ desk, step: 'frictions', by: null, most: 20 });
    await store.open();
    expect(store.now().cards.map(({ text }) => text)).toEqual(['From home']);
  });

  it('offers the notes that were made before the meeting, line by line, for what they are about', async () => {
    const notes = { wentWell: 'Daily call with support', didNot: '- The export was slow\n\n• Two tools for one thing' };
    const desk = deskAtMeeting(writing('frictions'), BEN, { notes });
    const store = ownCardsStore({ desk, step: 'frictions', by: null, most: 20 });
    await store.open();
    expect(store.now().notes).toEqual(['The export was slow', 'Two tools for one thing']);
  });

  it('takes no more cards than one envelope holds', async () => {
    const desk = deskAtMeeting(writing('frictions'), BEN);
    const store = ownCardsStore({ desk, step: 'frictions', by: null, most: 2 });
    for (const text of ['one', 'two', 'three']) store.add(text);
    await settled();
    expect(store.now().cards).toHaveLength(2);
  });

  it('is at rest when everything was taken back before it was ever handed in', async () => {
    const desk = deskAtMeeting(writing('frictions'), BEN);
    const store = ownCardsStore({ desk, step: 'frictions', by: null, most: 20 });
    await store.open();
    store.add('one');
    const [card] = store.now().cards;
    if (card !== undefined) store.remove(card.id);
    await settled();
    await settled();
    expect(store.now()).toMatchObject({ cards: [], state: 'kept' });
  });

  it('pins the issues that a text names', () => {
    expect(issueKeysIn('See PAY-12 and PAY-12, also OPS_2-7; not A-0, not X-PAY-3, not utf-8')).toEqual(['PAY-12', 'OPS_2-7']);
    // What is longer than any key would keep the whole envelope from being read.
    expect(issueKeysIn(`${'A'.repeat(70)}-1 and PAY-12`)).toEqual(['PAY-12']);
  });
});
