import type { IndexedProperty } from './forge/manifest/manifest';
import type { ProductApi, ProductEvent } from './forge/product-api';
import type { Notice } from './inbox/inbox';
import type { SeedGroup, SeedUser } from './jira/seed';
import type { Keep } from './store/keep';

/** The Jira that a site stands on: what the platform asks of it, and its people. */
export interface SiteJira extends ProductApi {
  users(): readonly SeedUser[];
  groups(): readonly SeedGroup[];
  /** Lets someone browse a project, or puts him out of it. False where there is no such person or project. */
  letBrowse(accountId: string, projectKey: string, browse: boolean): boolean;
  /** Deactivates a person's account, or activates it again. False where there is no such person. */
  setActive(accountId: string, active: boolean): boolean;
  /** Moves an issue to another project. Says its new key, or why it cannot move. */
  moveIssue(
    issueKey: string,
    projectKey: string,
    accountId: string,
  ): { readonly key: string; readonly events: readonly ProductEvent[] } | { readonly problem: string };
  /** That a person has an issue before his eyes; null where he may not. */
  viewed(accountId: string, issueKey: string): ProductEvent | null;
}

/** The Confluence beside it. */
export interface SiteConfluence extends ProductApi {
  /** Lets someone see a space, or puts him out of it. False where there is no such person or space. */
  letView(accountId: string, spaceKey: string, view: boolean): boolean;
  /** That a person has a page before his eyes; null where he may not. */
  viewed(accountId: string, pageId: string): ProductEvent | null;
  /** An id for a page that is about to be written: the page then takes it with the header `x-site-draft`. */
  reserveId(): string;
}

/** What a product is made on. */
export interface ProductGround {
  readonly keep: Keep;
  readonly now: () => number;
  readonly baseUrl: string;
  /** Lays something into a person's inbox. */
  readonly notify: (notice: Notice) => void;
  /** Parts of issue properties that the app's manifest wants indexed. */
  readonly indexed: readonly IndexedProperty[];
}
