import type { Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';

/** Who writes, with which press of the button, which freeze. */
export interface PackWriting {
  /** The press of the button: the same one, repeated, writes nothing twice. */
  readonly request: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly freezeId: string;
}

/** Where in Confluence a pack is to stand. */
export interface PageSpot {
  readonly spaceId: string;
  /** Null puts it at the top of the space. */
  readonly parentId: string | null;
  readonly title: string;
}

/** A Confluence page that holds the pack, as it was when the app last wrote it. */
export interface PackPage extends PageSpot, PackWriting {
  readonly pageId: string;
  /** Where a browser finds it. */
  readonly address: string;
  /** The page's version that the app wrote, and the SHA-256 of what Confluence then held. */
  readonly version: number;
  readonly checksum: string;
  /** Only those invited may open it. */
  readonly onlyInvited: boolean;
}

/** Where the pack is. */
export type PackPlace =
  | { readonly kind: 'not-written' }
  /** Begun and not yet known to be there: the next attempt looks for a page of this title before it creates one. */
  | ({ readonly kind: 'being-written'; readonly onlyInvited: boolean } & PackWriting & PageSpot)
  | ({ readonly kind: 'in-confluence' } & PackPage)
  /** It stays on the page in Jira; people were told by a message of this issue. */
  | ({ readonly kind: 'in-jira'; readonly issue: IssueKey } & PackWriting);
