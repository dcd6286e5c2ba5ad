import type { MarkView } from '#contract/moments';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import { changeMark, type MarkChange } from '#domain/moment-marks/change-mark';
import { OWN } from '#domain/moment-marks/moment-mark';
import type { Notice } from '../../../shared/src/components/notice-line';
import type { MomentMarksClient } from './moment-marks-client';

export interface MarksNow {
  readonly reading: 'reading' | 'read' | 'unread';
  /** By the id of the moment. */
  readonly views: ReadonlyMap<string, MarkView>;
  readonly notice: Notice | null;
}

export interface Marked {
  readonly momentId: string;
  readonly day: CalendarDate;
}

/** What people have said about the key moments of the project, as this page knows it. */
export interface MomentMarksStore {
  now(): MarksNow;
  subscribe(changed: () => void): () => void;
  read(): Promise<void>;
  /** @returns whether it was kept. */
  mark(moment: Marked, change: MarkChange): Promise<boolean>;
  add(day: CalendarDate, wording: string, keys: readonly IssueKey[]): Promise<boolean>;
  remove(momentId: string): Promise<boolean>;
  forgetNotice(): void;
}

interface StoreNeeds {
  readonly client: MomentMarksClient;
  readonly me: PersonId;
  readonly newId: () => string;
  readonly clock: () => Instant;
}

const NOT_KEPT = 'Not kept: the app could not be reached. Try again in a moment.';
const WHY = 'Somebody changed this moment a little earlier. What they kept is shown now.';

/**
 * Shows a change at once and takes it back when it is refused. Changes of one moment go one after the other, so that a quick
 * hand does not stand in its own way.
 */
export function momentMarksStore({ client, me, newId, clock }: StoreNeeds): MomentMarksStore {
  const listeners = new Set<() => void>();
  const queues = new Map<string, Promise<unknown>>();
  let state: MarksNow = { reading: 'reading', views: new Map(), notice: null };

  const become = (next: Partial<MarksNow>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const keep = (momentId: string, view: MarkView | null) => {
    const views = new Map(state.views);
    if (view === null) views.delete(momentId);
    else views.set(momentId, view);
    become({ views });
  };
  const tell = (text: string, undo: (() => void) | null = null) => become({ notice: { text, undo } });
  const inTurn = <T>(momentId: string, act: () => Promise<T>): Promise<T> => {
    const next = (queues.get(momentId) ?? Promise.resolve()).then(act, act);
    queues.set(momentId, next);
    return next;
  };
  /** Shows `shown` while `ask` is under way; afterwards what the app says, or what was there before. */
  const trying = async (
    momentId: string,
    shown: MarkView | null,
    ask: () => Promise<{ readonly kept: boolean; readonly current: MarkView | null }>,
  ): Promise<boolean> => {
    const before = state.views.get(momentId) ?? null;
    keep(momentId, shown);
    try {
      const { kept, current } = await ask();
      keep(momentId, current);
      if (!kept) tell(WHY);
      return kept;
    } catch (problem) {
      keep(momentId, before);
      tell(problem instanceof Error && problem.message !== '' ? `Not kept. ${problem.message}` : NOT_KEPT);
      return false;
    }
  };

  const store: MomentMarksStore = {
    now: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    async read() {
      try {
        const views = await client.read();
        become({ reading: 'read', views: new Map(views.map((view) => [view.mark.momentId, view])) });
      } catch {
        if (state.reading !== 'read') become({ reading: 'unread' });
      }
    },
    mark: (moment, change) =>
      inTurn(moment.momentId, async () => {
        const view = state.views.get(moment.momentId);
        const version = view?.version ?? 0;
        const hand = { by: me, at: clock(), administers: view?.mayRule ?? false };
        const judged = changeMark(view?.mark ?? null, moment, change, hand);
        if (!judged.ok) {
          tell(judged.problem);
          return false;
        }
        const shown = { mark: judged.mark, version, mayRule: view?.mayRule ?? false };
        const kept = await trying(moment.momentId, shown, async () => {
          const answer = await client.mark({ ...moment, version, change });
          return { kept: !answer.conflict, current: answer.current };
        });
        if (kept && change.kind === 'dismiss')
          tell(
            change.dismissed ? 'Dismissed for everybody in this project.' : 'Brought back.',
            change.dismissed ? () => void store.mark(moment, { kind: 'dismiss', dismissed: false }) : null,
          );
        return kept;
      }),
    add: (day, wording, keys) => addAs(`${OWN}${newId()}`, day, wording, keys),
    remove: (momentId) =>
      inTurn(momentId, async () => {
        const view = state.views.get(momentId);
        if (view?.mark.kind !== 'own') return false;
        const { day, wording, keys, starred } = view.mark;
        const removed = await trying(momentId, null, async () => {
          const answer = await client.remove({ momentId, version: view.version });
          return answer.removed ? { kept: true, current: null } : { kept: false, current: answer.current };
        });
        const again = async () => {
          const added = await addAs(momentId, day, wording, keys);
          if (added && starred) await store.mark({ momentId, day }, { kind: 'star', starred: true });
        };
        if (removed) tell('Removed for everybody in this project.', () => void again());
        return removed;
      }),
    forgetNotice: () => become({ notice: null }),
  };

  const addAs = (momentId: string, day: CalendarDate, wording: string, keys: readonly IssueKey[]) =>
    inTurn(momentId, async () => {
      // Until the app has answered nobody can say that it is kept, so it is not in the list before.
      const before = state.views.get(momentId) ?? null;
      return trying(momentId, before, async () => {
        const answer = await client.add({ momentId, day, wording, keys });
        return { kept: !answer.conflict, current: answer.current };
      });
    });

  return store;
}
