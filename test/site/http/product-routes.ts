import type { Context } from 'hono';
import type { ProductName } from '../forge/product-api';
import { problem } from './answers';
import { actionOf, callerOf } from './caller';
import type { SiteApp, SiteParts, SiteUser } from './site-surface';
import { readStatic, staticResponse } from './static-folder';

const PICTURES = '/rest/api/3/universal_avatar/';

/** The products' REST for the product pages and for clients, and the product pages themselves. */
export function addProductRoutes(app: SiteApp, { gateway, users, pagesFolder }: SiteParts): void {
  const rest = async (c: Context, product: ProductName, caller: SiteUser) => {
    const url = new URL(c.req.url);
    const hasBody = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    const { status, headers, body } = await gateway.send(
      {
        method: c.req.method,
        path: url.pathname,
        query: url.searchParams,
        headers: c.req.header(),
        body: hasBody ? await c.req.text() : null,
      },
      { accountId: caller.accountId, scopes: 'all' },
      { product, via: 'page', action: actionOf(c) },
    );
    return new Response(body === '' ? null : body, { status, headers });
  };
  app.all('/rest/*', async (c) => {
    // Pictures are public on Atlassian's servers too; a frame, being another site, cannot send the cookie for them.
    const caller = callerOf(c, users()) ?? (c.req.path.startsWith(PICTURES) ? users()[0] : null);
    if (!caller)
      return c.json(
        { errorMessages: ['You are not authenticated. Authentication required to perform this operation.'], errors: {} },
        401,
      );
    return rest(c, 'jira', caller);
  });
  for (const path of ['/wiki/api/*', '/wiki/rest/*']) {
    app.all(path, async (c) => {
      if (!gateway.has('confluence')) return problem(c, 404, 'NotFound', 'This site has no Confluence.');
      const caller = callerOf(c, users());
      return caller ? rest(c, 'confluence', caller) : problem(c, 401, 'Unauthorized', 'You must be signed in to use Confluence.');
    });
  }
  app.get('*', async (c) => {
    const file = await readStatic(pagesFolder, c.req.path);
    if (file) return staticResponse(file, c.req.header('if-none-match'));
    const page = wantsPage(c) ? await readStatic(pagesFolder, 'index.html') : null;
    if (page) return staticResponse(page, c.req.header('if-none-match'));
    return wantsPage(c)
      ? c.text('The product pages are not built. Run npm run build.', 503)
      : problem(c, 404, 'NotFound', `There is nothing at ${c.req.path}.`);
  });
  app.notFound((c) => problem(c, 404, 'NotFound', `There is nothing at ${c.req.method} ${c.req.path}.`));
}

/** Every path that a browser opens is a page of the product, which finds its own way from the address. */
const wantsPage = (c: Context) => (c.req.header('accept') ?? '').includes('text/html');
