import { placeIn } from '../forge/context/place';
import { BadRequest, bodyOf, problem } from './answers';
import { actionOf, viewerOf } from './caller';
import { originOf } from './site-routes';
import type { SiteApp, SiteParts } from './site-surface';

const EXPORTS = ['pdf', 'word', 'other'] as const;

/** How a product page opens a module of the app, and asks a macro for what stands for it in an export. */
export function addModuleRoutes(app: SiteApp, { platform, theme, users, confluence, origins }: SiteParts): void {
  app.post('/_site/module', async (c) => {
    const body = await bodyOf(c);
    const place = placeIn(body);
    if (place === null)
      throw new BadRequest(
        'pageId and localId are needed, and spaceKey and editing for a page that is edited; or projectKey, issueKey or gadgetId.',
      );
    const { contextToken, context, resource, native } = await platform.open({
      ...{ moduleKey: body.moduleKey, place, viewer: viewerOf(c, users()) },
      ...{ colorMode: theme.get(), siteUrl: originOf(c) },
    });
    const frameUrl = `${origins().frames}/_frame/${encodeURIComponent(resource)}/index.html`;
    return c.json({ contextToken, context, frameUrl, native });
  });
  app.post('/_site/export', async (c) => {
    const { moduleKey, pageId, localId, exportType } = await bodyOf(c);
    const type = EXPORTS.find((one) => one === exportType);
    if (typeof moduleKey !== 'string' || typeof pageId !== 'string' || typeof localId !== 'string' || !type)
      throw new BadRequest(`moduleKey, pageId and localId are needed, and exportType (${EXPORTS.join(', ')}).`);
    const { accountId } = viewerOf(c, users());
    const given = await platform.export({ moduleKey, pageId, localId, exportType: type, accountId, action: actionOf(c) });
    if (given === null) return problem(c, 404, 'NotFound', `There is nothing to export of ${moduleKey} on page ${pageId}.`);
    return given.ok ? c.json({ document: given.value ?? null }) : problem(c, 424, given.failure.name, given.failure.message);
  });
  // A page has its id while it is written for the first time, as a draft of Confluence has.
  app.post('/_site/draft', (c) =>
    confluence ? c.json({ pageId: confluence.reserveId() }) : problem(c, 404, 'NotFound', 'This site has no Confluence.'),
  );
}
