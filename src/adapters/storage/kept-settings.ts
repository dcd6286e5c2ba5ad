import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { parseProjectSettings } from '#domain/settings/parse-settings';
import type { ProjectSettings } from '#domain/settings/project-settings';
import type { SettingsStore } from '#ports/settings-store';

const ENTITY = 'project-settings';

/** The shape in which settings are stored. A later shape gets a number of its own and a migration by name. */
const SHAPE = 1;

interface KeptSettings {
  readonly projectId: string;
  readonly shape: number;
  readonly version: number;
  readonly blockedStatusIds: readonly string[];
  /** These are absent where the rule decides: an attribute of an entity cannot be null. */
  readonly waitingStatusIds?: readonly string[];
  readonly baseline?: string;
  readonly startDateField?: string;
}

/** Settings as records of a custom entity, one a project, changed only against the version that was read. */
export const keptSettings: SettingsStore = {
  async read(projectId) {
    const raw = await kvs.entity<KeptSettings>(ENTITY).get(keyOf(projectId));
    return raw === undefined ? null : fromKept(raw);
  },

  async replace(projectId, next) {
    const older = new Filter<KeptSettings>();
    const conditions =
      next.version === 1
        ? older.and('version', FilterConditions.notExists())
        : older.and('version', FilterConditions.equalTo(next.version - 1));
    try {
      await kvs.transact().set(keyOf(projectId), toKept(projectId, next), { entityName: ENTITY, conditions }).execute();
      return 'kept';
    } catch (refusal) {
      // How the platform words a failed condition is undocumented, so what is stored decides, not the error's code.
      const now = await keptSettings.read(projectId);
      if ((now?.version ?? 0) !== next.version - 1) return 'changed-meanwhile';
      throw refusal;
    }
  },
};

const keyOf = (projectId: string) => `project:${projectId}`;

function toKept(projectId: string, settings: ProjectSettings): KeptSettings {
  const { version, blockedStatusIds, waitingStatusIds, baseline, startDateField } = settings;
  return {
    projectId,
    shape: SHAPE,
    version,
    blockedStatusIds,
    ...(waitingStatusIds === null ? {} : { waitingStatusIds }),
    ...(baseline === null ? {} : { baseline }),
    ...(startDateField === null ? {} : { startDateField }),
  };
}

function fromKept(raw: unknown): ProjectSettings {
  const { shape } = raw as Partial<KeptSettings>;
  if (shape !== SHAPE)
    throw new Error(`The settings of this project were written by another version of the app (shape ${shape}). Update the app.`);
  const settings = parseProjectSettings(raw);
  if (!settings.ok) throw new Error(`The stored settings cannot be read: ${settings.field}: ${settings.problem}.`);
  return settings.value;
}
