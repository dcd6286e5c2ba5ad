import { describe, expect, it } from 'vitest';
import { readOwn } from '#usecases/own-in-session';
import { sealEnvelope } from '#usecases/seal-envelope';
import { sendToSession } from '#usecases/send-to-session';
import { CLOSE, commandOf, roomFor, START, sessionNeeds } from '../support/session-use-cases';

describe('Closed envelopes', () => {
  it('opens envelopes for the reveal, removes them, and goes on with what comes after', async () => {
    const { needs } = sessionNeeds();
    const [chair, sofia] = await Promise.all([roomFor(needs, 'tomasz'), roomFor(needs, 'sofia')]);
    const moves = [0, 1, 2].map((from) => commandOf({ kind: 'move-on', from, skip: 'Not what this test is about' }));
    const open = commandOf({ kind: 'open-writing', what: 'frictions', anonymous: true });
    await sendToSession(needs, chair, [commandOf(START), ...moves, open]);
    const card = { id: 'card-0001' as never, text: 'Nobody asked support', firstBucket: null, pinned: [] };
    const given = {
      step: 'frictions',
      envelope: { kind: 'cards', by: sofia.you, cards: [card] },
      secret: 's'.repeat(32),
    } as const;
    expect(await sealEnvelope(needs, sofia, { ...given, secret: null, command: 'command-seal0' as never })).toMatchObject({
      kind: 'refused',
    });
    expect(await sealEnvelope(needs, sofia, { ...given, command: 'command-seal1' as never })).toMatchObject({ kind: 'sealed' });
    expect((await readOwn(needs, sofia, { frictions: 's'.repeat(32) })).envelopes).toMatchObject([
      { step: 'frictions', envelope: { by: null } },
    ]);
    expect((await readOwn(needs, sofia, {})).envelopes).toEqual([]);
    const reveal = commandOf({ kind: 'reveal', what: 'frictions' });
    const { outcomes, session } = await sendToSession(needs, chair, [reveal, commandOf({ kind: 'pause' })]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect(session.items.cards).toMatchObject([{ text: 'Nobody asked support', by: null }]);
    expect(JSON.stringify(needs.sessions.everything())).not.toContain('card-0001');
    expect((await sendToSession(needs, chair, [reveal])).session.items.cards).toHaveLength(1);
  });

  it('knows an envelope again that had taken the place of an earlier one, was revealed, and whose answer was lost (S1-33)', async () => {
    const { needs } = sessionNeeds();
    const [chair, sofia] = await Promise.all([roomFor(needs, 'tomasz'), roomFor(needs, 'sofia')]);
    const moves = [0, 1, 2].map((from) => commandOf({ kind: 'move-on', from, skip: 'Not what this test is about' }));
    const open = () => commandOf({ kind: 'open-writing', what: 'frictions', anonymous: true });
    const reveal = () => commandOf({ kind: 'reveal', what: 'frictions' });
    await sendToSession(needs, chair, [commandOf(START), ...moves, open()]);
    const give = (id: string, text: string) =>
      sealEnvelope(needs, sofia, {
        ...{ step: 'frictions', secret: 's'.repeat(32), command: id as never },
        envelope: { kind: 'cards', by: null, cards: [{ id: 'card-0001' as never, text, firstBucket: null, pinned: [] }] },
      });
    await give('command-seal1', 'First words');
    await give('command-seal2', 'Better words');
    const { session } = await sendToSession(needs, chair, [reveal()]);
    expect(await give('command-seal2', 'Better words')).toEqual({ kind: 'sealed', version: session.version });
    expect(await give('command-seal3', 'Never given before')).toMatchObject({ kind: 'refused' });
    // Nor do the same words come out of the next round once more.
    await sendToSession(needs, chair, [open()]);
    expect(await give('command-seal2', 'Better words')).toMatchObject({ kind: 'sealed' });
    const again = await sendToSession(needs, chair, [reveal()]);
    expect(again.session.items.cards.map(({ text }) => text)).toEqual(['Better words']);
    const kept = JSON.stringify(needs.sessions.everything());
    for (const word of ['command-seal2', 'sofia ', 's'.repeat(32)]) expect(kept).not.toContain(word);
  });

  it('gives words back that the close has thrown away unread', async () => {
    const { needs } = sessionNeeds();
    const [chair, sofia] = await Promise.all([roomFor(needs, 'tomasz'), roomFor(needs, 'sofia')]);
    const moves = [0, 1, 2].map((from) => commandOf({ kind: 'move-on', from, skip: 'Not what this test is about' }));
    const open = commandOf({ kind: 'open-writing', what: 'frictions', anonymous: true });
    await sendToSession(needs, chair, [commandOf(START), ...moves, open]);
    const give = (id: string) =>
      sealEnvelope(needs, sofia, {
        ...{ step: 'frictions', secret: 's'.repeat(32), command: id as never },
        envelope: { kind: 'cards', by: null, cards: [{ id: 'card-0001' as never, text: id, firstBucket: null, pinned: [] }] },
      });
    await give('command-seal1');
    await give('command-seal2');
    await sendToSession(needs, chair, [commandOf(CLOSE)]);
    expect(await give('command-seal2')).toEqual({ kind: 'refused', refusal: { why: 'closed' } });
  });

  it('finishes the removal of envelopes that a function left behind when it ended too early', async () => {
    const { needs } = sessionNeeds();
    const [chair, sofia] = await Promise.all([roomFor(needs, 'tomasz'), roomFor(needs, 'sofia')]);
    await sendToSession(needs, chair, [commandOf(START), commandOf({ kind: 'open-poll', poll: 'safety' })]);
    await sealEnvelope(needs, sofia, {
      step: 'safety',
      envelope: { kind: 'answer', answer: 4 },
      secret: null,
      command: 'command-seal1' as never,
    });
    const { discardOpened } = needs.sessions;
    needs.sessions.discardOpened = async () => {
      throw new Error('The function has ended.');
    };
    const close = commandOf({ kind: 'close-poll', poll: 'safety' });
    await expect(sendToSession(needs, chair, [close])).rejects.toThrow('ended');
    needs.sessions.discardOpened = discardOpened;
    expect((await sendToSession(needs, chair, [close])).outcomes).toMatchObject([{ kind: 'done' }]);
    expect(JSON.stringify(needs.sessions.everything())).not.toContain('"answer":4');
  });
});
