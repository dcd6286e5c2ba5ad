import type { Holder, SeedProject } from '../seed';
import type { IssueEntry } from './issue-entry';
import { textAt } from './json';
import type { SiteData } from './site-data';

type Role = keyof SeedProject['permissions'];

/** Jira's project permissions and the role of a seed's project that carries each. */
export const PROJECT_PERMISSIONS = {
  BROWSE_PROJECTS: { id: '10', name: 'Browse Projects', role: 'browse' },
  ADD_COMMENTS: { id: '15', name: 'Add Comments', role: 'browse' },
  CREATE_ISSUES: { id: '11', name: 'Create Issues', role: 'create' },
  EDIT_ISSUES: { id: '12', name: 'Edit Issues', role: 'edit' },
  SCHEDULE_ISSUES: { id: '28', name: 'Schedule Issues', role: 'edit' },
  ASSIGN_ISSUES: { id: '13', name: 'Assign Issues', role: 'edit' },
  ASSIGNABLE_USER: { id: '17', name: 'Assignable User', role: 'edit' },
  RESOLVE_ISSUES: { id: '14', name: 'Resolve Issues', role: 'edit' },
  CLOSE_ISSUES: { id: '18', name: 'Close Issues', role: 'edit' },
  TRANSITION_ISSUES: { id: '46', name: 'Transition Issues', role: 'edit' },
  LINK_ISSUES: { id: '21', name: 'Link Issues', role: 'edit' },
  WORK_ON_ISSUES: { id: '20', name: 'Work On Issues', role: 'edit' },
  MOVE_ISSUES: { id: '25', name: 'Move Issues', role: 'edit' },
  MODIFY_REPORTER: { id: '30', name: 'Modify Reporter', role: 'administer' },
  SET_ISSUE_SECURITY: { id: '26', name: 'Set Issue Security', role: 'administer' },
  DELETE_ISSUES: { id: '16', name: 'Delete Issues', role: 'administer' },
  ADMINISTER_PROJECTS: { id: '23', name: 'Administer Projects', role: 'administer' },
} as const satisfies Record<string, { id: string; name: string; role: Role }>;

export type ProjectPermission = keyof typeof PROJECT_PERMISSIONS;

export const GLOBAL_PERMISSIONS = {
  ADMINISTER: { id: '0', name: 'Administer Jira', adminOnly: true },
  USER_PICKER: { id: '27', name: 'Browse Users', adminOnly: false },
  CREATE_SHARED_OBJECTS: { id: '22', name: 'Create Shared Objects', adminOnly: false },
  BULK_CHANGE: { id: '33', name: 'Bulk Change', adminOnly: false },
} as const;

export type GlobalPermission = keyof typeof GLOBAL_PERMISSIONS;

export const isProjectPermission = (key: string): key is ProjectPermission => key in PROJECT_PERMISSIONS;
export const isGlobalPermission = (key: string): key is GlobalPermission => key in GLOBAL_PERMISSIONS;

/** Whoever a request is made for: a person, or the app itself. */
export interface Actor {
  readonly accountId: string;
  /** The app's own user: it may work in every project, but belongs to no level of issue security. */
  readonly isApp: boolean;
}

export function holds(data: SiteData, actor: Actor, holders: readonly Holder[]): boolean {
  return holders.some((holder) => {
    if ('everyone' in holder) return data.users.has(actor.accountId);
    if ('accountId' in holder) return holder.accountId === actor.accountId;
    return data.groups.get(holder.group)?.members.includes(actor.accountId) ?? false;
  });
}

export function mayGlobally(data: SiteData, actor: Actor, permission: GlobalPermission): boolean {
  if (!GLOBAL_PERMISSIONS[permission].adminOnly) return true;
  return !actor.isApp && data.users.get(actor.accountId)?.siteAdmin === true;
}

/** Whether someone holds a project permission. One who may not browse a project may do nothing in it. */
export function mayInProject(data: SiteData, actor: Actor, project: SeedProject, permission: ProjectPermission): boolean {
  if (actor.isApp) return true;
  if (project.shutOut?.includes(actor.accountId) || !holds(data, actor, project.permissions.browse)) return false;
  return holds(data, actor, project.permissions[PROJECT_PERMISSIONS[permission].role]);
}

/** Whether someone may see an issue: browse its project, and belong to its level of issue security if it has one. */
export function maySee(data: SiteData, actor: Actor, entry: IssueEntry): boolean {
  return sightOf(data, actor)(entry);
}

/** `maySee` for many issues: each project is asked once. */
export function sightOf(data: SiteData, actor: Actor): (entry: IssueEntry) => boolean {
  const browsable = new Map<string, boolean>();
  return (entry) => {
    let browse = browsable.get(entry.projectId);
    const project = data.projects.get(entry.projectId);
    if (browse === undefined) {
      browse = project !== undefined && mayInProject(data, actor, project, 'BROWSE_PROJECTS');
      browsable.set(entry.projectId, browse);
    }
    if (!browse) return false;
    const levelId = textAt(entry.raw.fields.security, 'id');
    if (levelId === null) return true;
    const level = project?.securityLevels?.find((candidate) => candidate.id === levelId);
    return level !== undefined && holds(data, actor, level.members);
  };
}
