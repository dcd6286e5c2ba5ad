import { Hono } from 'hono';
import { answerError, problem } from './answers';
import { addBackgroundRoutes } from './background-routes';
import { addDashboardRoutes } from './dashboard-routes';
import { addEventRoutes } from './event-routes';
import { addFrameRoutes } from './frame-routes';
import { addInboxRoutes } from './inbox-routes';
import { addModuleRoutes } from './module-routes';
import { addProductRoutes } from './product-routes';
import { addRealtimeRoutes } from './realtime-routes';
import { addSiteRoutes } from './site-routes';
import type { SiteApp, SiteParts } from './site-surface';
import { addValidatorRoutes } from './validator-routes';

/**
 * All that the site answers. The same server listens on two ports, which are two origins: the product, and the app's frames, as on
 * Forge's CDN. Neither serves what belongs to the other, or an app could go around the bridge.
 */
export function siteHttp(parts: SiteParts): SiteApp {
  const app: SiteApp = new Hono();
  app.onError(answerError);
  app.use(async (c, next) => {
    const { product, frames } = parts.origins();
    const ofFrames = c.req.path.startsWith('/_frame/');
    // Any other name would be a stranger's domain that was pointed at this machine.
    if (new URL(c.req.url).origin !== (ofFrames ? frames : product)) {
      return problem(
        c,
        404,
        'NotFound',
        `The product is at ${product}, the app's frames are at ${frames}; ${new URL(c.req.url).origin} does not have ${c.req.path}.`,
      );
    }
    if (!ofFrames && comesFromFrame(c.req.raw.headers)) {
      return problem(c, 403, 'NotThroughTheBridge', `An app reaches the product through the bridge only, not at ${c.req.path}.`);
    }
    await next();
    return undefined;
  });
  addSiteRoutes(app, parts);
  addModuleRoutes(app, parts);
  addInboxRoutes(app, parts);
  addEventRoutes(app, parts);
  addBackgroundRoutes(app, parts);
  addValidatorRoutes(app, parts);
  addDashboardRoutes(app, parts);
  addRealtimeRoutes(app, parts);
  addFrameRoutes(app, parts);
  addProductRoutes(app, parts);
  return app;
}

/**
 * Whether a frame of the app asks the product directly. Both have the host `localhost`, so the browser would send the viewer's
 * cookie along, which it does not from Forge's CDN. Links to pages and people's pictures are allowed, as there.
 */
function comesFromFrame(headers: Headers): boolean {
  return (
    headers.get('sec-fetch-site') === 'same-site' &&
    headers.get('sec-fetch-mode') !== 'navigate' &&
    headers.get('sec-fetch-dest') !== 'image'
  );
}
