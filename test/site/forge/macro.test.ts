import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { siteForTests } from './fixtures/site-for-tests';

const { url, send, lastLogged } = siteForTests({
  manifestFile: fileURLToPath(new URL('../pages/fixtures/macro-app/manifest.yml', import.meta.url)),
});
const LOCAL = '11111111-2222-4333-8444-555555555555';
const BOB = { cookie: 'site-user=5b10%3Abob' };

let key: string;
let pageId: string;
const macro = (localId: string, guestParams?: object) => ({
  type: 'extension',
  attrs: {
    ...{ extensionType: 'com.atlassian.ecosystem', extensionKey: key, localId },
    parameters: { localId, ...(guestParams === undefined ? {} : { guestParams }) },
  },
});
const write = async (spaceId: string, title: string, ...content: object[]) => {
  const value = JSON.stringify({ type: 'doc', version: 1, content });
  const body = { representation: 'atlas_doc_format', value };
  return (await send('POST', '/wiki/api/v2/pages', { spaceId, status: 'current', title, body })).body.id;
};
const open = (body: object, headers = {}) => send('POST', '/_site/module', { moduleKey: 'small-session', ...body }, headers);

beforeAll(async () => {
  const { app } = (await send('GET', '/_site/state')).body;
  key = `${app.id}/${app.environmentId}/static/small-session`;
  const panel = { type: 'panel', attrs: { panelType: 'info' }, content: [macro(LOCAL, { topic: 'Pilot' })] };
  pageId = await write('502', 'With a macro', panel, macro('second'));
});

