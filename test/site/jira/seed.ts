import type { RawIssue } from './model/raw-issue';

/** Who holds a permission: one person, a group by name, or every person with an account on the site. */
export type Holder = { readonly accountId: string } | { readonly group: string } | { readonly everyone: true };

export interface SeedUser {
  readonly accountId: string;
  readonly displayName: string;
  /** IANA zone, for example `Europe/Berlin`; decides what `startOfDay()` and a bare date in JQL mean for this person. */
  readonly timeZone: string;
  /** For example `en_GB`, as Jira writes it. */
  readonly locale: string;
  /** URL of a picture; without one the site draws initials. */
  readonly avatar?: string;
  readonly emailAddress?: string;
  /** Left out means true. */
  readonly active?: boolean;
  /** Holds "Administer Jira". */
  readonly siteAdmin?: boolean;
}

export interface SeedGroup {
  readonly name: string;
  readonly members: readonly string[];
}

/** A level of issue security: an issue that carries it (`fields.security.id`) is seen by its members only. */
export interface SeedSecurityLevel {
  readonly id: string;
  readonly name: string;
  readonly members: readonly Holder[];
}

/** One arrow of a workflow. */
export interface SeedTransition {
  readonly id: string;
  readonly name: string;
  /** Status ids it leaves from; left out means from every status. */
  readonly from?: readonly string[];
  readonly to: string;
  /** What happens to the resolution on the way: an id sets it, null clears it, left out leaves it alone. */
  readonly resolution?: string | null;
  /** Fields that are asked for on the way; left out, there is no screen and none can be set. */
  readonly screen?: readonly { readonly field: string; readonly required?: boolean }[];
}

export interface SeedProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly description?: string;
  readonly type: 'software' | 'business' | 'service_desk';
  /** Team-managed (`simplified`) or, left out, company-managed. */
  readonly teamManaged?: boolean;
  readonly lead: string;
  readonly permissions: {
    readonly browse: readonly Holder[];
    readonly create: readonly Holder[];
    readonly edit: readonly Holder[];
    readonly administer: readonly Holder[];
  };
  /** Account ids of people who may not browse the project, whatever the permissions say: the site's console put them out. */
  readonly shutOut?: readonly string[];
  readonly issueTypeIds: readonly string[];
  readonly statusIds: readonly string[];
  /** Left out: from every status of the project to every other. */
  readonly transitions?: readonly SeedTransition[];
  readonly components?: readonly { readonly id: string; readonly name: string }[];
  readonly securityLevels?: readonly SeedSecurityLevel[];
  /** Field ids that this project does not show, for example the time fields where time tracking is off. */
  readonly hiddenFields?: readonly string[];
  /** Field ids without which this project takes no issue, beside those that no project goes without. */
  readonly requiredFields?: readonly string[];
}

export interface SeedStatus {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly category: 'new' | 'indeterminate' | 'done' | 'undefined';
}

export interface SeedIssueType {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** 1 epic, 0 standard, -1 sub-task. */
  readonly hierarchyLevel: number;
}

export interface SeedNamed {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

/** A field as `GET /rest/api/3/field` gives it. */
export interface SeedField {
  readonly id: string;
  readonly name: string;
  readonly custom: boolean;
  readonly schema?: {
    readonly type: string;
    readonly items?: string;
    readonly system?: string;
    readonly custom?: string;
    readonly customId?: number;
  };
  /** Left out: made from the id and the name. */
  readonly clauseNames?: readonly string[];
  /** What can be chosen; left out where anything is taken. */
  readonly options?: readonly { readonly id: string; readonly value: string }[];
  /** Ids of the only projects that have the field; left out, all have it. */
  readonly projectIds?: readonly string[];
}

export interface SeedVersion {
  readonly id: string;
  readonly projectId: string;
  readonly name: string;
  readonly description?: string;
  /** Calendar date `YYYY-MM-DD`. */
  readonly startDate?: string;
  /** Calendar date `YYYY-MM-DD`. */
  readonly releaseDate?: string;
  readonly released: boolean;
  readonly archived?: boolean;
}

export interface SeedBoard {
  readonly id: number;
  readonly name: string;
  readonly type: 'scrum' | 'kanban' | 'simple';
  readonly projectId: string;
}

export interface SeedSprint {
  readonly id: number;
  readonly boardId: number;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  readonly goal?: string;
  /** ISO instants. */
  readonly startDate?: string;
  readonly endDate?: string;
  readonly completeDate?: string;
}

export interface SeedLinkType {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

/**
 * Everything a site can be filled with at once. System fields (summary, status, duedate, ...) are always there:
 * `fields` needs to name only the custom ones.
 */
export interface Seed {
  readonly users: readonly SeedUser[];
  readonly groups: readonly SeedGroup[];
  readonly projects: readonly SeedProject[];
  readonly statuses: readonly SeedStatus[];
  readonly issueTypes: readonly SeedIssueType[];
  readonly priorities: readonly SeedNamed[];
  readonly resolutions: readonly SeedNamed[];
  readonly fields: readonly SeedField[];
  readonly versions: readonly SeedVersion[];
  readonly boards: readonly SeedBoard[];
  readonly sprints: readonly SeedSprint[];
  readonly linkTypes: readonly SeedLinkType[];
  readonly issues: Iterable<RawIssue>;
}
