import { describe, expect, it } from 'vitest';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { SessionCommand } from '#domain/session/command';
import type { SessionId } from '#domain/session/ids';
import type { PageBinding } from '#domain/session/page-standing';
import { intoSession, type Room, type Sessions } from '#usecases/into-session';
import { NotPermitted } from '#usecases/not-permitted';
import { openFollowUp } from '#usecases/open-follow-up';
import { readOwn, saveOwnNotes } from '#usecases/own-in-session';
import { readSession } from '#usecases/read-session';
import { readSessionEvidence } from '#usecases/read-session-evidence';
import { sealEnvelope } from '#usecases/seal-envelope';
import { sendToSession } from '#usecases/send-to-session';
import { aFreeze, aPostMortem } from '../support/a-post-mortem';
import { frozenInMemory } from '../support/frozen-in-memory';
import { recordsInMemory } from '../support/records-in-memory';
import { ownNotesInMemory, sessionsInMemory } from '../support/sessions-in-memory';
import { person } from '../support/story';

const PM = 'pilot-2026';
const which = { postMortemId: PM, number: 1 } as const;
const PROJECT = '10100';

/** A session's use cases over memory. Tomasz facilitates, Miriam opened the post-mortem, Sofia is invited. */
function needsOf(postMortem: PostMortem = aPostMortem()) {
  let made = 0;
  const told: number[] = [];
  const waits: number[] = [];
  const sessions = sessionsInMemory();
  const browse = new Set<string>([PROJECT]);
  const needs = {
    postMortems: recordsInMemory<PostMortem>([{ id: PM, belongsTo: PROJECT, version: 1, value: postMortem }]),
    sessions,
    notes: ownNotesInMemory(),
    pages: recordsInMemory<PageBinding>(),
    frozen: frozenInMemory(),
    permissions: { of: async (projectId: string) => ({ browse: browse.has(projectId), administer: false }) },
    hints: { tell: async (_id: SessionId, version: number) => void told.push(version) },
    now: () => 1_000_000,
    chance: () => 0.5,
    newId: () => {
      made += 1;
      return `made-up-${made}`;
    },
    digest: async (text: string) => Buffer.from(text).toString('hex').padEnd(64, '0'),
    wait: async (time: number) => void waits.push(time),
  } satisfies Sessions & Record<string, unknown>;
  return { needs, told, waits, browse };
}

const visitor = (accountId: string, projectId: string | null = PROJECT) => ({ accountId, projectId });
const roomFor = (needs: Pick<Sessions, 'postMortems'>, accountId: string): Promise<Room> =>
  intoSession(needs, visitor(accountId), which);

let commands = 0;
const command = (rest: object): SessionCommand => {
  commands += 1;
  return { id: `command-${1000 + commands}`, ...rest } as SessionCommand;
};

const START = { kind: 'start' };
const CLOSE = { kind: 'close', skip: 'Not what this test is about' };

describe('Coming into a session', () => {
  it('is for those invited and for who opened the post-mortem, in Jira and in Confluence', async () => {
    const { needs } = needsOf();
    for (const name of ['tomasz', 'miriam', 'sofia']) {
      expect((await intoSession(needs, visitor(name), which)).you).toBe(name);
      expect((await intoSession(needs, visitor(name, null), which)).you).toBe(name);
    }
    await expect(roomFor(needs, 'cleo')).rejects.toThrow(NotPermitted);
  });

  it('is not from the page of another project', async () => {
    const { needs } = needsOf();
    await expect(intoSession(needs, visitor('tomasz', '10101'), which)).rejects.toThrow('another project');
    await expect(readSession(needs, visitor('tomasz', '10101'), { ...which, since: null })).rejects.toThrow('another project');
    await expect(intoSession(needs, visitor('tomasz'), { ...which, postMortemId: 'no-such-one' })).rejects.toThrow(NotPermitted);
  });

  it('shows others nothing before the record is published, and then only those who may browse the project', async () => {
    const { needs, browse } = needsOf();
    const room = await roomFor(needs, 'tomasz');
    const read = () => readSession(needs, visitor('cleo'), { ...which, since: null });
    await sendToSession(needs, room, [command(START), command({ kind: 'join' })]);
    expect(await read()).toEqual({ kind: 'not-yours-to-see' });
    await sendToSession(needs, room, [command(CLOSE), command({ kind: 'publish' })]);
    const record = await read();
    expect(record).toMatchObject({ kind: 'record', session: { status: 'closed', joined: [], preparation: { seats: [] } } });
    browse.clear();
    expect(await read()).toEqual({ kind: 'not-yours-to-see' });
  });
});

