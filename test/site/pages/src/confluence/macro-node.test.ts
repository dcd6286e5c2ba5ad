import { describe, expect, test } from 'vitest';
import { siteStateFrom } from '../site/state';
import { macroAt, macroNode, replaced, withConfig } from './macro-node';

const state = siteStateFrom(
  {
    app: {
      ...{ id: 'app-1', environmentId: 'env-1', name: 'App' },
      modules: [
        { key: 'session', type: 'macro', title: 'Session', macro: { config: { viewportSize: 'large' }, adfExport: 'export' } },
      ],
    },
  },
  0,
);
const [session] = state.app.modules;
if (!session) throw new Error('The state has no macro.');

describe('a macro in a page', () => {
  test('is written as Confluence writes it, and known again with its settings', () => {
    const node = withConfig(macroNode(state.app, session, 'local-1'), { shape: 1 });
    expect(node).toMatchObject({
      type: 'extension',
      attrs: {
        extensionType: 'com.atlassian.ecosystem',
        extensionKey: 'app-1/env-1/static/session',
        localId: 'local-1',
        parameters: { extensionId: 'ari:cloud:ecosystem::extension/app-1/env-1/static/session', guestParams: { shape: 1 } },
      },
    });
    expect(macroAt(node, state)).toEqual({ module: session, localId: 'local-1', config: { shape: 1 } });
    expect(macroAt(macroNode(state.app, session, 'local-2'), state)?.config).toBeUndefined();
    expect(session.macro).toEqual({
      description: '',
      config: { title: undefined, size: 'large', openOnInsert: true },
      isExported: true,
    });
  });

  test('of another app, or of a module that is gone, is none', () => {
    const attrs = { extensionType: 'com.atlassian.ecosystem', localId: 'x' };
    for (const extensionKey of ['app-2/env-1/static/session', 'app-1/env-1/static/gone'])
      expect(macroAt({ type: 'extension', attrs: { ...attrs, extensionKey } }, state)).toBeNull();
    expect(
      macroAt({ type: 'extension', attrs: { extensionType: 'x', extensionKey: 'app-1/env-1/static/session' } }, state),
    ).toBeNull();
  });

  test('gives way to what an export puts in its place, wherever it stands', async () => {
    const text = { type: 'text', text: 'kept' };
    const doc = { type: 'doc', content: [{ type: 'panel', content: [text, { type: 'extension', attrs: {} }] }] };
    const by = async (node: unknown) =>
      (node as { type: string }).type === 'extension' ? [{ type: 'rule' }, { type: 'rule' }] : null;
    expect(await replaced(doc, by)).toEqual([
      { type: 'doc', content: [{ type: 'panel', content: [text, { type: 'rule' }, { type: 'rule' }] }] },
    ]);
  });
});
