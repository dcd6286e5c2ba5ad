import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Envelope } from '#domain/session/envelope';
import type { ItemId } from '#domain/session/ids';
import type { SessionDesk } from '../../static/shared/src/session/session-desk';
import { aPlan, aPostMortem } from '../support/a-post-mortem';
import { leaveKvs } from '../support/kvs-of-the-app';
import { aBrowser, sessionAtDesks } from '../support/session-at-desks';
import { person } from '../support/story';

/** Account ids that stand in nothing else, so that finding one is finding the person. */
const CHAIR = '712020:chair-0000';
const WRITERS = ['712020:writer-aaaa', '712020:writer-bbbb', '712020:writer-cccc', '712020:writer-dddd'];
const SAID = 'Said by writer number';

const logged: string[] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  logged.length = 0;
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => void logged.push(JSON.stringify(words)));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  leaveKvs();
});

const cards = (text: string, n: number): Envelope => ({
  kind: 'cards',
  by: null,
  cards: [{ id: `mine-${n}-0001` as ItemId, text, firstBucket: null, pinned: [] }],
});

/** Everybody has come in, and the facilitator has opened the writing of frictions. */
async function writing(anonymous: boolean) {
  const invited = [CHAIR, ...WRITERS].map((id) => ({
    accountId: person(id),
    role: id === CHAIR ? 'facilitator' : 'contributor',
  }));
  const postMortem = aPostMortem({ ...aPlan({ invited }), openedBy: person(CHAIR) });
  const at = await sessionAtDesks({ postMortem, moved: (now) => void vi.setSystemTime(now) });
  const browsers = WRITERS.map(aBrowser);
  const chair = at.desk(CHAIR);
  const writers = WRITERS.map((id, n) => at.desk(id, browsers[n]));
  await at.pass(2_000);
  void chair.send({ kind: 'start' });
  for (let phase = 0; phase < 3; phase += 1)
    void chair.send({ kind: 'move-on', from: phase, skip: 'Not what this test is about' });
  void chair.send({ kind: 'open-writing', what: 'frictions', anonymous });
  await at.pass(2_000);
  return { at, chair, writers, browsers };
}

type Room = Awaited<ReturnType<typeof writing>>;

/** Stored values of the session that hold one of these texts, without the ways in which a person may stand there. */
const storedWith = ({ at }: Room, text: string) =>
  at.kvs.dump().filter(({ space, value, key }) => space !== 'entity:post-mortem' && `${key} ${value}`.includes(text));

