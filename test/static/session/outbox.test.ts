import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { CommandsSent } from '#contract/sessions';
import type { SessionCommand } from '#domain/session/command';
import type { CommandId } from '#domain/session/ids';
import { UnreadableAnswer } from '../../../static/shared/src/bridge/call-app';
import { createOutbox } from '../../../static/shared/src/session/outbox';
import type { Outcome } from '../../../static/shared/src/session/session-desk';
import { aSession } from '../../support/a-session';
import { virtualClock } from '../../support/virtual-clock';

const idOf = (n: number) => `command-${1000 + n}` as CommandId;
const command = (n: number): SessionCommand => ({ kind: 'join', id: idOf(n) });

/** A box before a server that answers as it is told; other calls are answered unless it is away. */
function aBox(answer: (ids: readonly CommandId[]) => void, done: ReadonlySet<CommandId> = new Set()) {
  let heard = 0;
  let away = false;
  const sent: CommandId[][] = [];
  const settled = new Map<CommandId, Outcome['kind']>();
  const clock = virtualClock(0, async () => {
    for (let n = 0; n < 5; n += 1) await turn();
  });
  const box = createOutbox({
    clock,
    keep: { put: async () => {}, drop: async () => {} },
    async send(commands): Promise<CommandsSent> {
      const ids = commands.map(({ id }) => id);
      sent.push(ids);
      if (away) throw new Error('Failed to fetch');
      answer(ids);
      const outcomes = ids.map((id) => ({ id, kind: 'done' as const, version: 1 }));
      return { outcomes, news: { kind: 'whole', session: aSession() }, version: 1, now: 0 };
    },
    seal: () => Promise.reject(new Error('No envelopes in this test')),
    answered: () => {},
    settled: (waiting, { kind }) => {
      if (waiting.kind === 'command') settled.set(waiting.command.id, kind);
    },
    heard: () => heard,
    wasDone: (id) => done.has(id),
    failed: () => {
      if (!away) heard += 1;
    },
    changed: () => {},
  });
  for (let n = 0; n < 5; n += 1) box.add({ kind: 'command', place: n, command: command(n) }, () => {});
  box.go();
  return {
    box,
    clock,
    sent,
    settled,
    away: (is: boolean) => {
      away = is;
    },
  };
}

describe('What was given and not answered', () => {
  const failsOver = (n: number) => (ids: readonly CommandId[]) => {
    if (ids.includes(idOf(n))) throw new Error('Cannot read properties of undefined');
  };

  it('goes on behind what the server fails over each time, which is set aside', async () => {
    const { box, clock, settled } = aBox(failsOver(2));
    await clock.pass(30_000);
    expect(Object.fromEntries(settled)).toEqual({
      [idOf(0)]: 'done',
      [idOf(1)]: 'done',
      [idOf(2)]: 'failed',
      [idOf(3)]: 'done',
      [idOf(4)]: 'done',
    });
    expect(box.size()).toBe(0);
  });

  it('waits, however long, while the server answers nothing else either', async () => {
    const { box, clock, settled, away } = aBox(() => {});
    await clock.pass(1_000);
    away(true);
    box.add({ kind: 'command', place: 9, command: command(9) }, () => {});
    await clock.pass(600_000);
    expect(settled.has(idOf(9))).toBe(false);
    expect(box.size()).toBe(1);
    away(false);
    await clock.pass(20_000);
    expect(box.size()).toBe(0);
    expect([...settled.values()].every((kind) => kind === 'done')).toBe(true);
  });

  it('is not set aside for a few lost answers', async () => {
    let lost = 0;
    const { box, clock, settled } = aBox(() => {
      lost += 1;
      if (lost % 5 !== 0) throw new Error('Failed to fetch');
    });
    await clock.pass(120_000);
    expect(box.size()).toBe(0);
    expect([...settled.values()].every((kind) => kind === 'done')).toBe(true);
  });

  it('is settled when the session tells that it was done, although no answer comes', async () => {
    const { clock, settled } = aBox(failsOver(0), new Set([idOf(0)]));
    await clock.pass(3_000);
    expect(settled.get(idOf(0))).toBe('done');
    expect(settled.get(idOf(4))).toBe('done');
  });

  it('stays where the answer is in words that the window does not know: a reload settles it', async () => {
    const { box, clock, settled } = aBox(() => {
      throw new UnreadableAnswer('news.kind');
    });
    await clock.pass(600_000);
    expect(settled.size).toBe(0);
    expect(box.size()).toBe(5);
  });
});
