import { BadRequest, bodyOf } from './answers';
import { viewerOf } from './caller';
import type { SiteApp, SiteParts } from './site-surface';

/** The inbox of whoever asks. */
export function addInboxRoutes(app: SiteApp, { inbox, users }: SiteParts): void {
  app.get('/_site/inbox', (c) => c.json(inbox.of(viewerOf(c, users()).accountId)));
  app.post('/_site/inbox/read', async (c) => {
    const { ids = 'all' } = await bodyOf(c);
    const isList = Array.isArray(ids) && ids.every((id) => typeof id === 'string');
    if (ids !== 'all' && !isList) throw new BadRequest('ids must be a list of texts; left out, all are marked.');
    const { accountId } = viewerOf(c, users());
    inbox.markRead(accountId, ids === 'all' ? 'all' : (ids as string[]));
    return c.json(inbox.of(accountId));
  });
}