/** A session without who facilitates, is seated, has come and has acknowledged. */
const withoutKnownPeople = (text: string) =>
  text
    // A snapshot is kept as a text, in which every quote is escaped.
    .replaceAll('\\"', '"')
    .replace(/"seats":\[.*?\]/g, '')
    .replace(/"(joined|acknowledged|people)":\[.*?\]/g, '')
    .replace(/"(facilitator|you)":"[^"]*"/g, '')
    .replace(/\{"kind":"(joined|acknowledged|facilitator)","person":"[^"]*"\}/g, '');

const sealAll = async ({ at, writers }: Room) => {
  for (const [n, desk] of writers.entries()) void desk.seal('frictions', cards(`${SAID} ${n}`, n));
  await at.pass(3_000);
};

describe('A phase without names', () => {
  it('keeps no account id with what was written, neither before nor after it is revealed (S1-33)', async () => {
    const room = await writing(true);
    await sealAll(room);
    const sealed = storedWith(room, SAID);
    expect(sealed).toHaveLength(WRITERS.length);
    for (const id of WRITERS) for (const { key, value } of sealed) expect(`${key} ${value}`).not.toContain(id);
    void room.chair.send({ kind: 'reveal', what: 'frictions' });
    await room.at.pass(3_000);
    const revealed = storedWith(room, SAID);
    expect(revealed.length).toBeGreaterThan(0);
    expect(revealed.every(({ space }) => !space.startsWith('plain') || !/^sealed:/.test(space))).toBe(true);
    for (const { value } of storedWith(room, '712020:writer')) expect(withoutKnownPeople(value)).not.toContain('712020:writer');
  });

  it('sends no account id with what was written, to nobody and in no hint', async () => {
    const room = await writing(true);
    const before = { wire: room.at.wire.length, told: room.at.told.length };
    await sealAll(room);
    void room.chair.send({ kind: 'reveal', what: 'frictions' });
    await room.at.pass(3_000);
    const wire = room.at.wire.slice(before.wire);
    expect(JSON.stringify(wire.map(({ answer }) => answer))).toContain(SAID);
    for (const { sent, answer } of wire) {
      expect(JSON.stringify(sent)).not.toContain('712020:writer');
      expect(withoutKnownPeople(JSON.stringify(answer))).not.toContain('712020:writer');
    }
    for (const payload of room.at.told.slice(before.told)) {
      expect(JSON.stringify(payload)).not.toContain(SAID);
      expect(Object.keys(payload as object).sort()).toSatisfy((names: string[]) =>
        ['v', 'at,person,phase,seat,v,wrote'].includes(names.join()),
      );
      expect(payload).not.toMatchObject({ at: expect.anything() });
    }
  });

  it('logs nothing at all', async () => {
    const room = await writing(true);
    await sealAll(room);
    void room.chair.send({ kind: 'reveal', what: 'frictions' });
    await room.at.pass(3_000);
    expect(logged).toEqual([]);
  });

  it('leaves no way back from a card to its envelope once it is revealed: neither envelope, nor salt, nor the writer’s own id', async () => {
    const room = await writing(true);
    await sealAll(room);
    void room.chair.send({ kind: 'reveal', what: 'frictions' });
    await room.at.pass(3_000);
    expect(room.at.kvs.dump().filter(({ key }) => key.startsWith('sealed:'))).toEqual([]);
    const texts = room.at.kvs
      .dump()
      .map(({ value }) => value)
      .join();
    expect(texts).not.toContain('mine-');
    for (const { texts: kept } of room.browsers) for (const secret of kept.values()) expect(texts).not.toContain(secret);
    expect(JSON.stringify(room.chair.view().session?.frictions)).toContain('"salt":null');
  });

  it('never sends a salt to a browser, and takes no name from one', async () => {
    const room = await writing(true);
    await sealAll(room);
    expect(JSON.stringify(room.at.wire)).not.toMatch(/"salt":"/);
    const forged = {
      kind: 'cards',
      by: WRITERS[1],
      cards: [{ id: 'forged-0001', text: 'Put into a mouth', firstBucket: null, pinned: [] }],
    };
    const secret = '0123456789abcdef0123456789abcdef';
    const sent = { step: 'frictions', envelope: forged, secret, command: 'command-forged' };
    expect(await room.at.call(WRITERS[0] as string, 'session.seal', sent)).toMatchObject({ kind: 'sealed' });
    for (const { value } of storedWith(room, 'Put into a mouth')) expect(value).toContain('"by":null');
  });
});

describe('A round that was opened', () => {
  it('leaves no salt in anything that is kept, neither of cards, nor of votes, nor of answers', async () => {
    const room = await writing(false);
    const { at, chair, writers } = room;
    const salts = () => at.kvs.dump().filter(({ value }) => /"salt":"/.test(value.replaceAll('\\"', '"')));
    expect(salts()).not.toEqual([]);
    await sealAll(room);
    void chair.send({ kind: 'reveal', what: 'frictions' });
    await at.pass(2_000);
    expect(salts()).toEqual([]);
    for (const phase of [3, 4]) void chair.send({ kind: 'move-on', from: phase, skip: 'Not what this test is about' });
    void chair.send({ kind: 'open-voting', votesEach: 3 });
    void chair.send({ kind: 'open-poll', poll: 'safety' });
    await at.pass(2_000);
    expect(salts()).not.toEqual([]);
    for (const desk of writers) void desk.seal('safety', { kind: 'answer', answer: 4 });
    void chair.send({ kind: 'count-votes' });
    void chair.send({ kind: 'close-poll', poll: 'safety' });
    await at.pass(2_000);
    expect(chair.view().session).toMatchObject({ ballot: { state: 'counted' }, safety: { state: 'closed' } });
    expect(salts()).toEqual([]);
  });

  it('leaves none after the end of the meeting either', async () => {
    const { at, chair, writers } = await writing(false);
    void chair.send({ kind: 'reveal', what: 'frictions' });
    for (let phase = 3; phase < 11; phase += 1)
      void chair.send({ kind: 'move-on', from: phase, skip: 'Not what this test is about' });
    void chair.send({ kind: 'open-poll', poll: 'worthwhile' });
    await at.pass(2_000);
    for (const desk of writers) void desk.seal('worthwhile', { kind: 'answer', answer: 5 });
    await at.pass(2_000);
    void chair.send({ kind: 'close', skip: 'Not what this test is about' });
    await at.pass(2_000);
    expect(chair.view().session?.worthwhile).toMatchObject({ state: 'closed', counts: [0, 0, 0, 0, 4] });
    expect(JSON.stringify(at.kvs.dump()).replaceAll('\\', '')).not.toMatch(/"salt":"/);
  });
});

describe('A round that nobody has opened', () => {
  it('is gone when the session is closed: envelopes, names and salts', async () => {
    const room = await writing(false);
    const { at, chair, writers } = room;
    await sealAll(room);
    void chair.send({ kind: 'open-poll', poll: 'safety' });
    await at.pass(1_000);
    void writers[0]?.seal('safety', { kind: 'answer', answer: 2 });
    await at.pass(2_000);
    void chair.send({ kind: 'close', skip: 'The time is up for today' });
    await at.pass(2_000);
    expect(chair.view().session).toMatchObject({ status: 'closed', frictions: { state: 'not-opened', envelopes: 0 } });
    expect(storedWith(room, SAID)).toEqual([]);
    expect(storedWith(room, '"answer":')).toEqual([]);
    expect(JSON.stringify(at.kvs.dump()).replaceAll('\\', '')).not.toMatch(/"salt":"/);
  });
});

describe('A phase with names', () => {
  it('forgets who wrote which card when the session is closed, in every value that is kept', async () => {
    const room = await writing(false);
    await sealAll(room);
    void room.chair.send({ kind: 'reveal', what: 'frictions' });
    await room.at.pass(3_000);
    expect(
      room.chair
        .view()
        .session?.items.cards.map(({ by }) => by)
        .sort(),
    ).toEqual(WRITERS);
    void room.chair.send({ kind: 'close', skip: 'Not what this test is about' });
    await room.at.pass(3_000);
    expect(room.chair.view().session).toMatchObject({ status: 'closed' });
    for (const { value } of storedWith(room, SAID)) expect(withoutKnownPeople(value)).not.toContain('712020:writer');
  });
});

describe('Votes and answers', () => {
  it('link no account to an answer, while they are open and after', async () => {
    const room = await writing(false);
    const { at, chair, writers } = room;
    void chair.send({ kind: 'open-poll', poll: 'safety' });
    await at.pass(1_000);
    for (const [n, desk] of writers.entries())
      void desk.seal('safety', { kind: 'answer', answer: ((n % 5) + 1) as 1 | 2 | 3 | 4 | 5 });
    await at.pass(2_000);
    const answers = storedWith(room, '"answer":');
    expect(answers).toHaveLength(WRITERS.length);
    for (const { key, value } of answers) expect(`${key} ${value}`).not.toContain('712020:');
    void chair.send({ kind: 'close-poll', poll: 'safety' });
    await at.pass(2_000);
    expect(chair.view().session?.safety).toMatchObject({ state: 'closed', counts: [1, 1, 1, 1, 0] });
    expect(storedWith(room, '"answer":')).toEqual([]);
  });

  it('are counted once a person, however often and from however many browsers they are given', async () => {
    const room = await writing(false);
    const { at, chair } = room;
    void chair.send({ kind: 'open-poll', poll: 'safety' });
    await at.pass(1_000);
    const desks: SessionDesk[] = [at.desk(WRITERS[0] as string), at.desk(WRITERS[0] as string)];
    await at.pass(1_000);
    for (const desk of desks) void desk.seal('safety', { kind: 'answer', answer: 5 });
    await at.pass(2_000);
    expect(chair.view().session?.safety.answers).toBe(1);
  });
});

describe('Private notes', () => {
  it('are read by their writer alone, and kept under no name', async () => {
    const { at, writers } = await writing(true);
    const [one, two] = writers as [SessionDesk, SessionDesk];
    await Promise.all([one.saveNotes({ wentWell: 'The daily call', didNot: 'Two hand-overs', wouldChange: '' }), at.pass(1_000)]);
    expect((await Promise.all([one.own(), at.pass(1_000)]))[0].notes).toMatchObject({ didNot: 'Two hand-overs' });
    expect((await Promise.all([two.own(), at.pass(1_000)]))[0].notes).toEqual({ wentWell: '', didNot: '', wouldChange: '' });
    const kept = at.kvs.dump().filter(({ value }) => value.includes('Two hand-overs'));
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain('712020:');
  });
});