describe('A published record', () => {
  it('is no longer to be read by others once it is reopened, until it is published anew', async () => {
    const { needs } = needsOf();
    const room = await roomFor(needs, 'tomasz');
    const read = () => readSession(needs, visitor('cleo'), { ...which, since: null });
    await sendToSession(needs, room, [command(START), command(CLOSE), command({ kind: 'publish' })]);
    await sendToSession(needs, room, [command({ kind: 'reopen' })]);
    expect(await read()).toEqual({ kind: 'not-yours-to-see' });
    await sendToSession(needs, room, [command(CLOSE)]);
    expect(await read()).toEqual({ kind: 'not-yours-to-see' });
    await sendToSession(needs, room, [command({ kind: 'publish' })]);
    expect(await read()).toMatchObject({ kind: 'record' });
  });

  it('tells others nothing of what was said about the sponsor and the facilitator in the preparation, and no answers of a poll', async () => {
    const { needs } = needsOf();
    const room = await roomFor(needs, 'tomasz');
    const poll = { poll: 'worthwhile' } as const;
    const { session } = await sendToSession(needs, room, [command(START)]);
    const questions = { ...session.preparation.questions, sponsorChillsCandour: true, decisionsOfMineOnTable: true };
    const prepared = { kind: 'prepare', based: 0, preparation: { ...session.preparation, questions } };
    const moves = session.agenda.phases.map((_, from) => command({ kind: 'move-on', from, skip: CLOSE.skip }));
    await sendToSession(needs, room, [command(prepared), ...moves, command({ kind: 'open-poll', ...poll })]);
    for (const name of ['tomasz', 'miriam', 'sofia'])
      await sealEnvelope(needs, await roomFor(needs, name), {
        step: 'worthwhile',
        envelope: { kind: 'answer', answer: 2 },
        secret: null,
        command: `command-${name}` as never,
      });
    await sendToSession(needs, room, [command({ kind: 'close-poll', ...poll }), command(CLOSE), command({ kind: 'publish' })]);
    const record = await readSession(needs, visitor('cleo'), { ...which, since: null });
    expect(record).toMatchObject({ kind: 'record', session: { worthwhile: { answers: 0 } } });
    expect((await readSession(needs, visitor('sofia'), { ...which, since: null })) as object).toMatchObject({
      session: { worthwhile: { answers: 3 } },
    });
    expect(JSON.stringify(record)).not.toMatch(/"sponsorChillsCandour":true|"decisionsOfMineOnTable":true/);
  });
});

