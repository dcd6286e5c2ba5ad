import type { Json, JsonObject } from '../../jira/model/json';
import type { Restriction } from '../seed';

/** A page as it stands now; what it said at each version is kept apart. */
export interface WikiPage {
  readonly id: string;
  readonly spaceId: string;
  /** Null for the home page of a space and for pages beside it. */
  readonly parentId: string | null;
  /** Place among the pages of the same parent. */
  readonly position: number;
  readonly title: string;
  readonly status: 'current' | 'trashed';
  /** Number of the newest version. */
  readonly version: number;
  readonly authorId: string;
  /** ISO instant. */
  readonly createdAt: string;
  readonly restrictions: { readonly read: Restriction; readonly update: Restriction };
  readonly properties: readonly PageProperty[];
}

export interface PageVersion {
  readonly pageId: string;
  readonly number: number;
  readonly title: string;
  readonly authorId: string;
  /** ISO instant. */
  readonly createdAt: string;
  readonly message: string;
  /** An Atlassian document. */
  readonly body: JsonObject;
}

export interface PageProperty {
  readonly id: string;
  readonly key: string;
  readonly value: Json;
  readonly version: {
    readonly number: number;
    /** ISO instant. */
    readonly createdAt: string;
    readonly authorId: string;
    readonly message: string;
  };
}

export const NOBODY_NAMED: Restriction = { users: [], groups: [] };

/** Whether an operation is left to somebody; without a name it is open to all who may use the space. */
export const isRestricted = ({ users, groups }: Restriction) => users.length + groups.length > 0;
