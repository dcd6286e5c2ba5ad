import type { CalendarDate, Instant } from '#domain/history/instant';
import type { PackPage, PackWriting, PageSpot } from '#domain/post-mortem/pack-place';
import { isOwnRemark } from '#domain/post-mortem/page-edited';
import type { PackPageIndex } from '#ports/pack-page-index';
import type { PackPages } from '#ports/pack-pages';
import type { ChangePostMortem } from './change-post-mortem';

/** What writing the pack's page works with, whether it is created or renewed. */
export interface WritePackToConfluence extends ChangePostMortem {
  readonly pages: PackPages;
  readonly index: PackPageIndex;
  readonly now: () => Instant;
  /** SHA-256 of a text, hexadecimal. */
  readonly checksumOf: (text: string) => Promise<string>;
}

export interface PackToWrite {
  readonly postMortemId: string;
  readonly freezeId: string;
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

/** A page that now holds the pack, or why none does. */
export type PageWriting =
  | { readonly kind: 'page'; readonly page: PackPage }
  | { readonly kind: 'being-written' }
  | { readonly kind: 'edited-by-hand'; readonly address: string }
  | { readonly kind: 'page-gone'; readonly inBin: boolean };

/** What the app has just made of a page: which version, and what it sent for it. */
interface JustWritten extends Pick<PackToWrite, 'postMortemId' | 'onlyInvited' | 'body'> {
  readonly version: number;
}

/**
 * The page as it stands after it was written, known to itself and to the app by what Confluence made of it. Where somebody has saved
 * a version of their own in between, it is known by what was sent: their text is not taken for the app's.
 */
export async function settledPage(
  { pages, checksumOf }: Pick<WritePackToConfluence, 'pages' | 'checksumOf'>,
  pageId: string,
  { spaceId, parentId }: Pick<PageSpot, 'spaceId' | 'parentId'>,
  { postMortemId, onlyInvited, body, version: written }: JustWritten,
  { request, by, at, freezeId }: PackWriting,
): Promise<PageWriting> {
  const now = await pages.page(pageId);
  if (now.kind !== 'there') return { kind: 'page-gone', inBin: now.kind === 'in-bin' };
  const isOwn = now.version === written || isOwnRemark(now.remark);
  const version = isOwn ? now.version : written;
  const checksum = await checksumOf(isOwn ? now.body : body);
  await pages.mark(pageId, { postMortemId, freezeId, checksum });
  const { title, address } = now;
  const page = { request, by, at, freezeId, spaceId, parentId, title, pageId, address, version, checksum, onlyInvited };
  return { kind: 'page', page };
}
