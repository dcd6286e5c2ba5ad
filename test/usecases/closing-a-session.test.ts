import { describe, expect, it } from 'vitest';
import { NotPermitted } from '#usecases/not-permitted';
import { readOwn, saveOwnNotes } from '#usecases/own-in-session';
import { sealEnvelope } from '#usecases/seal-envelope';
import { sendToSession } from '#usecases/send-to-session';
import { CLOSE, commandOf, roomFor, START, sessionNeeds } from '../support/session-use-cases';

describe('Closing a session', () => {
  it('counts whether it was worth the time, and keeps neither an answer nor the way from one to its person', async () => {
    const { needs } = sessionNeeds();
    const chair = await roomFor(needs, 'tomasz');
    const poll = { poll: 'worthwhile' } as const;
    const { session } = await sendToSession(needs, chair, [commandOf(START)]);
    const moves = session.agenda.phases.map((_, from) => commandOf({ kind: 'move-on', from, skip: CLOSE.skip }));
    const { session: open } = await sendToSession(needs, chair, [...moves, commandOf({ kind: 'open-poll', ...poll })]);
    const { salt } = open.worthwhile;
    if (salt === null) throw new Error('The poll is not open');
    for (const name of ['tomasz', 'miriam', 'sofia'])
      await sealEnvelope(needs, await roomFor(needs, name), {
        ...{ step: 'worthwhile', secret: null, command: `command-${name}` as never },
        envelope: { kind: 'answer', answer: 4 },
      });
    const { session: closed } = await sendToSession(needs, chair, [commandOf(CLOSE)]);
    expect(closed.worthwhile).toEqual({ state: 'closed', salt: null, answers: 3, counts: null });
    const kept = JSON.stringify(needs.sessions.everything());
    for (const gone of [salt, '"answer":4']) expect(kept).not.toContain(gone);
    const again = await sendToSession(needs, chair, [commandOf({ kind: 'open-poll', ...poll })]);
    expect(again.outcomes).toMatchObject([{ refusal: { why: 'closed' } }]);
  });

  it('removes every envelope, also one that was left behind long ago', async () => {
    const { needs } = sessionNeeds();
    const [chair, sofia] = await Promise.all([roomFor(needs, 'tomasz'), roomFor(needs, 'sofia')]);
    await sendToSession(needs, chair, [commandOf(START), commandOf({ kind: 'open-poll', poll: 'safety' })]);
    const given = { step: 'safety', secret: null, command: 'command-seal1' as never } as const;
    await sealEnvelope(needs, sofia, { ...given, envelope: { kind: 'answer', answer: 4 } });
    const { discardOpened } = needs.sessions;
    needs.sessions.discardOpened = async () => {
      throw new Error('The function has ended.');
    };
    await expect(sendToSession(needs, chair, [commandOf({ kind: 'close-poll', poll: 'safety' })])).rejects.toThrow('ended');
    needs.sessions.discardOpened = discardOpened;
    expect(JSON.stringify(needs.sessions.everything())).toContain('"answer":4');
    await sendToSession(needs, chair, [commandOf(CLOSE)]);
    expect(JSON.stringify(needs.sessions.everything())).not.toContain('"answer":4');
  });

  it('lets no envelope in that takes the place of an earlier one at the same moment', async () => {
    const { needs } = sessionNeeds();
    const [chair, sofia] = await Promise.all([roomFor(needs, 'tomasz'), roomFor(needs, 'sofia')]);
    await sendToSession(needs, chair, [commandOf(START), commandOf({ kind: 'open-poll', poll: 'safety' })]);
    const given = (answer: 1 | 5, id: string) =>
      ({ step: 'safety', secret: null, command: id as never, envelope: { kind: 'answer', answer } }) as const;
    await sealEnvelope(needs, sofia, given(1, 'command-seal1'));
    const { append } = needs.sessions;
    needs.sessions.append = async (change) => {
      needs.sessions.append = append;
      expect(await sealEnvelope(needs, sofia, given(5, 'command-seal2'))).toMatchObject({ kind: 'sealed' });
      return append(change);
    };
    expect((await sendToSession(needs, chair, [commandOf(CLOSE)])).session.status).toBe('closed');
    expect(JSON.stringify(needs.sessions.everything())).not.toContain('"answer"');
    expect(await sealEnvelope(needs, sofia, given(1, 'command-seal3'))).toMatchObject({ kind: 'refused' });
  });
});

describe('Private notes', () => {
  const noted = { wentWell: 'Daily calls', didNot: '', wouldChange: '' };

  it('are deleted when the meeting closes, everybody’s, and can be read to the end of it (S1-78)', async () => {
    const { needs } = sessionNeeds();
    const [chair, sofia] = await Promise.all([roomFor(needs, 'tomasz'), roomFor(needs, 'sofia')]);
    await saveOwnNotes(needs, sofia, noted);
    await sendToSession(needs, chair, [commandOf(START), commandOf({ kind: 'close', skip: null })]);
    expect((await readOwn(needs, sofia, {})).notes).toEqual(noted);
    await sendToSession(needs, chair, [commandOf(CLOSE)]);
    expect(needs.notes.everything()).toEqual([]);
    expect((await readOwn(needs, sofia, {})).notes.wentWell).toBe('');
  });

  it('are deleted all the same when a function ended too early, or the close came while they were kept', async () => {
    const { needs } = sessionNeeds();
    const [chair, sofia] = await Promise.all([roomFor(needs, 'tomasz'), roomFor(needs, 'sofia')]);
    await saveOwnNotes(needs, sofia, noted);
    const { discard, save } = needs.notes;
    needs.notes.discard = async () => {
      throw new Error('The function has ended.');
    };
    const close = commandOf(CLOSE);
    await expect(sendToSession(needs, chair, [commandOf(START), close])).rejects.toThrow('ended');
    needs.notes.discard = discard;
    await sendToSession(needs, chair, [close]);
    expect(needs.notes.everything()).toEqual([]);
    await expect(saveOwnNotes(needs, sofia, noted)).rejects.toThrow(NotPermitted);
    await sendToSession(needs, chair, [commandOf({ kind: 'reopen' })]);
    needs.notes.save = async (...given) => {
      await sendToSession(needs, chair, [commandOf(CLOSE)]);
      return save(...given);
    };
    await expect(saveOwnNotes(needs, sofia, noted)).rejects.toThrow('not kept beyond');
    expect(needs.notes.everything()).toEqual([]);
  });
});
