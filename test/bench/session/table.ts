import { setTimeout as sleep } from 'node:timers/promises';
import type { InvokeApp } from '../../../static/shared/src/bridge/call-app';
import { sessionClient } from '../../../static/shared/src/session/session-client';
import type { NewCommand, Outcome, SessionDesk } from '../../../static/shared/src/session/session-desk';
import { createSessionDesk } from '../../../static/shared/src/session/session-sync';
import type { Chance } from '../../site/demo/chance';
import type { SitePerson } from './site-person';

/** What a command came to, for the count at the end. */
export interface Given {
  readonly command: NewCommand;
  outcome: Outcome | null;
}

/** People at their desks, whose time goes so many times as fast as the clock's. */
export interface Table {
  readonly desks: readonly SessionDesk[];
  readonly given: readonly Given[];
  /** Milliseconds of the people's time from a change until another desk shows it. */
  readonly seen: readonly number[];
  give(who: number, command: NewCommand): void;
  /** Milliseconds of the people's time. */
  pass(time: number): Promise<void>;
  close(): void;
}

export interface TableOptions {
  readonly people: readonly SitePerson[];
  readonly postMortemId: string;
  readonly speed: number;
  readonly chance: Chance;
  /** The share of calls of which the way there or back is lost, that come twice, or come late. */
  readonly trouble: number;
}

const LATE = 2_000;
/** They come in one after another, as people do. */
const COMING = 20_000;
const PLACEHOLDER = /^[A-Z]/;

export async function tableOf({ people, postMortemId, speed, chance, trouble }: TableOptions): Promise<Table> {
  const began = performance.now();
  const now = () => began + (performance.now() - began) * speed;
  const clock = {
    now,
    after(time: number, ring: () => void) {
      const timer = setTimeout(ring, time / speed);
      return () => clearTimeout(timer);
    },
  };
  const troubled =
    (invoke: InvokeApp): InvokeApp =>
    async (name, payload) => {
      if (chance.happens(trouble)) await sleep(LATE / speed);
      if (chance.happens(trouble / 2)) throw new Error('The call was lost.');
      if (chance.happens(trouble)) void invoke(name, payload).catch(() => {});
      const answer = await invoke(name, payload);
      if (chance.happens(trouble / 2)) throw new Error('The answer was lost.');
      return answer;
    };
  const deskOf = ({ invoke, channels }: SitePerson): SessionDesk => {
    const kept = new Map<string, unknown>();
    const texts = new Map<string, string>();
    const drafts = {
      read: (field: string) => texts.get(field) ?? null,
      write: (field: string, text: string) => void texts.set(field, text),
      drop: (field: string) => void texts.delete(field),
    };
    return createSessionDesk({
      client: sessionClient(troubled(invoke), { postMortemId, number: 1 }),
      channels,
      keep: {
        all: async () => [],
        put: async (id, waiting) => void kept.set(id, waiting),
        drop: async (id) => void kept.delete(id),
      },
      ready: Promise.resolve(),
      drafts,
      secrets: drafts,
      clock,
      chance: () => chance.next(),
      newId: () => crypto.randomUUID(),
    });
  };
  const desks: SessionDesk[] = [];
  for (const one of people) {
    desks.push(deskOf(one));
    await sleep(COMING / people.length / speed);
  }

  /** Texts that were just given, with when and by whom, until every other desk has shown them. */
  const awaited = new Map<string, { readonly at: number; readonly by: number; readonly left: Set<number> }>();
  const seen: number[] = [];
  desks.forEach((desk, n) => {
    desk.subscribe(() => {
      if (awaited.size === 0) return;
      const texts = new Set(desk.view().session?.items.cards.map(({ text }) => text));
      for (const condition of desk.view().session?.items.conditions ?? []) texts.add(condition.text);
      for (const [text, { at, left }] of awaited) {
        if (!texts.has(text) || !left.delete(n)) continue;
        seen.push(now() - at);
        if (left.size === 0) awaited.delete(text);
      }
    });
  });

  const given: Given[] = [];
  return {
    desks,
    given,
    seen,
    give(who, command) {
      const one: Given = { command, outcome: null };
      given.push(one);
      const text = textOf(command);
      if (text !== null) awaited.set(text, { at: now(), by: who, left: new Set([...desks.keys()].filter((n) => n !== who)) });
      void desks[who]?.send(command).then((outcome) => {
        one.outcome = outcome;
        // What was refused is seen by nobody else.
        if (outcome.kind !== 'done' && text !== null) awaited.delete(text);
      });
    },
    pass: (time) => sleep(time / speed),
    close() {
      for (const desk of desks) desk.close();
    },
  };
}

/** The text that tells a change from all others; null where there is none. */
const textOf = (command: NewCommand): string | null =>
  command.kind === 'write' && (command.of === 'cards' || command.of === 'conditions') && PLACEHOLDER.test(command.draft.text)
    ? command.draft.text
    : null;
