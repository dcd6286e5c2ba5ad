import { describe, expect, it } from 'vitest';
import { intoSession } from '#usecases/into-session';
import { NotPermitted } from '#usecases/not-permitted';
import { openFollowUp } from '#usecases/open-follow-up';
import { readOwn, saveOwnNotes } from '#usecases/own-in-session';
import { readSession } from '#usecases/read-session';
import { readSessionEvidence } from '#usecases/read-session-evidence';
import { sealEnvelope } from '#usecases/seal-envelope';
import { sendToSession } from '#usecases/send-to-session';
import { aFreeze, aPostMortem } from '../support/a-post-mortem';
import { CLOSE, commandOf, PM, roomFor, START, sessionNeeds, visitorOf, which } from '../support/session-use-cases';
import { person } from '../support/story';

describe('Coming into a session', () => {
  it('is for those invited and for who opened the post-mortem, in Jira and in Confluence', async () => {
    const { needs } = sessionNeeds();
    for (const name of ['tomasz', 'miriam', 'sofia']) {
      expect((await intoSession(needs, visitorOf(name), which)).you).toBe(name);
      expect((await intoSession(needs, visitorOf(name, null), which)).you).toBe(name);
    }
    await expect(roomFor(needs, 'cleo')).rejects.toThrow(NotPermitted);
  });

  it('is not from the page of another project', async () => {
    const { needs } = sessionNeeds();
    await expect(intoSession(needs, visitorOf('tomasz', '10101'), which)).rejects.toThrow('another project');
    await expect(readSession(needs, visitorOf('tomasz', '10101'), { ...which, since: null })).rejects.toThrow('another project');
    await expect(intoSession(needs, visitorOf('tomasz'), { ...which, postMortemId: 'no-such-one' })).rejects.toThrow(
      NotPermitted,
    );
  });

  it('shows others nothing before the record is published, and then only those who may browse the project', async () => {
    const { needs, browse } = sessionNeeds();
    const room = await roomFor(needs, 'tomasz');
    const read = () => readSession(needs, visitorOf('cleo'), { ...which, since: null });
    await sendToSession(needs, room, [commandOf(START), commandOf({ kind: 'join' })]);
    expect(await read()).toEqual({ kind: 'not-yours-to-see' });
    await sendToSession(needs, room, [commandOf(CLOSE), commandOf({ kind: 'publish' })]);
    const record = await read();
    expect(record).toMatchObject({ kind: 'record', session: { status: 'closed', joined: [], preparation: { seats: [] } } });
    browse.clear();
    expect(await read()).toEqual({ kind: 'not-yours-to-see' });
  });
});

