import { parsePageViewed } from '#contract/page-viewed';
import { noteViewedPage } from '#usecases/note-opened-pack';
import { forPacks } from '../compose';

/**
 * Somebody has looked at a page of Confluence. Events may be late, doubled, lost or of any page: what is no news changes nothing, one
 * that cannot be read is dropped, and the next look at the page makes good for one that is lost.
 */
export async function packPageViewed(event: unknown): Promise<void> {
  const viewed = parsePageViewed(event, forPacks.now());
  if (viewed !== null) await noteViewedPage(forPacks, viewed.pageId, viewed);
}
