import type { SessionAnswer } from '#contract/sessions';
import type { SealStep } from '#domain/session/envelope';
import type { CommandId } from '#domain/session/ids';
import type { DeskView } from './session-desk';
import type { Untaken } from './waiting';

const EMPTY: DeskView = {
  state: 'loading',
  session: null,
  recordOnly: false,
  postMortem: null,
  you: null,
  people: [],
  pending: 0,
  refused: [],
  returned: [],
  here: [],
  canUndo: false,
};

/** What a desk shows, for whoever looks at it. */
export interface ShownDesk {
  view(): DeskView;
  subscribe(listener: () => void): () => void;
  /** Tells those who look, but only if something is another than they were told. */
  set(change: Partial<DeskView>): void;
  /** Takes over what an answer says of the session, but not the session itself. Tells nobody yet. */
  told(answer: SessionAnswer): void;
  /** Something was not taken. Tells nobody yet either. */
  untaken(one: Untaken): void;
  forget(command: CommandId): void;
  forgetReturned(step: SealStep): void;
  close(): void;
}

export function deskView(): ShownDesk {
  const listeners = new Set<() => void>();
  let view = EMPTY;
  let toldOf = EMPTY;
  const set = (change: Partial<DeskView>): void => {
    const next = { ...view, ...change };
    const same = (Object.keys(next) as (keyof DeskView)[]).every((name) => next[name] === toldOf[name]);
    view = same ? toldOf : next;
    if (same) return;
    toldOf = view;
    for (const listener of [...listeners]) listener();
  };
  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set,
    told(answer) {
      if ('people' in answer && JSON.stringify(answer.people) !== JSON.stringify(view.people))
        view = { ...view, people: answer.people };
      if ('postMortem' in answer) view = { ...view, postMortem: answer.postMortem, recordOnly: answer.kind === 'record' };
      if (answer.kind === 'whole') view = { ...view, you: answer.you };
    },
    untaken({ kind: _, ...one }) {
      if ('why' in one) view = { ...view, refused: [...view.refused, one] };
      else view = { ...view, returned: [...view.returned.filter(({ step }) => step !== one.step), one] };
    },
    forget: (command) => set({ refused: view.refused.filter((one) => one.command.id !== command) }),
    forgetReturned: (step) => set({ returned: view.returned.filter((one) => one.step !== step) }),
    close: () => listeners.clear(),
  };
}
