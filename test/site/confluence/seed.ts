import type { JsonObject } from '../jira/model/json';
import type { Holder } from '../jira/seed';

export interface SeedSpace {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly authorId: string;
  /** ISO instant. */
  readonly createdAt: string;
  readonly homepageId: string;
  readonly permissions: {
    readonly view: readonly Holder[];
    /** Create, edit and delete pages. */
    readonly create: readonly Holder[];
    /** Also purge what is in the bin. */
    readonly administer: readonly Holder[];
  };
  /** Account ids of people who may not see the space, whatever the permissions say: the site's console put them out. */
  readonly shutOut?: readonly string[];
}

/** People and groups (by name) that an operation on a page is left to. */
export interface Restriction {
  readonly users: readonly string[];
  readonly groups: readonly string[];
}

export interface SeedVersion {
  readonly authorId: string;
  /** ISO instant. */
  readonly createdAt: string;
  readonly message?: string;
  /** An Atlassian document. */
  readonly body: JsonObject;
}

export interface SeedPage {
  readonly id: string;
  readonly spaceId: string;
  /** Null for the home page of a space. */
  readonly parentId: string | null;
  readonly title: string;
  /** The first version first; at least one. */
  readonly versions: readonly SeedVersion[];
  readonly restrictions?: { readonly read?: Restriction; readonly update?: Restriction };
}

/** Everything that a Confluence can be filled with at once; its people are those of the site. */
export interface WikiSeed {
  readonly spaces: readonly SeedSpace[];
  readonly pages: readonly SeedPage[];
}
