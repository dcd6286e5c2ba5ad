import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import { isRecord } from '../forge/manifest/yaml-value';
import { stepClock } from '../step-clock';
import { BadRequest, bodyOf, problem } from './answers';
import { actionOf, callerOf, USER_COOKIE, viewerOf } from './caller';
import type { SiteApp, SiteParts, SiteUser } from './site-surface';
import { spokenWords } from './spoken-words';

const COLOR_MODES = new Set(['light', 'dark', 'auto']);

/** The routes of the site itself: its state, its console, and the doors through which a product page reaches the platform. */
export function addSiteRoutes(app: SiteApp, parts: SiteParts): void {
  const { platform, clock, log, meter, budget, realtime, faults, theme, identity, manifest } = parts;
  const viewer = (c: Context): SiteUser => viewerOf(c, parts.users());
  const state = (c: Context, me: SiteUser | null) => {
    if (me) setCookie(c, USER_COOKIE, me.accountId, { path: '/', sameSite: 'Lax', httpOnly: true });
    return c.json({
      now: clock.now(),
      clock: parts.clockMode,
      me: me?.accountId ?? null,
      theme: theme.get(),
      siteUrl: originOf(c),
      cloudId: identity.cloudId,
      users: parts.users(),
      app: {
        id: manifest.appId,
        environmentId: identity.environmentId,
        name: manifest.name,
        modules: modulesFor(parts, me?.locale ?? 'en_US'),
      },
      projectsHaveApp: true,
      confluence: parts.confluence !== null,
    });
  };

  app.get('/_site/state', (c) => state(c, callerOf(c, parts.users()) ?? parts.users()[0] ?? null));
  app.post('/_site/user', async (c) => {
    const { accountId } = await bodyOf(c);
    const user = parts.users().find((candidate) => candidate.accountId === accountId);
    return user ? state(c, user) : problem(c, 404, 'UserNotFound', `The site has no user ${String(accountId)}.`);
  });
  app.post('/_site/theme', async (c) => {
    const { colorMode } = await bodyOf(c);
    if (typeof colorMode !== 'string' || !COLOR_MODES.has(colorMode))
      throw new BadRequest('colorMode must be light, dark or auto.');
    theme.set(colorMode as 'light' | 'dark' | 'auto');
    return state(c, viewer(c));
  });
  app.post('/_site/clock', async (c) => {
    const { days, walk } = await bodyOf(c);
    if (typeof days !== 'number' || !Number.isFinite(days) || days < 0)
      throw new BadRequest('days must be a number of days to step forward.');
    await stepClock(parts, { days, walk: walk === true });
    return state(c, viewer(c));
  });

  app.post('/_site/permission', async (c) => {
    const { accountId, projectKey, browse, spaceKey, view } = await bodyOf(c);
    if (typeof accountId === 'string' && typeof spaceKey === 'string' && typeof view === 'boolean') {
      if (parts.confluence?.letView(accountId, spaceKey, view) !== true)
        return problem(c, 404, 'NotFound', `The site has no user ${accountId}, or no space ${spaceKey}.`);
      return c.json({ accountId, spaceKey, view });
    }
    if (typeof accountId !== 'string' || typeof projectKey !== 'string' || typeof browse !== 'boolean')
      throw new BadRequest('accountId is needed, and projectKey and browse, or spaceKey and view (true or false).');
    if (!parts.jira.letBrowse(accountId, projectKey, browse))
      return problem(c, 404, 'NotFound', `The site has no user ${accountId}, or no project ${projectKey}.`);
    return c.json({ accountId, projectKey, browse });
  });
  app.post('/_site/person', async (c) => {
    const { accountId, active } = await bodyOf(c);
    if (typeof accountId !== 'string' || typeof active !== 'boolean')
      throw new BadRequest('accountId and active (true or false) are needed.');
    if (!parts.jira.setActive(accountId, active)) return problem(c, 404, 'NotFound', `The site has no user ${accountId}.`);
    return c.json({ accountId, active });
  });
  app.post('/_site/move-issue', async (c) => {
    const { issueKey, projectKey } = await bodyOf(c);
    if (typeof issueKey !== 'string' || typeof projectKey !== 'string')
      throw new BadRequest('issueKey and projectKey are needed.');
    const moved = parts.jira.moveIssue(issueKey, projectKey, viewer(c).accountId);
    if ('problem' in moved) return problem(c, 400, 'CannotMove', moved.problem);
    for (const event of moved.events) parts.events.emit(event, false);
    return c.json({ key: moved.key });
  });

  app.get('/_site/log', (c) => c.json({ entries: log.after(Number(c.req.query('after') ?? 0) || 0) }));
  app.post('/_site/log', async (c) => {
    const { what, error } = await bodyOf(c);
    log.add({
      action: actionOf(c),
      via: 'bridge',
      kind: 'bridge',
      what: String(what),
      status: 501,
      ms: 0,
      user: viewer(c).accountId,
      error: String(error),
    });
    return c.json({});
  });
  const charged = () => ({ ...meter.report(), hour: budget.report(), realtime: realtime.report() });
  app.get('/_site/meter', (c) => c.json(charged()));
  app.post('/_site/meter/reset', (c) => {
    meter.reset();
    realtime.reset();
    return c.json(charged());
  });
  app.get('/_site/faults', (c) => c.json({ rules: faults.list() }));
  app.post('/_site/faults', async (c) => {
    faults.add(await bodyOf(c));
    return c.json({ rules: faults.list() });
  });
  app.delete('/_site/faults', (c) => {
    faults.clear();
    return c.json({ rules: [] });
  });

  app.delete('/_site/faults/:id', (c) => {
    const id = c.req.param('id');
    if (!faults.remove(id)) return problem(c, 404, 'NotFound', `There is no fault ${id}.`);
    return c.json({ rules: faults.list() });
  });

  app.post('/_site/invoke', async (c) => {
    const { contextToken, functionKey, payload } = await bodyOf(c);
    const result = await platform.invoke({
      contextToken,
      functionKey,
      payload,
      accountId: viewer(c).accountId,
      action: actionOf(c),
      siteUrl: originOf(c),
    });
    if (result.ok) return c.json({ body: result.value, metadata: {} });
    return problem(c, 424, result.failure.name, result.failure.message);
  });
  app.post('/_site/product', async (c) => {
    const { contextToken, product, restPath, fetchRequestInit, isMultipartFormData } = await bodyOf(c);
    if (product !== 'jira' && product !== 'confluence')
      return problem(c, 501, 'NotServed', `${String(product)} is not part of the local site.`);
    if (isMultipartFormData === true) return problem(c, 501, 'NotServed', 'Uploads are not part of the local site.');
    if (typeof restPath !== 'string' || !restPath.startsWith('/')) throw new BadRequest('restPath must begin with a slash.');
    const init = isRecord(fetchRequestInit) ? fetchRequestInit : {};
    const { status, headers, body } = await platform.product({
      contextToken,
      accountId: viewer(c).accountId,
      action: actionOf(c),
      product,
      restPath,
      method: typeof init.method === 'string' ? init.method.toUpperCase() : 'GET',
      headers: headersOf(init.headers),
      body: typeof init.body === 'string' ? init.body : null,
    });
    return c.json({ body, headers, status, statusText: '', isAttachment: false });
  });
}

/** The app's modules as they are called in the language of whoever looks. */
function modulesFor({ manifest, appFolder }: SiteParts, locale: string) {
  const say = spokenWords(manifest, appFolder, locale.replace('_', '-'));
  return manifest.modules.map(({ key, type, title, resource, macro, label, onlyWith, gadget }) => {
    const config = macro?.config && { ...macro.config, title: macro.config.title && say(macro.config.title) };
    return {
      ...{ key, type, resource, title: say(title), label: label && say(label), onlyWith },
      macro: macro && { ...macro, config, description: say(macro.description) },
      gadget: gadget && { ...gadget, description: say(gadget.description) },
    };
  });
}

export const originOf = (c: Context) => new URL(c.req.url).origin;

/** Headers as the bridge sends them: pairs, or an object. */
function headersOf(value: unknown): Record<string, string> {
  const pairs = Array.isArray(value) ? (value as unknown[]) : isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    pairs.flatMap((pair) =>
      Array.isArray(pair) && typeof pair[0] === 'string' ? [[pair[0].toLowerCase(), String(pair[1])]] : [],
    ),
  ) as Record<string, string>;
}
