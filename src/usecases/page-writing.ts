import type { CalendarDate, Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { BeingWritten, PageSpot, Writing, WrittenPage } from '#domain/post-mortem/pack-place';
import { isOwnRemark, type PageKind } from '#domain/post-mortem/page-edited';
import type { PackPages, PageMark } from '#ports/pack-pages';

/** What writing a page works with, whether it is created or renewed. */
export interface WritePages {
  readonly pages: PackPages;
  readonly now: () => Instant;
  /** SHA-256 of a text, hexadecimal. */
  readonly checksumOf: (text: string) => Promise<string>;
}

/** What is to be written, and where. */
export interface PageToWrite {
  /** One press of the button. */
  readonly request: string;
  /** The page's content (ADF) as text. */
  readonly body: string;
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly onlyInvited: boolean;
  /** A page of its own beside the one that is there. */
  readonly anew: boolean;
  /** The day, for a title that is already taken. */
  readonly today: CalendarDate;
}

/** What has a page of its own in Confluence, as it was read last: the post-mortem its pack, the session its summary. */
export interface PageOwner<W extends Writing> {
  readonly kind: PageKind;
  /** Where its page is or is going to be; null where there is none. */
  readonly place: BeingWritten<W> | ({ readonly kind: 'in-confluence' } & WrittenPage<W>) | null;
  readonly earlierPages: readonly WrittenPage<W>[];
  /** Titles for a new page; the first that is free counts. */
  titles(today: CalendarDate): Iterable<string>;
  /** Who may open a page that is for those invited alone. */
  mayOpen(writer: PersonId): readonly PersonId[];
  /** What the page says of itself to the app. */
  mark(writing: W, checksum: string): PageMark;
  /** The same by now. */
  again(): Promise<PageOwner<W>>;
  /** Says where the page is going to be; null when it has changed since it was read. */
  claim(claim: BeingWritten<W>, earlierPages: readonly WrittenPage<W>[]): Promise<PageOwner<W> | null>;
  /** Asked last of all before the page is written. @throws NotToBeWritten where what is to be written is not to go out after all. */
  confirm(): Promise<void>;
  /** Says again of the page what it said when it was read, if it is this press that has claimed it since. */
  giveBack(request: string): Promise<void>;
}

/** A page that now holds what was to be written, or why none does. */
export type PageWriting<W extends Writing> =
  | { readonly kind: 'page'; readonly page: WrittenPage<W> }
  | { readonly kind: 'being-written' }
  | { readonly kind: 'edited-by-hand'; readonly address: string }
  | { readonly kind: 'page-gone'; readonly inBin: boolean };

/** What the app has just made of a page: which version, and what it sent for it. */
interface JustWritten extends Pick<PageToWrite, 'onlyInvited' | 'body'> {
  readonly version: number;
}

/**
 * The page as it stands after it was written, known to itself and to the app by what Confluence made of it. Where somebody has saved
 * a version of their own in between, it is known by what was sent: their text is not taken for the app's.
 */
export async function settledPage<W extends Writing>(
  { pages, checksumOf }: Pick<WritePages, 'pages' | 'checksumOf'>,
  owner: PageOwner<W>,
  pageId: string,
  { spaceId, parentId }: Pick<PageSpot, 'spaceId' | 'parentId'>,
  { onlyInvited, body, version: written }: JustWritten,
  writing: W,
): Promise<PageWriting<W>> {
  const now = await pages.page(pageId);
  if (now.kind !== 'there') return { kind: 'page-gone', inBin: now.kind === 'in-bin' };
  const isOwn = now.version === written || isOwnRemark(now.remark);
  const version = isOwn ? now.version : written;
  const checksum = await checksumOf(isOwn ? now.body : body);
  await pages.mark(pageId, owner.mark(writing, checksum));
  const { title, address } = now;
  return { kind: 'page', page: { ...writing, spaceId, parentId, title, pageId, address, version, checksum, onlyInvited } };
}
