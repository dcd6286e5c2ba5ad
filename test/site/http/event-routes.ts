import { BadRequest, bodyOf, problem } from './answers';
import { viewerOf } from './caller';
import type { SiteApp, SiteParts } from './site-surface';

/** What is on its way to the app's triggers, and what makes a page count as viewed. */
export function addEventRoutes(app: SiteApp, { events, jira, confluence, users }: SiteParts): void {
  app.get('/_site/events', (c) => c.json({ deliveries: events.deliveries() }));
  app.post('/_site/events/hold', async (c) => {
    const { hold } = await bodyOf(c);
    if (typeof hold !== 'boolean') throw new BadRequest('hold must be true or false.');
    events.hold(hold);
    return c.json({ hold, deliveries: events.deliveries() });
  });
  app.post('/_site/events/:id/again', (c) => {
    const id = c.req.param('id');
    if (!events.again(id)) return problem(c, 404, 'NotFound', `There is no delivery ${id}.`);
    return c.json({ deliveries: events.deliveries() });
  });
  // A page or an issue is viewed when it is shown, not when it is read over REST; so the product page says it.
  app.post('/_site/viewed', async (c) => {
    const { pageId, issueKey } = await bodyOf(c);
    const { accountId } = viewerOf(c, users());
    if (typeof pageId !== 'string' && typeof issueKey !== 'string') throw new BadRequest('pageId or issueKey is needed.');
    const event =
      typeof issueKey === 'string' ? jira.viewed(accountId, issueKey) : (confluence?.viewed(accountId, String(pageId)) ?? null);
    if (!event)
      return problem(c, 404, 'NotFound', `There is no ${String(issueKey ?? `page ${String(pageId)}`)} that you may see.`);
    events.emit(event, false);
    return c.json({});
  });
}
