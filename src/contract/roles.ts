import { shapeAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt } from '#domain/parsing/plain-values';
import { parseSettledRoles } from '#domain/roles/parse-role-map';
import type { SettledRoles } from '#domain/roles/role-map';

/** What a page shows of who works in which role. */
export interface RolesView extends SettledRoles {
  /** Counts the changes; 0 is "nobody has settled anything yet". */
  readonly version: number;
  /** Whether the viewer may change them. */
  readonly mayEdit: boolean;
}

export interface SaveRoles extends SettledRoles {
  /** The version that the change is based on. */
  readonly version: number;
}

export type RolesSaved = RolesView | { readonly conflict: true; readonly current: RolesView };

export type RolesDefinitions = {
  'roles.read': () => Promise<RolesView>;
  'roles.save': (change: SaveRoles) => Promise<RolesSaved>;
};

/** The payload of `roles.save`, from `unknown`. */
export const parseSaveRoles = (raw: unknown): Parsed<SaveRoles> => {
  const roles = parseSettledRoles(raw);
  return roles.ok ? parsed(() => ({ ...roles.value, version: countAt(shapeAt(raw, 'version').version, 'version') })) : roles;
};

/** The answer of `roles.read`, from `unknown`. */
export const parseRolesView = (raw: unknown): Parsed<RolesView> => {
  const saved = parseSaveRoles(raw);
  if (!saved.ok) return saved;
  const { mayEdit } = raw as Record<string, unknown>;
  if (typeof mayEdit !== 'boolean') return { ok: false, field: 'mayEdit', problem: 'true or false is needed' };
  return { ok: true, value: { ...saved.value, mayEdit } };
};

/** The answer of `roles.save`, from `unknown`. */
export const parseRolesSaved = (raw: unknown): Parsed<RolesSaved> => {
  if (typeof raw !== 'object' || raw === null || !('conflict' in raw)) return parseRolesView(raw);
  const current = parseRolesView('current' in raw ? raw.current : undefined);
  return current.ok
    ? { ok: true, value: { conflict: true, current: current.value } }
    : { ...current, field: `current.${current.field}` };
};