describe('A published record', () => {
  it('is no longer to be read by others once it is reopened, until it is published anew', async () => {
    const { needs } = sessionNeeds();
    const room = await roomFor(needs, 'tomasz');
    const read = () => readSession(needs, visitorOf('cleo'), { ...which, since: null });
    await sendToSession(needs, room, [commandOf(START), commandOf(CLOSE), commandOf({ kind: 'publish' })]);
    await sendToSession(needs, room, [commandOf({ kind: 'reopen' })]);
    expect(await read()).toEqual({ kind: 'not-yours-to-see' });
    await sendToSession(needs, room, [commandOf(CLOSE)]);
    expect(await read()).toEqual({ kind: 'not-yours-to-see' });
    await sendToSession(needs, room, [commandOf({ kind: 'publish' })]);
    expect(await read()).toMatchObject({ kind: 'record' });
  });

  it('tells others nothing of what was said about the sponsor and the facilitator in the preparation, and no answers of a poll', async () => {
    const { needs } = sessionNeeds();
    const room = await roomFor(needs, 'tomasz');
    const poll = { poll: 'worthwhile' } as const;
    const { session } = await sendToSession(needs, room, [commandOf(START)]);
    const questions = { ...session.preparation.questions, sponsorChillsCandour: true, decisionsOfMineOnTable: true };
    const prepared = { kind: 'prepare', based: 0, preparation: { ...session.preparation, questions } };
    const moves = session.agenda.phases.map((_, from) => commandOf({ kind: 'move-on', from, skip: CLOSE.skip }));
    await sendToSession(needs, room, [commandOf(prepared), ...moves, commandOf({ kind: 'open-poll', ...poll })]);
    for (const name of ['tomasz', 'miriam', 'sofia'])
      await sealEnvelope(needs, await roomFor(needs, name), {
        step: 'worthwhile',
        envelope: { kind: 'answer', answer: 2 },
        secret: null,
        command: `command-${name}` as never,
      });
    await sendToSession(needs, room, [
      commandOf({ kind: 'close-poll', ...poll }),
      commandOf(CLOSE),
      commandOf({ kind: 'publish' }),
    ]);
    const record = await readSession(needs, visitorOf('cleo'), { ...which, since: null });
    expect(record).toMatchObject({ kind: 'record', session: { worthwhile: { answers: 0 } } });
    expect((await readSession(needs, visitorOf('sofia'), { ...which, since: null })) as object).toMatchObject({
      session: { worthwhile: { answers: 3 } },
    });
    expect(JSON.stringify(record)).not.toMatch(/"sponsorChillsCandour":true|"decisionsOfMineOnTable":true/);
  });
});

describe('Sending commands', () => {
  it('judges each by what stands then, and tells the others once', async () => {
    const { needs, told } = sessionNeeds();
    const room = await roomFor(needs, 'tomasz');
    const sent = await sendToSession(needs, room, [commandOf(START), commandOf({ kind: 'pause' }), commandOf({ kind: 'pause' })]);
    expect(sent.outcomes.map(({ kind }) => kind)).toEqual(['done', 'done', sent.outcomes[2]?.kind]);
    expect(sent.session).toMatchObject({ status: 'running', clock: { kind: 'paused' } });
    expect(told).toEqual([sent.session.version]);
  });

  it('takes who gives them from the platform', async () => {
    const { needs } = sessionNeeds();
    const sent = await sendToSession(needs, await roomFor(needs, 'sofia'), [commandOf(START)]);
    expect(sent.outcomes).toMatchObject([{ kind: 'refused', refusal: { why: 'only-facilitator' } }]);
    expect(await needs.sessions.read(sent.session.id, null)).toBeNull();
  });

  it('lets a sponsor listen first who was invited when the session had begun (S0-49)', async () => {
    const { needs } = sessionNeeds();
    const chair = await roomFor(needs, 'tomasz');
    const { session } = await sendToSession(needs, chair, [commandOf(START)]);
    const kept = await needs.postMortems.read(PM);
    if (kept === null) throw new Error('There is no post-mortem');
    const invited = [...kept.value.invited, { accountId: person('omar'), role: 'sponsor' }];
    await needs.postMortems.put({ ...kept, version: kept.version + 1, value: { ...kept.value, invited } });
    const question = { kind: 'write', of: 'questions', item: 'question-1', based: 0, draft: { text: 'Who?', about: null } };
    const omar = await roomFor(needs, 'omar');
    expect((await sendToSession(needs, omar, [commandOf(question)])).outcomes).toMatchObject([{ refusal: { why: 'listening' } }]);
    const seats = [...session.preparation.seats, { person: person('omar'), part: 'sponsor', listening: false, outside: true }];
    const placed = commandOf({ kind: 'prepare', based: 0, preparation: { ...session.preparation, seats } });
    await sendToSession(needs, await roomFor(needs, 'tomasz'), [placed]);
    expect((await sendToSession(needs, omar, [commandOf(question)])).outcomes).toMatchObject([{ kind: 'done' }]);
  });

  it('does a command once that is sent again, and tells nobody of it', async () => {
    const { needs, told } = sessionNeeds();
    const room = await roomFor(needs, 'tomasz');
    const start = commandOf(START);
    const first = await sendToSession(needs, room, [start]);
    const again = await sendToSession(needs, room, [start]);
    expect(again.outcomes).toMatchObject([{ id: start.id, kind: 'done' }]);
    expect(again.session.version).toBe(first.session.version);
    expect(told).toHaveLength(1);
  });

  it('judges anew when somebody else was quicker, with growing waits', async () => {
    const { needs, waits } = sessionNeeds();
    const room = await roomFor(needs, 'tomasz');
    await sendToSession(needs, room, [commandOf(START)]);
    const append = needs.sessions.append;
    let rivals = 3;
    needs.sessions.append = async (change) => {
      if (rivals > 0) {
        rivals -= 1;
        return 'changed-meanwhile';
      }
      return append(change);
    };
    const { outcomes } = await sendToSession(needs, room, [commandOf({ kind: 'pause' })]);
    expect(outcomes).toMatchObject([{ kind: 'done' }]);
    expect(waits).toHaveLength(3);
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
    rivals = 100;
    await expect(sendToSession(needs, room, [commandOf({ kind: 'resume' })])).rejects.toThrow('at the same moment');
  });
});

