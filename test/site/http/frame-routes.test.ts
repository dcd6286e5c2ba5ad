import { beforeAll, describe, expect, it } from 'vitest';
import { siteForTests } from '../forge/fixtures/site-for-tests';

const { site, url, send, open, lastLogged } = siteForTests();

describe('the frame of the app', () => {
  let origin = '';
  const frames = () => origin;
  beforeAll(async () => {
    origin = new URL((await open()).frameUrl).origin;
  });
  const frame = (path: string, headers = {}) => send('GET', `/_frame/page/${path}`, undefined, headers, frames());

  it('is served with Forge’s policy and sandbox, and lets the local product show it', async () => {
    const { headers } = await frame('index.html');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toMatch(/script-src [^;]*'sha256-[^;]+'/);
    expect(policy).toMatch(/style-src [^;]*'unsafe-inline'/);
    expect(policy).not.toMatch(/script-src [^;]*'unsafe-inline'/);
    expect(policy).toMatch(new RegExp(`frame-ancestors [^;]*${url()}`));
    expect(policy).toContain('sandbox allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms allow-modals');
    expect(policy).toContain('report-uri /_frame/__csp-report');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('has the bridge as a classic script before everything else', async () => {
    const { body } = await frame('');
    expect(body).toMatch(/<head><script src="\/_frame\/page\/__bridge\.js"><\/script>/);
    expect((await frame('__bridge.js')).body).toContain('__bridge');
  });

  it('answers a file that the browser has already with 304, and never one outside of the folder', async () => {
    const { headers, body } = await frame('main.js');
    expect(body).toContain('app');
    expect((await frame('main.js', { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304);
    for (const path of ['..%2fmanifest.yml', '%2e%2e/manifest.yml', 'none.js', '%']) expect((await frame(path)).status).toBe(404);
    expect((await send('GET', '/_frame/other/index.html', undefined, {}, frames())).status).toBe(404);
  });

  it('lives on an origin of its own, from which nothing but frames can be reached', async () => {
    expect((await send('GET', '/_frame/page/index.html')).status).toBe(404);
    for (const path of ['/_site/state', '/rest/api/3/myself', '/'])
      expect((await send('GET', path, undefined, {}, frames())).status).toBe(404);
  });

  it('cannot go around the bridge, though a browser would send the viewer’s cookie along', async () => {
    // Asked in this process, because Node's own fetch puts words of its own into these headers.
    const ask = async (path: string, mode: string, dest: string) => {
      const headers = { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': mode, 'sec-fetch-dest': dest, cookie: 'site-user=ada' };
      return (await site().fetch(new Request(`${url()}${path}`, { headers }))).status;
    };
    expect(await ask('/rest/api/3/myself', 'no-cors', 'empty')).toBe(403);
    expect(await ask('/_site/state', 'navigate', 'document')).toBe(200);
  });

  it('has violations of its policy told in the log', async () => {
    await send('POST', '/_frame/__csp-report', { 'csp-report': { 'blocked-uri': 'https://example.com' } }, {}, frames());
    expect(await lastLogged()).toMatchObject({ kind: 'csp', error: expect.stringContaining('example.com') });
  });
});
