import type { Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';

/** Who writes a page, with which press of the button. */
export interface Writing {
  /** The press of the button: the same one, repeated, writes nothing twice. */
  readonly request: string;
  readonly by: PersonId;
  readonly at: Instant;
}

/** Who writes the pack, of which freeze. */
export interface PackWriting extends Writing {
  readonly freezeId: string;
}

/** Where in Confluence a page is to stand. */
export interface PageSpot {
  readonly spaceId: string;
  /** Null puts it at the top of the space. */
  readonly parentId: string | null;
  readonly title: string;
}

/** A Confluence page that the app has written, as it was when it last did. */
export type WrittenPage<W extends Writing> = PageSpot &
  W & {
    readonly pageId: string;
    /** Where a browser finds it. */
    readonly address: string;
    /** The page's version that the app wrote, and the SHA-256 of what Confluence then held. */
    readonly version: number;
    readonly checksum: string;
    /** Only those invited may open it. */
    readonly onlyInvited: boolean;
  };

/** A Confluence page that holds the pack. */
export type PackPage = WrittenPage<PackWriting>;

/** Begun and not yet known to be there: the next attempt looks for a page of this title before it creates one. */
export type BeingWritten<W extends Writing> = { readonly kind: 'being-written'; readonly onlyInvited: boolean } & W & PageSpot;

/** Where something is that the app writes as a page. */
export type PagePlace<W extends Writing> =
  | { readonly kind: 'not-written' }
  | BeingWritten<W>
  | ({ readonly kind: 'in-confluence' } & WrittenPage<W>);

/** Where the pack is. */
export type PackPlace =
  | PagePlace<PackWriting>
  /** It stays on the page in Jira; people were told by a message of this issue. */
  | ({ readonly kind: 'in-jira'; readonly issue: IssueKey } & PackWriting);