describe('a macro of a page', () => {
  it('opens with the page and the settings that are stored, wherever it stands in the page', async () => {
    const { body } = await open({ pageId, localId: LOCAL });
    expect(body).toMatchObject({
      native: false,
      frameUrl: expect.stringContaining('/_frame/session/index.html'),
      context: {
        localId: LOCAL,
        moduleKey: 'small-session',
        extension: {
          type: 'macro',
          content: { id: pageId, type: 'page', subtype: null },
          space: { id: '502', key: 'INNER' },
          isEditing: false,
          config: { topic: 'Pilot' },
        },
      },
    });
    expect((await open({ pageId, localId: 'second' })).body.context.extension).not.toHaveProperty('config');
    const invoked = await send('POST', '/_site/invoke', { contextToken: body.contextToken, functionKey: 'echo', payload: {} });
    expect(invoked.body.body.context).toMatchObject({
      accountId: 'ada',
      installContext: expect.stringMatching(/^ari:cloud:confluence::site\//),
      extension: { config: { topic: 'Pilot' } },
    });
  });

  it('stays shut where there is none, and for one who may not see the page', async () => {
    expect((await open({ pageId, localId: 'other' })).status).toBe(404);
    expect((await open({ pageId, localId: LOCAL }, BOB)).status).toBe(404);
    expect((await open({ moduleKey: 'plain-macro', pageId, localId: LOCAL })).status).toBe(404);
    expect((await open({})).status).toBe(404);
    expect((await open({ pageId })).status).toBe(400);
  });

  it('stays shut when the page has gone into the bin, and goes on where it was open', async () => {
    const gone = await write('502', 'Soon gone', macro(LOCAL));
    const { contextToken } = (await open({ pageId: gone, localId: LOCAL })).body;
    expect((await send('DELETE', `/wiki/api/v2/pages/${gone}`)).status).toBe(204);
    expect((await open({ pageId: gone, localId: LOCAL })).status).toBe(404);
    expect((await send('POST', '/_site/invoke', { contextToken, functionKey: 'calls' })).status).toBe(200);
  });
});

describe('a macro of a page that is being edited', () => {
  const editing = (more: object) => ({ pageId: '7001', spaceKey: 'INNER', localId: LOCAL, editing: more });

  it('opens with what the editor holds, and its settings with the resource that they have', async () => {
    const shown = (await open(editing({ part: 'macro', config: { topic: 'Unsaved' }, isInserting: false }))).body;
    expect(shown.context.extension).toMatchObject({ isEditing: true, content: { id: '7001' }, config: { topic: 'Unsaved' } });
    const settings = (await open(editing({ part: 'config', isInserting: true }))).body;
    expect(settings).toMatchObject({
      native: true,
      frameUrl: expect.stringContaining('/_frame/settings/index.html'),
      context: { extension: { isEditing: true, macro: { isConfiguring: true, isInserting: true } } },
    });
  });

  it('stays shut in a space that one may not see, and without settings where it has none', async () => {
    expect((await open(editing({ part: 'macro' }), BOB)).status).toBe(404);
    expect((await open({ ...editing({ part: 'config' }), moduleKey: 'plain-macro' })).status).toBe(404);
  });

  it('keeps the id that it was promised when the page is stored', async () => {
    const promised = (await send('POST', '/_site/draft', {})).body.pageId;
    const create = (title: string) =>
      send('POST', '/wiki/api/v2/pages', { spaceId: '501', status: 'current', title }, { 'x-site-draft': promised });
    expect((await create('')).status).toBe(400);
    expect((await create('Promised')).body.id).toBe(promised);
    expect((await create('Once more')).body.id).not.toBe(promised);
    const stolen = { 'x-site-draft': '9999999' };
    const made = await send('POST', '/wiki/api/v2/pages', { spaceId: '501', status: 'current', title: 'Never promised' }, stolen);
    expect(made.body.id).not.toBe('9999999');
  });
});

describe('the export of a macro', () => {
  const give = (body: object, headers = {}) =>
    send('POST', '/_site/export', { moduleKey: 'small-session', pageId, localId: LOCAL, exportType: 'pdf', ...body }, headers);

  it('asks the function of the manifest, for nobody', async () => {
    const { body } = await give({});
    expect(body.document.content[0].content[0].text).toBe(`Pilot in pdf of page ${pageId} as nobody of macro`);
    expect(await lastLogged()).toMatchObject({ what: 'export-macro export pdf', status: 200, user: null });
  });

  it('tells when it failed, and gives nothing of what cannot be seen or exported', async () => {
    const breaking = await write('502', 'Breaks', macro(LOCAL, { topic: 'Break' }));
    expect(await give({ pageId: breaking })).toMatchObject({
      status: 424,
      body: { error: { message: expect.stringContaining('the export tripped') } },
    });
    expect((await give({}, BOB)).status).toBe(404);
    expect((await give({ moduleKey: 'plain-macro' })).status).toBe(404);
    expect((await give({ exportType: 'paper' })).status).toBe(400);
  });
});

describe('the texts of the app', () => {
  it('name its modules in the language of whoever looks', async () => {
    const title = async (headers = {}) => (await send('GET', '/_site/state', undefined, headers)).body.app.modules[1].title;
    expect(await title()).toBe('Einfaches Makro');
    expect(await title(BOB)).toBe('Plain macro');
  });

  it('lie beside each of its pages, with what is taken where a language is not there', async () => {
    const { frameUrl } = (await open({ pageId, localId: LOCAL })).body;
    const beside = (name: string) => send('GET', `/_frame/session/__LOCALES__/${name}`, undefined, {}, new URL(frameUrl).origin);
    expect((await beside('i18n-info.json')).body).toEqual({
      translations: {},
      config: { locales: ['de-DE', 'en-US'], fallback: { default: 'en-US' } },
    });
    expect((await beside('de-DE.json')).body).toMatchObject({ hello: 'Hallo' });
    expect((await beside('fr-FR.json')).status).toBe(404);
    expect((await beside('..%2fmanifest.yml')).status).toBe(404);
    expect((await send('GET', '/_frame/session/__LOCALES__/de-DE.json', undefined, {}, url())).status).toBe(404);
  });
});
