import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { PageSpot } from '#domain/post-mortem/pack-place';

/** Nothing can be done in Confluence: the app is not connected to one, or this person may not use it. */
export class NoConfluence extends Error {
  override readonly name = 'NoConfluence';

  constructor(readonly why: 'not-connected' | 'not-permitted') {
    super(why === 'not-connected' ? 'The app is not connected to Confluence.' : 'Confluence did not let this person in.');
  }
}

/** Confluence would not, for a reason of its own. The message is its own, or says what it answered. */
export class ConfluenceRefused extends Error {
  override readonly name = 'ConfluenceRefused';
}

export interface ConfluenceSpace {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** A page as it is now. */
export interface PageNow {
  readonly pageId: string;
  readonly spaceId: string;
  readonly title: string;
  readonly version: number;
  /** What was remarked on this version; empty where nothing was. */
  readonly remark: string;
  /** Its content (ADF) as Confluence gives it back, which need not be letter for letter what it was given. */
  readonly body: string;
  /** Where a browser finds it. */
  readonly address: string;
}

export type PageFound = ({ readonly kind: 'there' } & PageNow) | { readonly kind: 'in-bin' } | { readonly kind: 'gone' };

/** A page that was found by its title. */
export interface TitledPage {
  readonly pageId: string;
  readonly authorId: PersonId;
  readonly createdAt: Instant;
}

/** What a page says of itself to the app: of which freeze it is the pack, or of which session the summary. */
export type PageMark = { readonly postMortemId: string; readonly checksum: string } & (
  | { readonly freezeId: string }
  | { readonly session: 1 | 2 }
);

/**
 * Pages of Confluence, on behalf of the person who asks: it is that person's permissions that count.
 * Every call may throw NoConfluence, or ConfluenceRefused.
 */
export interface PackPages {
  /** The spaces that this person sees, by name. Whether one may write in one shows when one does. */
  spaces(): Promise<readonly ConfluenceSpace[]>;
  page(pageId: string): Promise<PageFound>;
  /** The page of this title in a space, if this person may see it. */
  titled(spaceId: string, title: string): Promise<TitledPage | null>;
  /** @param open false: only this person may see it until `restrict` lets others in. */
  create(
    spot: PageSpot,
    body: string,
    open: boolean,
  ): Promise<{ readonly kind: 'created'; readonly pageId: string } | { readonly kind: 'title-taken' }>;
  /** Makes version `version` of a page, which must be the next one. */
  replace(
    pageId: string,
    next: { readonly title: string; readonly body: string; readonly version: number; readonly remark: string },
  ): Promise<'replaced' | 'changed-meanwhile'>;
  /** Writes what the app needs to know the page by as a property of it. */
  mark(pageId: string, mark: PageMark): Promise<void>;
  /** Lets these people alone read and change the page. */
  restrict(pageId: string, people: readonly PersonId[]): Promise<void>;
}
