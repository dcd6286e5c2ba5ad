import { join } from 'node:path';
import { contentSecurityPolicy, REPORT_PATH } from '../forge/frame/content-security-policy';
import { problem } from './answers';
import { localeFile } from './locale-file';
import type { SiteApp, SiteParts } from './site-surface';
import { readStatic, staticResponse } from './static-folder';

const BRIDGE = '__bridge.js';
const LOCALES = '__LOCALES__/';

/** The app's built pages, on an origin of their own, with Forge's policy and the bridge put in before everything else. */
export function addFrameRoutes(app: SiteApp, { manifest, appFolder, bridgeFile, uiKitFolder, log, origins }: SiteParts): void {
  app.post(REPORT_PATH, async (c) => {
    const report = await c.req.text();
    log.add({
      action: 'other',
      via: 'bridge',
      kind: 'csp',
      what: 'content security policy',
      status: 0,
      ms: 0,
      user: null,
      error: report.slice(0, 2_000),
    });
    return c.body(null, 204);
  });
  app.get('/_frame/:resource/*', async (c) => {
    const resource = c.req.param('resource');
    const folder = manifest.resources.get(resource);
    if (folder === undefined) return problem(c, 404, 'NotFound', `The manifest has no resource ${resource}.`);
    const path = c.req.path.split('/').slice(3).join('/') || 'index.html';
    const seen = c.req.header('if-none-match');
    if (path === BRIDGE) {
      const bridge = await readStatic(join(bridgeFile, '..'), bridgeFile.slice(join(bridgeFile, '..').length + 1));
      return bridge ? staticResponse(bridge, seen) : problem(c, 404, 'NotBuilt', 'The bridge is not built. Run npm run build.');
    }
    if (path.startsWith(LOCALES)) {
      const texts = await localeFile(manifest, appFolder, path.slice(LOCALES.length));
      return texts ? staticResponse(texts, seen) : problem(c, 404, 'NotFound', `The manifest has no translation ${path}.`);
    }
    // UI Kit names a file, which is bundled into a folder of its own; Custom UI names the folder.
    const isUiKit = /\.[jt]sx?$/.test(folder);
    const file = await readStatic(isUiKit ? join(uiKitFolder, resource) : join(appFolder, folder), path);
    if (!file) return problem(c, 404, 'NotFound', `${path} is not in resource ${resource}. Was it built? Run npm run build.`);
    if (!file.type.startsWith('text/html')) return staticResponse(file, seen);
    const html = new TextDecoder().decode(file.bytes);
    return c.html(withBridge(html, `/_frame/${encodeURIComponent(resource)}/${BRIDGE}`), 200, {
      // The policy and the bridge may change while the page does not, so the page itself is never kept.
      'cache-control': 'no-store',
      'content-security-policy': contentSecurityPolicy(manifest, html, origins().product),
      'x-content-type-options': 'nosniff',
    });
  });
}

/** `@forge/bridge` looks for the bridge while it loads, so the script stands first in the head and is no module. */
export function withBridge(html: string, source: string): string {
  const script = `<script src="${source}"></script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
}
