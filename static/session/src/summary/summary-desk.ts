import type { SummaryAnswer, SummaryTarget } from '#contract/summaries';
import type { PersonId } from '#domain/history/issue-key';
import { sameLines } from '#domain/summary/draft';
import type { SummaryLine, SummarySectionId } from '#domain/summary/summary';
import type { SummaryClient } from './summary-client';
import { isUnsettled, NOTHING_KNOWN, type SectionState, type SummaryDeskView, sectionIn, summaryIn } from './summary-desk-view';

/** What a section is to say. Null: what the record says. */
type Lines = readonly SummaryLine[] | null;

/**
 * The summary of a session as this window knows it, and what is done to it here. What is kept goes to the app one after another, so that
 * nobody is told of a change that was their own. No call rejects.
 */
export interface SummaryDesk {
  /** Stays the same object while nothing has changed. */
  view(): SummaryDeskView;
  subscribe(listener: () => void): () => void;
  refresh(): Promise<void>;
  /** Somebody begins to write a section. @param found what they saw, where they began before a reload. */
  begin(id: SummarySectionId, found?: readonly SummaryLine[]): void;
  /** The writer has what stands there now in front of them. */
  saw(id: SummarySectionId): void;
  /** What the writer has last seen of a section. */
  found(id: SummarySectionId): readonly SummaryLine[];
  /** Keeps a section, unless somebody else has changed what the writer saw. */
  keep(id: SummarySectionId, lines: Lines): Promise<void>;
  /** Chooses, once somebody has seen that two wrote the same section. Null lines: theirs stays. */
  settle(id: SummarySectionId, lines: readonly SummaryLine[] | null): Promise<void>;
  /** Takes back what was kept since somebody began to write. */
  undo(id: SummarySectionId): Promise<void>;
  /** @returns whether it was done. */
  setReader(person: PersonId, role: string | null, reads: boolean): Promise<boolean>;
  shareOwn(share: boolean): Promise<void>;
  readPlaces(): Promise<void>;
  publish(target: SummaryTarget, tellAgain: boolean): Promise<void>;
}

const why = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem));

/** @param newRequest makes up the id of a press of the button. */
export function summaryDesk(client: SummaryClient, newRequest: () => string): SummaryDesk {
  const listeners = new Set<() => void>();
  /** What the writer of a section has last seen of it. */
  const seen = new Map<SummarySectionId, readonly SummaryLine[]>();
  /** What stood there before the writer began. */
  const before = new Map<SummarySectionId, Lines>();
  let view = NOTHING_KNOWN;
  /** Grows with every answer, so that a look that began before it is not believed. */
  let answers = 0;
  /** A press whose answer was lost is pressed again under the same id, as long as it is for the same text. */
  let unanswered: { readonly request: string; readonly revision: number } | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const set = (next: Partial<SummaryDeskView>) => {
    view = { ...view, ...next };
    for (const listener of [...listeners]) listener();
  };
  const tell = (id: SummarySectionId, state: SectionState) => set({ sections: { ...view.sections, [id]: state } });
  const know = (answer: SummaryAnswer) => {
    answers += 1;
    set({ read: 'read', answer });
  };
  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };

  async function refresh(): Promise<void> {
    const from = answers;
    const answer = await client.read().catch(() => null);
    // What was read before stays on the screen.
    if (answer === null) set({ read: view.answer === null ? 'unread' : 'read' });
    else if (from === answers) know(answer);
    else await refresh();
  }

  const saw = (id: SummarySectionId) => {
    seen.set(id, sectionIn(view, id)?.lines ?? []);
  };
  const found = (id: SummarySectionId) => seen.get(id) ?? sectionIn(view, id)?.lines ?? [];

  async function save(id: SummarySectionId, lines: Lines, done: SectionState): Promise<void> {
    const now = sectionIn(view, id);
    if (now !== null && (lines === null ? !now.edited : sameLines(lines, now.lines))) {
      saw(id);
      const state = view.sections[id]?.kind;
      // Who has changed nothing is told nothing.
      if (state === 'not-kept' || state === 'changed-meanwhile') tell(id, done);
      return;
    }
    tell(id, { kind: 'keeping' });
    try {
      const saved = await client.save({ section: id, lines, seen: found(id) });
      know(saved.answer);
      saw(id);
      tell(id, saved.kind === 'saved' ? done : { kind: 'changed-meanwhile', yours: saved.yours });
    } catch (problem) {
      tell(id, { kind: 'not-kept', lines, problem: why(problem) });
    }
  }

  const begin: SummaryDesk['begin'] = (id, earlier) => {
    const now = sectionIn(view, id);
    if (now === null) return;
    seen.set(id, earlier ?? now.lines);
    before.set(id, now.edited ? now.lines : null);
    const { [id]: state, ...others } = view.sections;
    if (state?.kind === 'kept' || state?.kind === 'taken-back') set({ sections: others });
  };
  const keep = (id: SummarySectionId, lines: Lines) => inOrder(() => save(id, lines, { kind: 'kept', canUndo: before.has(id) }));

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    begin,
    saw,
    found,
    keep,
    async settle(id, lines) {
      const now = sectionIn(view, id);
      // Whoever chooses has both texts in front of them.
      begin(id);
      if (lines === null || now === null) tell(id, { kind: 'kept', canUndo: false });
      else await keep(id, lines);
    },
    async undo(id) {
      const lines = before.get(id);
      if (lines === undefined) return;
      before.delete(id);
      await inOrder(() => save(id, lines, { kind: 'taken-back' }));
    },
    setReader: (accountId, role, reads) =>
      inOrder(async () => {
        set({ reader: 'asking' });
        try {
          know(await client.setReader({ accountId, role, reads }));
          set({ reader: null });
          return true;
        } catch (problem) {
          set({ reader: { problem: why(problem) } });
          return false;
        }
      }),
    shareOwn: (share) =>
      inOrder(async () => {
        set({ own: 'asking' });
        try {
          know(await client.shareOwn(share));
          set({ own: null });
        } catch (problem) {
          set({ own: { problem: why(problem) } });
        }
      }),
    async readPlaces() {
      if (view.places === 'asking') return;
      set({ places: 'asking' });
      set({ places: await client.places().catch(() => 'unread' as const) });
    },
    publish: (target, tellAgain) =>
      inOrder(async () => {
        const summary = summaryIn(view);
        // What was on its way when the button was pressed may have failed since.
        if (summary === null || isUnsettled(view)) return;
        const { revision } = summary;
        unanswered = unanswered?.revision === revision ? unanswered : { request: newRequest(), revision };
        set({ publishing: { kind: 'publishing' } });
        try {
          const outcome = await client.publish({ ...unanswered, target, tellAgain });
          unanswered = null;
          if (outcome.kind === 'published' || outcome.kind === 'changed-meanwhile') know(outcome.answer);
          // From here on it can stay in Jira.
          if (outcome.kind === 'no-confluence') set({ places: outcome });
          set({ publishing: outcome.kind === 'published' ? outcome : { kind: 'not-published', outcome } });
        } catch (problem) {
          set({ publishing: { kind: 'no-answer', problem: why(problem) } });
        }
      }),
  };
}
