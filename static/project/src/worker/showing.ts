import type { Findings } from '#domain/evidence/findings';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { RoleMap } from '#domain/roles/role-map';
import { type EvidenceDesk, type Look, openDesk, type Shown, type ToldDay } from './evidence-desk';
import type { KeptProject } from './project-reading';
import type { EvidenceFilter, FromWorker } from './protocol';

/** What is chosen on the page, and makes a view together with what was read. */
export interface Chosen {
  readonly look: Look;
  readonly filter: EvidenceFilter;
  readonly on: CalendarDate | null;
  readonly roles: RoleMap | null;
}

export interface ShowingSurroundings {
  readonly post: (message: FromWorker) => void;
  /** Resolves when waiting messages have had their turn. */
  readonly breathe: () => Promise<void>;
  /** A read goes on behind what is shown. */
  readonly isReading: () => boolean;
  /** The engine could not stand what was read. */
  readonly onBroken: (error: unknown) => void;
}

/** Shows what was read, as it is chosen: view after view, each followed by its findings. Of several wishes at once only the newest is fulfilled. */
export interface Showing {
  /** From now on this reading is shown; null: nothing any more. */
  lay(kept: KeptProject | null): void;
  choose(change: Partial<Chosen>): void;
  /** Shows it, whenever it is ready. */
  present(): void;
  /** Nothing has changed since what is shown was read. @returns false where nothing is shown yet. */
  stillTrue(readAt: Instant): boolean;
  /** Everything that was read as of now, whatever is shown; null where nothing was, or something else was read meanwhile. */
  whole(): Promise<Whole | null>;
  chosen(): Chosen;
}

export interface Whole {
  readonly view: Shown['view'];
  readonly findings: Findings;
}

/** Code that is not needed for the first view comes after it. */
const findingsCode = () => import('#domain/evidence/findings');

const noFilter: EvidenceFilter = { from: null, to: null, versionId: null, epicKey: null, typeId: null };

/** What is found in what is shown. */
async function findingsIn({ view, told }: Shown, { look, roles }: Chosen): Promise<Findings> {
  const { findingsOf } = await findingsCode();
  const { waitingStatusIds } = look.settings;
  const narrowed = view.all > view.stories.length;
  return findingsOf(told, { waitingStatusIds, roles, skipped: view.skipped.length, narrowed });
}

export function createShowing(first: Chosen, { post, breathe, isReading, onBroken }: ShowingSurroundings): Showing {
  let chosen = first;
  let kept: KeptProject | null = null;
  let desk: EvidenceDesk | null = null;
  let today: ToldDay | null = null;
  let isShown = false;
  let turn = 0;
  let views = 0;

  const show = async (mine: number): Promise<void> => {
    // Days that come faster than they can be told pass by here: each message has its turn before one is told.
    await breathe();
    const wanted = () => mine === turn;
    if (kept === null || !wanted()) return;
    desk ??= openDesk(kept, chosen.look);
    const { filter, on } = chosen;
    const at = desk;
    const now = today ?? (await at.tell(null, breathe, wanted));
    if (now === null || !wanted()) return;
    today = now;
    const day = on === null ? now : await at.tell(on, breathe, wanted);
    if (day === null || !wanted()) return;
    const shown = at.show(day, now, filter);
    views += 1;
    isShown = true;
    post({ kind: 'view', view: { number: views, ...shown.view }, reading: isReading() });
    await breathe();
    if (wanted()) await find(shown, views, wanted);
  };

  const find = async (shown: Shown, of: number, wanted: () => boolean): Promise<void> => {
    try {
      const findings = await findingsIn(shown, chosen);
      if (wanted()) post({ kind: 'findings', findings, of });
    } catch (error) {
      // What is on the screen stands, also where what lies beyond cannot be told.
      if (wanted()) post({ kind: 'no-findings', problem: error instanceof Error ? error.message : String(error), of });
    }
  };

  const forget = (): void => {
    turn += 1;
    desk = null;
    today = null;
  };

  return {
    lay(next) {
      kept = next;
      forget();
      if (next === null) isShown = false;
    },
    choose(change) {
      const { look } = chosen;
      chosen = { ...chosen, ...change };
      if (chosen.look !== look) forget();
    },
    present() {
      turn += 1;
      show(turn).catch(onBroken);
    },
    stillTrue(readAt) {
      if (!isShown || kept === null) return false;
      kept = { ...kept, readAt };
      desk?.stillTrue(readAt);
      today = null;
      return true;
    },
    async whole() {
      if (kept === null) return null;
      const of = kept;
      const at = openDesk(of, chosen.look);
      const now = await at.tell(null, breathe, () => kept === of);
      if (now === null) return null;
      const shown = at.show(now, now, noFilter);
      return { view: shown.view, findings: await findingsIn(shown, chosen) };
    },
    chosen: () => chosen,
  };
}
