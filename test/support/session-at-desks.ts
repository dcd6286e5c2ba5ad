import { setImmediate as turn } from 'node:timers/promises';
import { keptPostMortems } from '#adapters/storage/kept-post-mortems';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { resolver } from '../../src/index';
import type { Channels } from '../../static/shared/src/session/hint-line';
import { sessionClient } from '../../static/shared/src/session/session-client';
import type { SessionDesk } from '../../static/shared/src/session/session-desk';
import { createSessionDesk } from '../../static/shared/src/session/session-sync';
import type { DeskKeep } from '../../static/shared/src/session/waiting';
import { chanceOf } from '../site/demo/chance';
import { aPostMortem } from './a-post-mortem';
import { kvsOfTheApp } from './kvs-of-the-app';
import { person } from './story';
import { type VirtualClock, virtualClock } from './virtual-clock';

type Handler = (request: unknown, runtime: unknown) => Promise<unknown>;

/** What can happen on the way, each as a share of all messages. */
export interface Trouble {
  /** A call that never reaches the app, or whose answer never reaches the browser. */
  readonly lostCalls: number;
  readonly lateCalls: number;
  readonly droppedHints: number;
  readonly doubledHints: number;
  readonly lateHints: number;
}

export const NO_TROUBLE: Trouble = { lostCalls: 0, lateCalls: 0, droppedHints: 0, doubledHints: 0, lateHints: 0 };

/** What a browser keeps, for as long as the test likes. */
export interface Browser {
  readonly kept: Map<string, unknown>;
  readonly texts: Map<string, string>;
}

export const aBrowser = (): Browser => ({ kept: new Map(), texts: new Map() });

/** What becomes of an answer on its way; it can throw, as an app that fails does. */
type Spoil = (name: string, payload: Readonly<Record<string, unknown>>, answer: unknown) => unknown;

const BEGIN = Date.parse('2026-08-26T12:00:00Z');
const PM = 'pilot-2026';

/**
 * Desks of several people before the app's own handlers and storage, with the real Forge packages. Time goes by a clock of its own, and
 * what happens on the way is drawn from a seed.
 */
export async function sessionAtDesks({
  postMortem = aPostMortem(),
  seed = 1,
  trouble = NO_TROUBLE,
  moved = () => {},
}: {
  readonly postMortem?: PostMortem;
  readonly seed?: number;
  readonly trouble?: Trouble;
  /** Told each new time: tests set the date by it. */
  readonly moved?: (now: number) => void;
} = {}) {
  const chance = chanceOf(`session ${seed}`);
  const struck = (share: number) => chance.happens(share);
  const kvs = kvsOfTheApp();
  let going = 0;
  const settle = async () => {
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await turn();
      if (going > 0) quiet = -1;
    }
  };
  const clock: VirtualClock = virtualClock(BEGIN, settle, moved);
  moved(BEGIN);
  const line = channelsOf(clock, () => ({
    dropped: struck(trouble.droppedHints),
    doubled: struck(trouble.doubledHints),
    late: struck(trouble.lateHints) ? 3_000 : 60,
  }));
  kvs.realtime(line.publish);
  const wire: { readonly of: string; readonly name: string; readonly sent: unknown; readonly answer: unknown }[] = [];
  const offline = new Set<string>();
  let spoil: Spoil = (_name, _payload, answer) => answer;
  await keptPostMortems.put({ id: PM, belongsTo: '10100', version: 1, value: postMortem });

  const handle = async (accountId: string, name: string, payload: unknown): Promise<unknown> => {
    const asked = {
      call: { functionKey: name, payload: JSON.parse(JSON.stringify(payload)), jobId: 'j' },
      context: { accountId, extension: {} },
    };
    going += 1;
    try {
      const answer: unknown = await (resolver as unknown as Handler)(asked, { principal: { accountId } });
      return JSON.parse(JSON.stringify(answer));
    } finally {
      going -= 1;
    }
  };
  const invokeAs = (accountId: string) => async (name: string, payload: Record<string, unknown>) => {
    const way = () => clock.sleep(struck(trouble.lateCalls) ? 4_000 : chance.between(20, 80));
    await way();
    if (offline.has(accountId) || struck(trouble.lostCalls / 2)) throw new Error('Failed to fetch');
    const answer = await handle(accountId, name, payload);
    wire.push({ of: accountId, name, sent: payload, answer });
    await way();
    if (offline.has(accountId) || struck(trouble.lostCalls / 2)) throw new Error('Failed to fetch');
    return spoil(name, payload, answer);
  };

  return {
    clock,
    kvs,
    /** All that went between browsers and the app. */
    wire,
    told: line.told,
    pass: clock.pass,
    /** One call of one person, without a desk. */
    call: (accountId: string, name: string, payload: object) =>
      handle(accountId, name, { postMortemId: PM, number: 1, ...payload }),
    /** A desk of somebody; a browser is given to open it there again. */
    desk(accountId: string, browser = aBrowser(), number: 1 | 2 = 1, ahead = 0): SessionDesk {
      return createSessionDesk({
        client: sessionClient(invokeAs(accountId), { postMortemId: PM, number }),
        channels: line.channels,
        keep: keepIn(browser),
        ready: Promise.resolve(),
        drafts: textsIn(browser, 'draft'),
        secrets: textsIn(browser, 'secret'),
        clock: { ...clock, now: () => clock.now() + ahead },
        chance: () => chance.next(),
        newId: () => crypto.randomUUID(),
      });
    },
    cut: (accountId: string) => void offline.add(accountId),
    mend: (accountId: string) => void offline.delete(accountId),
    lineDown: line.down,
    /** From now on answers come as they are made here. */
    spoil: (by: Spoil) => {
      spoil = by;
    },
    postMortem,
    people: postMortem.invited.map(({ accountId }) => accountId),
    person,
  };
}

const keepIn = ({ kept }: Browser): DeskKeep => ({
  all: async () => [...kept.values()],
  put: async (id, waiting) => void kept.set(id, JSON.parse(JSON.stringify(waiting))),
  drop: async (id) => void kept.delete(id),
});

const textsIn = ({ texts }: Browser, what: string) => ({
  read: (field: string) => texts.get(`${what} ${field}`) ?? null,
  write: (field: string, text: string) => void texts.set(`${what} ${field}`, text),
  drop: (field: string) => void texts.delete(`${what} ${field}`),
});

/** Channels that lose, double and delay as they are told. */
function channelsOf(
  clock: VirtualClock,
  fate: () => { readonly dropped: boolean; readonly doubled: boolean; readonly late: number },
) {
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const told: unknown[] = [];
  let up = true;
  const publish = (channel: string, payload: unknown) => {
    told.push(payload);
    const json = JSON.stringify(payload);
    for (const listener of listeners.get(channel) ?? []) {
      const { dropped, doubled, late } = fate();
      if (dropped || !up) continue;
      clock.after(late, () => listener(JSON.parse(json)));
      if (doubled) clock.after(late * 2, () => listener(JSON.parse(json)));
    }
  };
  const channels: Channels = {
    async subscribe(channel, _token, hear) {
      if (!up) throw new Error('No channel');
      const here = listeners.get(channel) ?? new Set();
      listeners.set(channel, here.add(hear));
      return () => void here.delete(hear);
    },
    async publish(channel, _token, payload) {
      publish(channel, payload);
    },
  };
  return {
    channels,
    publish,
    told,
    down(is: boolean) {
      up = !is;
    },
  };
}
