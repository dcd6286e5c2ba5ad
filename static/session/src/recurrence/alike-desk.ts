import type { AlikeDecision, SayRecurred } from '#contract/recurrence';
import type { Milliseconds } from '#domain/history/instant';
import type { LoopRefusal } from '#domain/loop/loop-refusal';
import type { ItemId } from '#domain/session/ids';
import type { RecurrenceClient } from './recurrence-client';

/** What is shown beside a topic. */
export interface AlikeView {
  readonly alike: readonly AlikeDecision[];
  /** Of which this person has just said that they are not the same. */
  readonly aside: readonly AlikeDecision[];
}

/** Why something was not taken: in the app's reasons, or because it did not answer. */
export type NotTaken = { readonly kind: 'refused'; readonly refusal: LoopRefusal } | { readonly kind: 'unanswered' };

/** Asks what had been fixed before, and tells the app what people make of it. One for each session that is open in this window. */
export interface AlikeDesk {
  subscribe(listen: () => void): () => void;
  view(topic: ItemId): AlikeView;
  /**
   * Asks for a topic once nothing has changed for a while. What cannot be asked is left: nothing hangs on it.
   * @param found changes with what the topic is found to be; null while there is nothing to compare.
   */
  look(topic: ItemId, found: string | null): void;
  /** @returns null when it was taken. */
  say(topic: ItemId, decision: AlikeDecision, said: SayRecurred['said']): Promise<NotTaken | null>;
}

/** People write on: what they have written has also to reach the app first. */
const QUIET: Milliseconds = 2_000;

const NOTHING: AlikeView = { alike: [], aside: [] };

type Later = (run: () => void, time: Milliseconds) => () => void;

const byTimer: Later = (run, time) => {
  const timer = setTimeout(run, time);
  return () => clearTimeout(timer);
};

export function alikeDesk(client: RecurrenceClient, later: Later = byTimer): AlikeDesk {
  const views = new Map<ItemId, AlikeView>();
  const looked = new Map<ItemId, string | null>();
  const listeners = new Set<() => void>();
  let cancel: () => void = () => {};
  const show = (topic: ItemId, view: AlikeView) => {
    views.set(topic, view);
    for (const listen of listeners) listen();
  };
  const viewOf = (topic: ItemId) => views.get(topic) ?? NOTHING;
  const ask = async (topic: ItemId, found: string) => {
    looked.set(topic, found);
    try {
      const { alike } = await client.alike(topic);
      // An answer about what has changed meanwhile is not waited for any more.
      if (looked.get(topic) !== found) return;
      const { aside } = viewOf(topic);
      // What somebody has set aside while the question was on its way stays there.
      show(topic, { aside, alike: alike.filter(({ id }) => !aside.some((one) => one.id === id)) });
    } catch {
      // A newer question is still to be answered.
      if (looked.get(topic) === found) looked.delete(topic);
    }
  };
  return {
    subscribe(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    view: viewOf,
    look(topic, found) {
      cancel();
      if (looked.get(topic) === found) return;
      if (found !== null) {
        cancel = later(() => void ask(topic, found), QUIET);
        return;
      }
      looked.set(topic, null);
      if (views.has(topic)) show(topic, NOTHING);
    },
    async say(topic, decision, said) {
      let heard: Awaited<ReturnType<RecurrenceClient['say']>>;
      try {
        heard = await client.say(topic, decision.id, said);
      } catch {
        return { kind: 'unanswered' };
      }
      if (heard.kind === 'refused') {
        // Things are not as this window shows them.
        const found = looked.get(topic) ?? null;
        if (found !== null) void ask(topic, found);
        return heard;
      }
      const { alike, aside } = viewOf(topic);
      const others = aside.filter(({ id }) => id !== decision.id);
      const now = heard.alike;
      if (said.kind === 'not-the-same')
        show(topic, { alike: alike.filter(({ id }) => id !== decision.id), aside: [...others, decision] });
      else if (now !== null)
        show(topic, {
          alike: alike.some(({ id }) => id === now.id) ? alike.map((one) => (one.id === now.id ? now : one)) : [...alike, now],
          aside: others,
        });
      else show(topic, { alike: alike.filter(({ id }) => id !== decision.id), aside: others });
      return null;
    },
  };
}
