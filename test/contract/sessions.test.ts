import { describe, expect, it } from 'vitest';
import { parseCommandsSent, parseSessionAnswer } from '#contract/session-answers';
import { parseReadOwn, parseReadSession, parseSaveOwnNotes, parseSealEnvelope, parseSendCommands } from '#contract/session-asks';
import { parseSessionCommand } from '#contract/session-command';
import { parseSessionContext } from '#contract/session-context';
import type { SessionCommand } from '#domain/session/command';
import type { SessionEvent } from '#domain/session/event';
import { ITEM_KINDS } from '#domain/session/parse-items';
import type { Refusal } from '#domain/session/refusal';
import { A_DRAFT, ANN, aMeetingIn, aSession, BEN } from '../support/a-session';

const which = { postMortemId: 'pilot-2026', number: 1 };
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('A command from a browser', () => {
  it.each(ITEM_KINDS)('is read as it was written, for %s', (of) => {
    const command = { id: 'command-0001', kind: 'write', of, item: 'item-0001', based: 0, draft: A_DRAFT[of] };
    expect(parseSessionCommand(throughJson(command))).toEqual({ ok: true, value: command });
  });

  it.each([
    { kind: 'join' },
    { kind: 'remove', of: 'chains', item: 'item-0001', based: 2 },
    { kind: 'sort', item: 'item-0001', bucket: null, based: 1 },
    { kind: 'move-on', from: 3, skip: null },
    { kind: 'extend', minutes: 5 },
    { kind: 'open-writing', what: 'successes', anonymous: true },
    { kind: 'open-voting', votesEach: 3 },
    { kind: 'choose-topics', topics: ['item-0001'] },
    { kind: 'close-poll', poll: 'safety' },
    { kind: 'hand-over', to: 'ben' },
    { kind: 'close', skip: 'Time is up' },
    { kind: 'prepare', preparation: aSession().preparation, based: 0 },
  ])('of kind $kind is read as it was written', (rest) => {
    const command = { id: 'command-0001', ...rest } as SessionCommand;
    expect(parseSessionCommand(throughJson(command))).toEqual({ ok: true, value: command });
  });

  it('says nothing of who gives it, whatever stands in it', () => {
    const read = parseSessionCommand({ id: 'command-0001', kind: 'acknowledge', by: 'somebody-else', person: 'somebody-else' });
    expect(read).toEqual({ ok: true, value: { id: 'command-0001', kind: 'acknowledge' } });
    const comment = {
      id: 'command-0001',
      kind: 'write',
      of: 'comments',
      item: 'item-0001',
      based: 0,
      draft: { ...A_DRAFT.comments, by: 'ben' },
    };
    expect(JSON.stringify(parseSessionCommand(comment))).not.toContain('"by"');
  });

  it.each([
    [{ id: 'x', kind: 'join' }, 'id'],
    [{ id: 'command-0001', kind: 'shout' }, 'kind'],
    [{ id: 'command-0001', kind: 'write', of: 'root-causes', item: 'item-0001', based: 0, draft: {} }, 'of'],
    [{ id: 'command-0001', kind: 'write', of: 'cards', item: '../item', based: 0, draft: {} }, 'item'],
    [
      { id: 'command-0001', kind: 'write', of: 'lessons', item: 'item-0001', based: 0, draft: { ...A_DRAFT.lessons, text: 7 } },
      'draft.text',
    ],
    [{ id: 'command-0001', kind: 'sort', item: 'item-0001', bucket: 'people', based: 0 }, 'bucket'],
    [{ id: 'command-0001', kind: 'move-on', from: -1, skip: null }, 'from'],
    [null, 'command'],
  ])('names the field that cannot be read: %j', (raw, field) => {
    expect(parseSessionCommand(raw)).toMatchObject({ ok: false, field });
  });

  it('does not hold up the others when it cannot be read', () => {
    const commands = [
      { id: 'command-0001', kind: 'join' },
      { id: 'command-0002', kind: 'shout' },
    ];
    const read = parseSendCommands({ ...which, since: 0, commands });
    expect(read).toMatchObject({
      ok: true,
      value: { commands: [{ ok: true }, { ok: false, outcome: { id: 'command-0002', kind: 'unreadable', field: 'kind' } }] },
    });
  });

  it('goes with at most nineteen others, and with an id', () => {
    const commands = Array.from({ length: 21 }, (_, n) => ({ id: `command-${1000 + n}`, kind: 'join' }));
    expect(parseSendCommands({ ...which, since: 0, commands })).toMatchObject({ ok: false, field: 'commands' });
    expect(parseSendCommands({ ...which, since: 0, commands: [] })).toMatchObject({ ok: false, field: 'commands' });
    expect(parseSendCommands({ ...which, since: 0, commands: [{ kind: 'shout' }] })).toMatchObject({
      ok: false,
      field: 'commands.id',
    });
  });
});

