import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { Halt } from '#domain/reading/course';
import type { Trouble } from '#domain/reading/trouble';
import type { AsEntered } from '#domain/snapshot/frozen-evidence';
import type { KeptProject } from './project-reading';
import type { FromWorker } from './protocol';
import type { Whole } from './showing';

/** How a read ended: with what it found, or standing still. */
export type ReadEnd = { readonly ended: true; readonly kept: KeptProject } | { readonly ended: false; readonly halt: Halt };

export interface FreezingSurroundings {
  readonly project: { readonly id: string; readonly key: string };
  readonly viewer: PersonId;
  /** What is on the screen when somebody wants it frozen. */
  readonly onScreen: () => KeptProject | null;
  /** Reads what has changed. */
  readonly readAgain: () => Promise<ReadEnd>;
  readonly whole: () => Promise<Whole | null>;
  readonly post: (message: FromWorker & { readonly kind: 'frozen' | 'not-frozen' }) => void;
}

/** Packing is wanted seldom, and its code comes only then. */
const freezeCode = () => import('./freeze-desk');

/** Freezes the project as it is now: reads what changed, packs everything, looks once more, and says what moved from the view on the screen up to that look. */
export function createFreezing({
  project,
  viewer,
  onScreen,
  readAgain,
  whole,
  post,
}: FreezingSurroundings): (asEntered: AsEntered) => Promise<void> {
  let underWay = false;

  const freezeNow = async (asEntered: AsEntered): Promise<FromWorker & { readonly kind: 'frozen' | 'not-frozen' }> => {
    const before = onScreen();
    const read = await readAgain();
    if (!read.ended) return { kind: 'not-frozen', problem: whyStopped(read.halt) };
    const told = await whole();
    if (told === null) return { kind: 'not-frozen', problem: 'something else was read meanwhile' };
    const { view, findings } = told;
    const { freeze } = await freezeCode();
    const { evidence, keyDays, stories, skipped } = view;
    const of = { ...project, name: view.projectName };
    const parcel = await freeze({
      project: of,
      viewer,
      evidence,
      findings,
      keyDays,
      stories,
      skipped: skipped.length,
      asEntered,
    });
    // What changed while it was packed is not in it. Where this look fails, the snapshot is as good as before; only the names are missing.
    const after = await readAgain();
    const moved = [...(before === null ? [] : movedBetween(before, read.kept))];
    if (after.ended) moved.push(...movedBetween(read.kept, after.kept));
    return { kind: 'frozen', parcel, movedMeanwhile: [...new Set(moved)] };
  };

  return async (asEntered) => {
    if (underWay) return;
    underWay = true;
    try {
      post(await freezeNow(asEntered));
    } catch (error) {
      post({ kind: 'not-frozen', problem: error instanceof Error ? error.message : String(error) });
    } finally {
      underWay = false;
    }
  };
}

/** The keys of the issues that came, changed or went from one reading to a later one. One that was never readable has no key to name. */
export function movedBetween(before: KeptProject, after: KeptProject): readonly IssueKey[] {
  const then = new Map(before.issues.map((issue) => [issue.id, issue]));
  const moved: IssueKey[] = [];
  for (const { id, record } of after.issues) {
    const known = then.get(id);
    then.delete(id);
    if (known?.record === record && known !== undefined) continue;
    const key = record?.key ?? known?.record?.key;
    if (key !== undefined) moved.push(key);
  }
  for (const { record } of then.values()) if (record !== null) moved.push(record.key);
  return moved;
}

function whyStopped(halt: Halt): string {
  return halt.reason === 'cancelled' ? 'the reading was cancelled' : TROUBLES[halt.trouble.kind];
}

const TROUBLES: Readonly<Record<Trouble['kind'], string>> = {
  'slow-down': 'Jira asked to slow down for too long',
  unreachable: 'Jira could not be reached',
  'no-permission': 'this project may not be seen any more',
  refused: 'Jira refused a request',
  unreadable: 'an answer of Jira could not be read',
};
