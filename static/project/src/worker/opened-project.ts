import type { Instant, Milliseconds } from '#domain/history/instant';
import type { IssueRecord } from '#domain/history/issue-record';
import { dateIn, type Zone, zoneNamed } from '#domain/history/zone';
import type { Owner, ReadingKeep } from '../../../shared/src/keep/reading-keep';
import { type Look, type Told, tellAll, viewOf } from './evidence-desk';
import { beginReading, type KeptProject, type ProjectReading, type SiteRegistries } from './project-reading';
import type { FromWorker, Progress, ToWorker, Trouble } from './protocol';

/** What a session needs from outside. */
export interface SessionSurroundings {
  readonly post: (message: FromWorker) => void;
  readonly now: () => Instant;
  /** In [0, 1). */
  readonly chance: () => number;
  /** @returns how to call it off. */
  readonly setTimer: (after: Milliseconds, ring: () => void) => () => void;
  /** Resolves when waiting messages have had their turn. */
  readonly breathe: () => Promise<void>;
  readonly keep: ReadingKeep<IssueRecord, SiteRegistries>;
}

export type Opening = ToWorker & { kind: 'open' };

/** One project that is open: what is shown of it, and the read that goes on behind it. */
export interface OpenedProject {
  begin(): Promise<void>;
  take(message: Exclude<ToWorker, Opening>): Promise<void>;
  /** Nothing is heard from it any more. */
  close(): void;
}

/** What the engine or the reading could not stand, as a trouble to be told. */
export const unreadable = (error: unknown): Trouble => ({
  kind: 'unreadable',
  what: error instanceof Error ? error.message : String(error),
});

/** @param number gives the next number of a request; one line of numbers for all projects of a session. */
export function openProject(
  opening: Opening,
  number: () => number,
  { post, now, chance, setTimer, breathe, keep }: SessionSurroundings,
): OpenedProject {
  const owner: Owner = { cloudId: opening.cloudId, viewer: opening.viewer, projectId: opening.projectId };
  let filter = opening.filter;
  let look: Look = { zone: zoneNamed(opening.zone) ?? (zoneNamed('UTC') as Zone), settings: opening.settings };
  let reading: ProjectReading | null = null;
  let shown: KeptProject | null = null;
  let told: Told | null = null;
  let turn = 0;
  let stopTimer = () => {};
  let toldHalt: ReturnType<ProjectReading['halt']> = null;
  /** A person has stopped the read. What is still under way is taken, but shown only when it is wanted again. */
  let cancelled = false;
  const awaited = new Map<number, { readonly of: ProjectReading; readonly ask: number }>();

  const progress = (phase?: 'computing'): Progress => {
    const at = reading?.progress() ?? { phase: 'preparing', read: 0, ofAll: null, histories: 0, trouble: null };
    return phase ? { ...at, phase } : at;
  };

  const show = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const of = shown;
    if (of === null) return;
    if (told === null) {
      const fresh = await tellAll(of, look, breathe, () => mine === turn);
      if (fresh === null || mine !== turn) return;
      told = fresh;
    }
    post({ kind: 'view', view: viewOf(of, told, look, filter, opening.projectKey), reading: reading !== null });
  };

  /** Shows it, whenever it is ready. What the engine cannot stand is told, and not kept for the next visit. */
  const present = (): void => {
    show().catch((error: unknown) => {
      void keep.drop(owner);
      post({ kind: 'stopped', reason: 'trouble', progress: { ...progress('computing'), trouble: unreadable(error) } });
    });
  };

  const begin = (from: KeptProject | null) => {
    cancelled = false;
    reading = beginReading({ ...opening, startDateField: look.settings.startDateField }, from, now());
    post({ kind: 'progress', progress: progress() });
    pump();
  };

  /** Sends what may be sent, and tells the page how far it is. Called after whatever may have changed the course. */
  const pump = (): void => {
    stopTimer();
    if (reading === null) return;
    if (cancelled) {
      const cancel = reading.halt();
      if (cancel && cancel !== toldHalt) stop(cancel);
      return;
    }
    const done = reading.finished(now());
    if (done) {
      finish(done.kept, done.changed);
      return;
    }
    const halt = reading.halt();
    if (halt) {
      if (halt !== toldHalt) stop(halt);
      return;
    }
    toldHalt = null;
    const { asks, wakeAt } = reading.next(now());
    for (const { ask, http } of asks) {
      const numbered = number();
      awaited.set(numbered, { of: reading, ask });
      post({ kind: 'ask', ask: numbered, http });
    }
    if (wakeAt !== null) stopTimer = setTimer(Math.max(0, wakeAt - now()), pump);
    post({ kind: 'progress', progress: progress() });
  };

  const finish = (kept: KeptProject, changed: ReadonlySet<string> | null): void => {
    const sameDay = shown !== null && dateIn(look.zone, shown.readAt, null) === dateIn(look.zone, kept.readAt, null);
    const upToDate = changed !== null && changed.size === 0 && sameDay && told !== null;
    void keep.save(owner, kept, changed);
    shown = kept;
    if (upToDate) {
      reading = null;
      post({ kind: 'up-to-date', readAt: kept.readAt });
      return;
    }
    post({ kind: 'progress', progress: progress('computing') });
    reading = null;
    told = null;
    present();
  };

  const stop = (halt: NonNullable<ReturnType<ProjectReading['halt']>>): void => {
    toldHalt = halt;
    const stopped = progress();
    if (stopped.trouble?.kind === 'no-permission') {
      // What this viewer may not see any more must neither be shown nor stay behind.
      turn += 1;
      shown = null;
      told = null;
      void keep.drop(owner);
    }
    post({ kind: 'stopped', reason: halt.reason, progress: stopped });
  };

  return {
    async begin() {
      const kept = await keep.load(owner);
      // What was read with another field as the planned start would tell another plan.
      shown = kept?.site.startDateField === look.settings.startDateField ? kept : null;
      begin(shown);
      // The requests are on their way while the kept result is told.
      present();
    },
    close() {
      turn += 1;
      stopTimer();
      reading = null;
    },
    async take(message: Exclude<ToWorker, Opening>): Promise<void> {
      switch (message.kind) {
        case 'answer':
        case 'unanswered': {
          const asked = awaited.get(message.ask);
          awaited.delete(message.ask);
          if (asked === undefined || asked.of !== reading) return;
          if (message.kind === 'answer') reading.answered(asked.ask, message.answer, now(), chance());
          else reading.unanswered(asked.ask, now(), chance());
          return pump();
        }
        case 'cancel':
          reading?.cancel();
          cancelled = reading?.halt()?.reason === 'cancelled';
          return pump();
        case 'continue':
          cancelled = false;
          reading?.proceed(now());
          return pump();
        case 'refresh':
          if (reading === null) return begin(shown);
          cancelled = false;
          reading.proceed(now());
          return pump();
        case 'reread':
          await keep.drop(owner);
          return begin(null);
        case 'filter':
          filter = message.filter;
          present();
          return;
        case 'settings':
          if (message.settings.startDateField !== look.settings.startDateField) {
            look = { ...look, settings: message.settings };
            await keep.drop(owner);
            return begin(null);
          }
          look = { ...look, settings: message.settings };
          told = null;
          present();
          return;
      }
    },
  };
}