describe('Sending commands', () => {
  it('judges each by what stands then, and tells the others once', async () => {
    const { needs, told } = needsOf();
    const room = await roomFor(needs, 'tomasz');
    const sent = await sendToSession(needs, room, [command(START), command({ kind: 'pause' }), command({ kind: 'pause' })]);
    expect(sent.outcomes.map(({ kind }) => kind)).toEqual(['done', 'done', sent.outcomes[2]?.kind]);
    expect(sent.session).toMatchObject({ status: 'running', clock: { kind: 'paused' } });
    expect(told).toEqual([sent.session.version]);
  });

  it('takes who gives them from the platform', async () => {
    const { needs } = needsOf();
    const sent = await sendToSession(needs, await roomFor(needs, 'sofia'), [command(START)]);
    expect(sent.outcomes).toMatchObject([{ kind: 'refused', refusal: { why: 'only-facilitator' } }]);
    expect(await needs.sessions.read(sent.session.id, null)).toBeNull();
  });

  it('lets a sponsor listen first who was invited when the session had begun (S0-49)', async () => {
    const { needs } = needsOf();
    const chair = await roomFor(needs, 'tomasz');
    const { session } = await sendToSession(needs, chair, [command(START)]);
    const kept = await needs.postMortems.read(PM);
    if (kept === null) throw new Error('There is no post-mortem');
    const invited = [...kept.value.invited, { accountId: person('omar'), role: 'sponsor' }];
    await needs.postMortems.put({ ...kept, version: kept.version + 1, value: { ...kept.value, invited } });
    const question = { kind: 'write', of: 'questions', item: 'question-1', based: 0, draft: { text: 'Who?', about: null } };
    const omar = await roomFor(needs, 'omar');
    expect((await sendToSession(needs, omar, [command(question)])).outcomes).toMatchObject([{ refusal: { why: 'listening' } }]);
    const seats = [...session.preparation.seats, { person: person('omar'), part: 'sponsor', listening: false, outside: true }];
    const placed = command({ kind: 'prepare', based: 0, preparation: { ...session.preparation, seats } });
    await sendToSession(needs, await roomFor(needs, 'tomasz'), [placed]);
    expect((await sendToSession(needs, omar, [command(question)])).outcomes).toMatchObject([{ kind: 'done' }]);
  });

  it('does a command once that is sent again, and tells nobody of it', async () => {
    const { needs, told } = needsOf();
    const room = await roomFor(needs, 'tomasz');
    const start = command(START);
    const first = await sendToSession(needs, room, [start]);
    const again = await sendToSession(needs, room, [start]);
    expect(again.outcomes).toMatchObject([{ id: start.id, kind: 'done' }]);
    expect(again.session.version).toBe(first.session.version);
    expect(told).toHaveLength(1);
  });

  it('judges anew when somebody else was quicker, with growing waits', async () => {
    const { needs, waits } = needsOf();
    const room = await roomFor(needs, 'tomasz');
    await sendToSession(needs, room, [command(START)]);
    const append = needs.sessions.append;
    let rivals = 3;
    needs.sessions.append = async (change) => {
      if (rivals > 0) {
        rivals -= 1;
        return 'changed-meanwhile';
      }
      return append(change);
    };
    const { outcomes } = await sendToSession(needs, room, [command({ kind: 'pause' })]);
    expect(outcomes).toMatchObject([{ kind: 'done' }]);
    expect(waits).toHaveLength(3);
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
    rivals = 100;
    await expect(sendToSession(needs, room, [command({ kind: 'resume' })])).rejects.toThrow('at the same moment');
  });

  it('opens envelopes for the reveal, removes them, and goes on with what comes after', async () => {
    const { needs } = needsOf();
    const [chair, sofia] = await Promise.all([roomFor(needs, 'tomasz'), roomFor(needs, 'sofia')]);
    const moves = [0, 1, 2].map((from) => command({ kind: 'move-on', from, skip: 'Not what this test is about' }));
    const open = command({ kind: 'open-writing', what: 'frictions', anonymous: true });
    await sendToSession(needs, chair, [command(START), ...moves, open]);
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
    const reveal = command({ kind: 'reveal', what: 'frictions' });
    const { outcomes, session } = await sendToSession(needs, chair, [reveal, command({ kind: 'pause' })]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect(session.items.cards).toMatchObject([{ text: 'Nobody asked support', by: null }]);
    expect(JSON.stringify(needs.sessions.everything())).not.toContain('card-0001');
    expect((await sendToSession(needs, chair, [reveal])).session.items.cards).toHaveLength(1);
  });

  it('finishes the removal of envelopes that a function left behind when it ended too early', async () => {
    const { needs } = needsOf();
    const [chair, sofia] = await Promise.all([roomFor(needs, 'tomasz'), roomFor(needs, 'sofia')]);
    await sendToSession(needs, chair, [command(START), command({ kind: 'open-poll', poll: 'safety' })]);
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
    const close = command({ kind: 'close-poll', poll: 'safety' });
    await expect(sendToSession(needs, chair, [close])).rejects.toThrow('ended');
    needs.sessions.discardOpened = discardOpened;
    expect((await sendToSession(needs, chair, [close])).outcomes).toMatchObject([{ kind: 'done' }]);
    expect(JSON.stringify(needs.sessions.everything())).not.toContain('"answer":4');
  });
});

describe('Closing a session', () => {
  it('removes every envelope, also one that was left behind long ago', async () => {
    const { needs } = needsOf();
    const [chair, sofia] = await Promise.all([roomFor(needs, 'tomasz'), roomFor(needs, 'sofia')]);
    await sendToSession(needs, chair, [command(START), command({ kind: 'open-poll', poll: 'safety' })]);
    const given = { step: 'safety', secret: null, command: 'command-seal1' as never } as const;
    await sealEnvelope(needs, sofia, { ...given, envelope: { kind: 'answer', answer: 4 } });
    const { discardOpened } = needs.sessions;
    needs.sessions.discardOpened = async () => {
      throw new Error('The function has ended.');
    };
    await expect(sendToSession(needs, chair, [command({ kind: 'close-poll', poll: 'safety' })])).rejects.toThrow('ended');
    needs.sessions.discardOpened = discardOpened;
    expect(JSON.stringify(needs.sessions.everything())).toContain('"answer":4');
    await sendToSession(needs, chair, [command(CLOSE)]);
    expect(JSON.stringify(needs.sessions.everything())).not.toContain('"answer":4');
  });

  it('lets no envelope in that takes the place of an earlier one at the same moment', async () => {
    const { needs } = needsOf();
    const [chair, sofia] = await Promise.all([roomFor(needs, 'tomasz'), roomFor(needs, 'sofia')]);
    await sendToSession(needs, chair, [command(START), command({ kind: 'open-poll', poll: 'safety' })]);
    const given = (answer: 1 | 5, id: string) =>
      ({ step: 'safety', secret: null, command: id as never, envelope: { kind: 'answer', answer } }) as const;
    await sealEnvelope(needs, sofia, given(1, 'command-seal1'));
    const { append } = needs.sessions;
    needs.sessions.append = async (change) => {
      needs.sessions.append = append;
      expect(await sealEnvelope(needs, sofia, given(5, 'command-seal2'))).toMatchObject({ kind: 'sealed' });
      return append(change);
    };
    expect((await sendToSession(needs, chair, [command(CLOSE)])).session.status).toBe('closed');
    expect(JSON.stringify(needs.sessions.everything())).not.toContain('"answer"');
    expect(await sealEnvelope(needs, sofia, given(1, 'command-seal3'))).toMatchObject({ kind: 'refused' });
  });
});

describe('Beside the session', () => {
  it('notes are each person’s own', async () => {
    const { needs } = needsOf();
    const [one, two] = await Promise.all([roomFor(needs, 'sofia'), roomFor(needs, 'tomasz')]);
    await saveOwnNotes(needs, one, { wentWell: 'Daily calls', didNot: '', wouldChange: '' });
    expect((await readOwn(needs, one, {})).notes.wentWell).toBe('Daily calls');
    expect((await readOwn(needs, two, {})).notes.wentWell).toBe('');
  });

  it('evidence is for those who may browse the project: an invitation opens the meeting alone', async () => {
    const { needs, browse } = needsOf(aPostMortem({ freezes: [aFreeze({ id: 'freeze-old1' }), aFreeze()] }));
    await needs.frozen.keepPart(PM, 'freeze-0001', 0, 'AAAA');
    const room = await roomFor(needs, 'sofia');
    expect(await readSessionEvidence(needs, room)).toMatchObject({
      kind: 'frozen',
      head: { id: 'freeze-0001' },
      parts: ['AAAA'],
    });
    browse.clear();
    expect(await readSessionEvidence(needs, room)).toEqual({ kind: 'not-yours-to-see' });
    const none = needsOf();
    expect(await readSessionEvidence(none.needs, await roomFor(none.needs, 'sofia'))).toEqual({ kind: 'none' });
  });

  it('a follow-up begins from the closed session, once, and only by who facilitates or opened it (S0-46)', async () => {
    const { needs } = needsOf();
    const chair = await roomFor(needs, 'tomasz');
    const second = { ...which, number: 2 } as const;
    expect(await readSession(needs, visitor('tomasz'), { ...second, since: null })).toEqual({ kind: 'not-opened' });
    await sendToSession(needs, chair, [command(START)]);
    expect(await openFollowUp(needs, chair, 'follow-up')).toMatchObject({ kind: 'refused', refusal: { why: 'too-early' } });
    await sendToSession(needs, chair, [command(CLOSE)]);
    expect(await openFollowUp(needs, await roomFor(needs, 'sofia'), 'follow-up')).toMatchObject({
      refusal: { why: 'only-facilitator' },
    });
    expect(await openFollowUp(needs, await roomFor(needs, 'miriam'), 'follow-up')).toEqual({ kind: 'opened', version: 0 });
    await sendToSession(needs, await intoSession(needs, visitor('tomasz'), second), [command(START)]);
    expect(await openFollowUp(needs, chair, 'follow-up')).toMatchObject({ kind: 'opened' });
    expect(await readSession(needs, visitor('tomasz'), { ...second, since: null })).toMatchObject({
      kind: 'whole',
      session: { status: 'running' },
    });
  });
});