describe('Beside the session', () => {
  it('notes are each person’s own', async () => {
    const { needs } = sessionNeeds();
    const [one, two] = await Promise.all([roomFor(needs, 'sofia'), roomFor(needs, 'tomasz')]);
    await saveOwnNotes(needs, one, { wentWell: 'Daily calls', didNot: '', wouldChange: '' });
    expect((await readOwn(needs, one, {})).notes.wentWell).toBe('Daily calls');
    expect((await readOwn(needs, two, {})).notes.wentWell).toBe('');
  });

  it('evidence is for those who may browse the project: an invitation opens the meeting alone', async () => {
    const { needs, browse } = sessionNeeds(aPostMortem({ freezes: [aFreeze({ id: 'freeze-old1' }), aFreeze()] }));
    await needs.frozen.keepPart(PM, 'freeze-0001', 0, 'AAAA');
    const room = await roomFor(needs, 'sofia');
    expect(await readSessionEvidence(needs, room)).toMatchObject({
      kind: 'frozen',
      head: { id: 'freeze-0001' },
      parts: ['AAAA'],
    });
    browse.clear();
    expect(await readSessionEvidence(needs, room)).toEqual({ kind: 'not-yours-to-see' });
    const none = sessionNeeds();
    expect(await readSessionEvidence(none.needs, await roomFor(none.needs, 'sofia'))).toEqual({ kind: 'none' });
  });

  it('a follow-up begins from the closed session, once, and only by who facilitates or opened it (S0-46)', async () => {
    const { needs } = sessionNeeds();
    const chair = await roomFor(needs, 'tomasz');
    const second = { ...which, number: 2 } as const;
    expect(await readSession(needs, visitorOf('tomasz'), { ...second, since: null })).toEqual({ kind: 'not-opened' });
    await sendToSession(needs, chair, [commandOf(START)]);
    expect(await openFollowUp(needs, chair, 'follow-up')).toMatchObject({ kind: 'refused', refusal: { why: 'too-early' } });
    await sendToSession(needs, chair, [commandOf(CLOSE)]);
    expect(await openFollowUp(needs, await roomFor(needs, 'sofia'), 'follow-up')).toMatchObject({
      refusal: { why: 'only-facilitator' },
    });
    expect(await openFollowUp(needs, await roomFor(needs, 'miriam'), 'follow-up')).toEqual({ kind: 'opened', version: 0 });
    await sendToSession(needs, await intoSession(needs, visitorOf('tomasz'), second), [commandOf(START)]);
    expect(await openFollowUp(needs, chair, 'follow-up')).toMatchObject({ kind: 'opened' });
    expect(await readSession(needs, visitorOf('tomasz'), { ...second, since: null })).toMatchObject({
      kind: 'whole',
      session: { status: 'running' },
    });
  });
});
