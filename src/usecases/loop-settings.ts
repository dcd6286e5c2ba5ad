import { type LoopSettings, usualSettings } from '#domain/loop/loop-settings';
import { type SettledLoop, settingsIn } from '#domain/loop/settled-loop';
import type { ProjectRights } from '#ports/project-permissions';
import type { RecordStore } from '#ports/record-store';
import { NotPermitted } from './not-permitted';
import { recordOfProject } from './record-of-project';

export interface LoopSettingsKept {
  readonly loopSettings: Pick<RecordStore<SettledLoop>, 'read' | 'found' | 'put'>;
}

export interface LoopAsSettled extends SettledLoop {
  /** Counts the changes; 0 is "nobody has settled anything yet". */
  readonly version: number;
}

/** How decisions of a project are followed, as far as anybody has settled it. Whoever may browse the project may ask. */
export async function readLoopSettings(
  { loopSettings }: Pick<LoopSettingsKept, 'loopSettings'>,
  projectId: string,
): Promise<LoopAsSettled> {
  const kept = await loopSettings.read(recordOfProject(projectId));
  return kept === null ? { settled: null, version: 0 } : { ...kept.value, version: kept.version };
}

/** What one project goes by. Settings that cannot be read keep nobody from speaking of a decision: then it is followed as usual. */
export const settingsOfProject = async (needs: LoopSettingsKept, projectId: string): Promise<LoopSettings> =>
  settingsIn(await readLoopSettings(needs, projectId).catch(() => NOTHING_SETTLED));

const NOTHING_SETTLED: SettledLoop = { settled: null };

export interface SettingsOfAll {
  /** What a project goes by, by its id. */
  readonly of: (projectId: string) => LoopSettings;
  /** Why the settings of single projects could not be read: these go by what is usual. */
  readonly failures: readonly unknown[];
}

/** What every project goes by, read for all at once. */
export async function settingsOfAll({ loopSettings }: LoopSettingsKept): Promise<SettingsOfAll> {
  const { records, unreadable } = await loopSettings.found(null);
  const known = new Map(records.map(({ belongsTo, value }) => [belongsTo, settingsIn(value)]));
  return {
    of: (projectId) => known.get(projectId) ?? usualSettings,
    failures: unreadable.map(({ id, problem }) => new Error(`The settings ${id} cannot be read: ${problem}`)),
  };
}

export interface SettlingLoop extends SettledLoop {
  readonly projectId: string;
  readonly rights: ProjectRights;
  /** The version that the person looked at when changing it. */
  readonly basedOn: number;
}

export type LoopSettlingResult =
  | { readonly kind: 'kept'; readonly settings: LoopAsSettled }
  /** Somebody else was quicker; nothing was written. */
  | { readonly kind: 'changed-meanwhile'; readonly settings: LoopAsSettled };

/**
 * Settles how decisions of a project are followed, for everybody, unless it has changed since the person looked.
 * @throws NotPermitted when the person does not administer the project.
 */
export async function saveLoopSettings(
  needs: LoopSettingsKept,
  { projectId, rights, basedOn, settled }: SettlingLoop,
): Promise<LoopSettlingResult> {
  if (!rights.browse || !rights.administer)
    throw new NotPermitted('Only people who administer this project can change when owners are reminded.');
  const version = basedOn + 1;
  const record = { id: recordOfProject(projectId), belongsTo: projectId, version, value: { settled } };
  if ((await needs.loopSettings.put(record)) === 'kept') return { kind: 'kept', settings: { settled, version } };
  return { kind: 'changed-meanwhile', settings: await readLoopSettings(needs, projectId) };
}
