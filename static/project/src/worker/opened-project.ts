import type { Instant, Milliseconds } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { IssueRecord } from '#domain/history/issue-record';
import { dateIn, type Zone, zoneNamed } from '#domain/history/zone';
import type { Owner, ReadingKeep } from '../../../shared/src/keep/reading-keep';
import { createFreezing, type ReadEnd } from './freezing';
import { beginReading, type KeptProject, type ProjectReading, type SiteRegistries } from './project-reading';
import type { FromWorker, Progress, ToWorker, Trouble } from './protocol';
import { createShowing } from './showing';

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
  const zone = zoneNamed(opening.zone) ?? (zoneNamed('UTC') as Zone);
  let reading: ProjectReading | null = null;
  let shown: KeptProject | null = null;
  let stopTimer = () => {};
  let toldHalt: ReturnType<ProjectReading['halt']> = null;
  /** A person has stopped the read. What is still under way is taken, but shown only when it is wanted again. */
  let cancelled = false;
  const awaited = new Map<number, { readonly of: ProjectReading; readonly ask: number }>();

  const progress = (phase?: 'computing'): Progress => {
    const at = reading?.progress() ?? { phase: 'preparing', read: 0, ofAll: null, histories: 0, trouble: null };
    return phase ? { ...at, phase } : at;
  };

  const showing = createShowing(
    {
      look: { projectKey: opening.projectKey, zone, settings: opening.settings },
      filter: opening.filter,
      on: null,
      roles: null,
    },
    {
      post,
      breathe,
      isReading: () => reading !== null,
      // What the engine cannot stand is told, and not kept for the next visit.
      onBroken: (error) => {
        void keep.drop(owner);
        post({ kind: 'stopped', reason: 'trouble', progress: { ...progress('computing'), trouble: unreadable(error) } });
      },
    },
  );
  const settings = () => showing.chosen().look.settings;

  /** Those who wait for the read to end. */
  let waiting: ((end: ReadEnd) => void)[] = [];
  const ended = (end: ReadEnd): void => {
    const told = waiting;
    waiting = [];
    for (const tell of told) tell(end);
  };
  const freeze = createFreezing({
    project: { id: opening.projectId, key: opening.projectKey },
    viewer: opening.viewer as PersonId,
    onScreen: () => shown,
    readAgain: () =>
      new Promise((tell) => {
        waiting.push(tell);
        refresh();
      }),
    whole: showing.whole,
    post,
  });

  const begin = (from: KeptProject | null) => {
    cancelled = false;
    reading = beginReading({ ...opening, startDateField: settings().startDateField }, from, now());
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
    const sameDay = shown !== null && dateIn(zone, shown.readAt, null) === dateIn(zone, kept.readAt, null);
    const upToDate = changed !== null && changed.size === 0 && sameDay && showing.stillTrue(kept.readAt);
    void keep.save(owner, kept, changed);
    shown = kept;
    if (upToDate) {
      reading = null;
      post({ kind: 'up-to-date', readAt: kept.readAt });
    } else {
      post({ kind: 'progress', progress: progress('computing') });
      reading = null;
      showing.lay(kept);
      showing.present();
    }
    ended({ ended: true, kept });
  };

  const stop = (halt: NonNullable<ReturnType<ProjectReading['halt']>>): void => {
    toldHalt = halt;
    const stopped = progress();
    if (stopped.trouble?.kind === 'no-permission') {
      // What this viewer may not see any more must neither be shown nor stay behind.
      shown = null;
      showing.lay(null);
      void keep.drop(owner);
    }
    post({ kind: 'stopped', reason: halt.reason, progress: stopped });
    ended({ ended: false, halt });
  };

  const refresh = (): void => {
    if (reading === null) {
      begin(shown);
      return;
    }
    cancelled = false;
    reading.proceed(now());
    pump();
  };

  return {
    async begin() {
      const kept = await keep.load(owner);
      // What was read with another field as the planned start would tell another plan.
      shown = kept?.site.startDateField === settings().startDateField ? kept : null;
      showing.lay(shown);
      begin(shown);
      // The requests are on their way while the kept result is told.
      showing.present();
    },
    close() {
      showing.lay(null);
      stopTimer();
      reading = null;
      ended({ ended: false, halt: { reason: 'cancelled' } });
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
          return refresh();
        case 'filter':
          showing.choose({ filter: message.filter });
          return showing.present();
        case 'look-back':
          showing.choose({ on: message.on });
          return showing.present();
        case 'roles':
          showing.choose({ roles: message.roles });
          return showing.present();
        case 'settings': {
          const before = settings().startDateField;
          showing.choose({ look: { ...showing.chosen().look, settings: message.settings } });
          if (message.settings.startDateField === before) return showing.present();
          await keep.drop(owner);
          return begin(null);
        }
        case 'freeze':
          // Not waited for: what it reads comes in by messages after this one.
          void freeze(message.asEntered);
          return;
      }
    },
  };
}