describe('Payloads of a session', () => {
  it('name the session by its post-mortem and 1 or 2', () => {
    expect(parseReadSession({ ...which, since: null })).toEqual({ ok: true, value: { ...which, since: null } });
    expect(parseReadSession({ ...which, number: 3, since: null })).toMatchObject({ ok: false, field: 'number' });
    expect(parseReadSession({ ...which, postMortemId: 'a.b', since: 0 })).toMatchObject({ ok: false, field: 'postMortemId' });
  });

  it('take no name with an envelope, and no secret that could be guessed', () => {
    const envelope = { kind: 'cards', by: 'ben', cards: [{ id: 'card-0001', text: 'Words', firstBucket: null, pinned: [] }] };
    const sealed = { ...which, step: 'frictions', envelope, secret: 'a'.repeat(32), command: 'command-0001' };
    expect(parseSealEnvelope(sealed)).toMatchObject({ ok: true, value: { envelope: { by: null } } });
    expect(parseSealEnvelope({ ...sealed, secret: 'short' })).toMatchObject({ ok: false, field: 'secret' });
    expect(parseSealEnvelope({ ...sealed, envelope: { kind: 'answer', answer: 6 } })).toMatchObject({
      ok: false,
      field: 'envelope.answer',
    });
    expect(parseReadOwn({ ...which, secrets: { frictions: 'b'.repeat(32), other: 'c' } })).toEqual({
      ok: true,
      value: { ...which, secrets: { frictions: 'b'.repeat(32) } },
    });
  });

  it('keep notes of up to 2,000 characters each', () => {
    const notes = { wentWell: 'x'.repeat(2_000), didNot: '', wouldChange: '' };
    expect(parseSaveOwnNotes({ ...which, notes })).toMatchObject({ ok: true });
    expect(parseSaveOwnNotes({ ...which, notes: { ...notes, didNot: 'x'.repeat(2_001) } })).toMatchObject({
      ok: false,
      field: 'notes.didNot',
    });
  });

  it('come from whom the platform says, in a Jira project or in none', () => {
    const at = (extension: object) => parseSessionContext({ accountId: 'ada', extension });
    expect(at({ project: { id: '10100' } })).toMatchObject({ accountId: 'ada', projectId: '10100' });
    expect(at({ content: { id: '1' } })).toMatchObject({ accountId: 'ada', projectId: null });
    expect(() => parseSessionContext({ extension: {} })).toThrow('accountId');
  });
});

describe('Answers of the app', () => {
  const postMortem = { id: 'pilot-2026', projectId: '10100', title: 'Pilot', kind: 'pilot', outcome: 'mixed', meeting: null };

  it('give a whole session back as it was, with everything that a meeting leaves', () => {
    const meeting = aMeetingIn('decisions', ['The export stopped', 'Nobody asked']);
    for (const of of ITEM_KINDS.filter((kind) => !['cards', 'upstream', 'edges', 'chains', 'comments'].includes(kind))) {
      if (meeting.refusal(BEN, { kind: 'write', of, item: `new-${of}-01`, based: 0, draft: A_DRAFT[of] } as never) === null)
        meeting.put(BEN, of, `new-${of}-01`);
    }
    const answer = {
      kind: 'whole',
      session: meeting.session(),
      people: [{ accountId: ANN, role: 'facilitator' }],
      you: ANN,
      postMortem,
      now: 1_000,
    };
    expect(parseSessionAnswer(throughJson(answer))).toEqual({ ok: true, value: answer });
    const events = meeting.log().flatMap((done): readonly SessionEvent[] => done.events);
    expect(new Set(events.map(({ kind }) => kind)).size).toBeGreaterThan(4);
    const since = { kind: 'since', done: meeting.log(), version: meeting.session().version, people: [], now: 1_000 };
    expect(parseSessionAnswer(throughJson(since))).toEqual({ ok: true, value: since });
  });

  it('name the field of a session that cannot be read', () => {
    const { items, ...session } = aSession();
    const answer = {
      kind: 'whole',
      session: { ...session, items: { ...items, lessons: [{ id: 'lesson-01' }] } },
      people: [],
      you: ANN,
      postMortem,
      now: 1,
    };
    expect(parseSessionAnswer(throughJson(answer))).toMatchObject({ ok: false, field: 'session.items.lessons.revision' });
  });

  const REFUSALS: readonly Refusal[] = [
    { why: 'only-facilitator' },
    { why: 'not-all-sorted', items: ['item-0001' as never] },
    {
      why: 'gate',
      missing: [{ gate: 'rules-acknowledged', people: 2 }, { gate: 'revealed' }, { gate: 'all-sorted', items: [] }],
    },
    { why: 'changed-meanwhile', of: 'lessons', now: null },
    { why: 'changed-meanwhile', of: 'lessons', now: { id: 'item-0001' as never, revision: 2, ...A_DRAFT.lessons } },
    { why: 'too-many', of: 'votes', most: 3 },
    { why: 'no-words', field: 'text' },
    { why: 'too-long', field: 'text', most: 500 },
    { why: 'reason-too-short', least: 10 },
    { why: 'not-ripe', lacks: ['owner', 'due'] },
    { why: 'no-such-item', item: 'item-0001' as never },
    { why: 'not-possible-now' },
  ];
  it.each(REFUSALS)('give a refusal back as it was: $why', (refusal) => {
    const answer = {
      outcomes: [{ id: 'command-0001', kind: 'refused', refusal }],
      news: { kind: 'since', done: [] },
      version: 3,
      now: 1,
    };
    expect(parseCommandsSent(throughJson(answer))).toEqual({ ok: true, value: answer });
  });
});
