import type { DeskClock } from '../../../shared/src/session/desk-clock';

/** What is known of the newest question. */
export type Asked<A> =
  /** There is none. */
  | { readonly kind: 'nothing' }
  /** It is asked, or will be as soon as the typing pauses; `seconds` since it is. */
  | { readonly kind: 'asking'; readonly seconds: number }
  | { readonly kind: 'answered'; readonly answer: A }
  | { readonly kind: 'unanswered'; readonly problem: string };

/** Asks while somebody types: once they pause, and only the answer to the newest question is told. */
export interface LateAsker<Q, A> {
  /** Stays the same object while nothing has changed. */
  view(): Asked<A>;
  subscribe(listener: () => void): () => void;
  /** Null: there is nothing to ask. What was asked before is forgotten. */
  want(question: Q | null): void;
  /** The same question once more. */
  again(): void;
}

/** While somebody types, nobody is asked until they pause. */
const PAUSE_MS = 500;
const SECOND_MS = 1000;

/** @param ask may reject, with words for whoever waits. */
export function lateAsker<Q, A>(ask: (question: Q) => Promise<A>, clock: Pick<DeskClock, 'after'>): LateAsker<Q, A> {
  const listeners = new Set<() => void>();
  let view: Asked<A> = { kind: 'nothing' };
  let wanted: Q | null = null;
  /** Grows with every question: an answer to an earlier one is too late. */
  let turn = 0;
  let callOff = () => {};
  const set = (next: Asked<A>) => {
    view = next;
    for (const listener of [...listeners]) listener();
  };

  const count = (seconds: number) => {
    set({ kind: 'asking', seconds });
    callOff = clock.after(SECOND_MS, () => count(seconds + 1));
  };

  async function askNow(question: Q): Promise<void> {
    const mine = turn;
    count(0);
    const heard = await ask(question).then(
      (answer): Asked<A> => ({ kind: 'answered', answer }),
      (problem: unknown): Asked<A> => ({
        kind: 'unanswered',
        problem: problem instanceof Error ? problem.message : String(problem),
      }),
    );
    if (mine !== turn) return;
    callOff();
    set(heard);
  }

  const begin = (pause: number) => {
    turn += 1;
    callOff();
    const question = wanted;
    if (question === null) {
      if (view.kind !== 'nothing') set({ kind: 'nothing' });
      return;
    }
    set({ kind: 'asking', seconds: 0 });
    callOff = clock.after(pause, () => void askNow(question));
  };

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    want(question) {
      wanted = question;
      begin(PAUSE_MS);
    },
    again: () => begin(0),
  };
}
