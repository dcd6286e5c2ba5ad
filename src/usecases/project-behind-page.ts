import type { PageBinding } from '#domain/session/page-standing';
import { TURNED_AWAY } from '#domain/session/turned-away';
import type { RecordStore } from '#ports/record-store';
import { NotPermitted } from './not-permitted';
import type { PostMortems } from './post-mortem-of-project';

export interface ProjectBehindPage extends PostMortems {
  /** By the id of the page. */
  readonly pages: Pick<RecordStore<PageBinding>, 'read'>;
}

/**
 * The project of a post-mortem that is asked for from a page in Confluence. The page decides which post-mortem that can be: the one
 * that it is bound to, whatever the browser names.
 * @param pageId as the platform gives it; null where it is no page of Confluence.
 * @returns the id of the project. What the person may do there is for the caller to ask.
 * @throws NotPermitted when the page is not bound to that post-mortem.
 */
export async function projectBehindPage(
  { pages, postMortems }: ProjectBehindPage,
  pageId: string | null,
  postMortemId: string,
): Promise<string> {
  const bound = pageId === null ? null : await pages.read(pageId);
  const kept = bound?.value.postMortemId === postMortemId ? await postMortems.read(postMortemId) : null;
  if (kept === null) throw new NotPermitted(TURNED_AWAY['not-of-this-page']);
  return kept.belongsTo;
}
