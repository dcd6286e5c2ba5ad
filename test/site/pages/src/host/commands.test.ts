import { describe, expect, test } from 'vitest';
import type { AppLocation } from '../../../frame/app-history';
import type { ColorMode } from '../../../frame/theme-state';
import type { Flag } from '../site/flag-store';
import { appLocation, browserPath } from './app-address';
import { type HostPage, hostFor } from './commands';

function page(overrides: Partial<HostPage> = {}): {
  page: HostPage;
  did: string[];
  flags: Flag[];
  switchTheme(mode: ColorMode): void;
} {
  const did: string[] = [];
  const flags: Flag[] = [];
  let mode: ColorMode = 'light';
  const followers = new Set<(mode: ColorMode) => void>();
  const at: AppLocation = { pathname: '/', search: '', hash: '' };
  return {
    did,
    flags,
    switchTheme(next) {
      mode = next;
      for (const follower of followers) follower(next);
    },
    page: {
      opened: {
        moduleKey: 'page',
        contextToken: 't',
        context: { accountId: 'ada', localId: 'l1', theme: null },
        frameUrl: 'http://127.0.0.1/',
        native: false,
      },
      origin: 'http://localhost:1',
      door: {
        invoke: async (payload) => payload,
        fetchProduct: async (payload) => payload,
        publish: async (payload) => ({ eventId: 'e1', payload }),
        subscribe: async (payload, onEvent) => {
          did.push(`listen ${JSON.stringify(payload)}`);
          onEvent({ v: 1 });
          return () => void did.push('stop listening');
        },
        complain: (what) => did.push(`complain ${what}`),
      },
      address: {
        now: () => at,
        change: (action, to) => did.push(`${action} ${to.pathname}`),
        go: (steps) => did.push(`go ${steps}`),
        follow: () => () => undefined,
      },
      colorMode: () => mode,
      onColorMode(listener) {
        followers.add(listener);
        return () => void followers.delete(listener);
      },
      raiseFlag: (flag) => void flags.push(flag),
      lowerFlag: (id) => id === 'kept',
      setTitle: (title) => did.push(`title ${title}`),
      modulePath: (key, project) => `/apps/${key}/${project ?? 'PIL'}`,
      goTo: (path) => did.push(`goTo ${path}`),
      leave: (url, tab) => did.push(`${tab} ${url.href}`),
      refresh: () => did.push('refresh'),
      reload: () => did.push('reload'),
      ...overrides,
    },
  };
}

describe('the bridge commands of a product page', () => {
  test.each(['openModal', 'fetchRemote', 'openRovo', 'getFrameDispatch', 'toString', '__proto__'])(
    '%s is refused by its name and told to the log',
    async (command) => {
      const { page: host, did } = page();
      await expect(hostFor(host).answer(command, {})).rejects.toThrow(
        `The local site does not answer the bridge command "${command}".`,
      );
      expect(did).toEqual([`complain ${command}`]);
    },
  );

  test('the context carries the theme of this moment', async () => {
    const { page: host, switchTheme } = page();
    switchTheme('dark');
    expect(await hostFor(host).answer('getContext', undefined)).toMatchObject({
      accountId: 'ada',
      theme: { colorMode: 'dark', dark: 'dark' },
    });
  });

  test('an app on a page of its own can be neither submitted nor closed, and has no UI Kit', async () => {
    const answering = hostFor(page().page);
    expect(await answering.answer('submit', {})).toBe(false);
    expect(await answering.answer('close', undefined)).toBe(false);
    await expect(answering.answer('reconcile', { forgeDoc: {} })).rejects.toThrow('Custom UI');
  });

  test('an app in a dialog is submitted, closed, drawn and as high as it says, and has no addresses', async () => {
    const heard: unknown[] = [];
    const hear = (what: string) => (value?: unknown) => void heard.push([what, value]);
    const place = { submit: hear('submit'), close: hear('close'), draw: hear('draw'), resize: hear('resize'), address: null };
    const answering = hostFor(page(place).page);
    expect(await answering.answer('submit', { config: {} })).toBe(true);
    expect(await answering.answer('close', undefined)).toBe(true);
    await answering.answer('reconcile', { forgeDoc: { type: 'Root' } });
    await answering.answer('frameHeight', { height: 300 });
    expect(heard).toEqual([
      ['submit', { config: {} }],
      ['close', undefined],
      ['draw', { type: 'Root' }],
      ['resize', 300],
    ]);
    await expect(answering.answer('createHistory', { onChange: () => {} })).rejects.toThrow('page of its own');
  });

  test('an app hears of a channel until it unsubscribes or leaves', async () => {
    const { page: host, did } = page();
    const heard: unknown[] = [];
    const answering = hostFor(host);
    const listen = (channelName: string) =>
      answering.answer('subscribeRealtimeChannel', {
        channelName,
        isGlobal: true,
        onEvent: (event: unknown) => heard.push(event),
      });
    const { unsubscribe } = (await listen('one')) as { unsubscribe(): void };
    unsubscribe();
    expect(did).toEqual([expect.stringContaining('"channelName":"one","isGlobal":true'), 'stop listening']);
    await listen('two');
    answering.leave();
    expect(did.filter((line) => line === 'stop listening')).toHaveLength(2);
    await listen('three');
    expect(did.at(-1)).toBe('stop listening');
    expect(heard).toEqual([{ v: 1 }, { v: 1 }, { v: 1 }]);
    expect(await answering.answer('publishRealtimeChannel', { channelName: 'one' })).toMatchObject({ eventId: 'e1' });
  });

  test('an app that left hears no more of the theme', async () => {
    const { page: host, switchTheme } = page();
    const seen: unknown[] = [];
    const answering = hostFor(host);
    await answering.answer('enableTheming', { onTheme: (theme: { colorMode: string }) => seen.push(theme.colorMode) });
    switchTheme('dark');
    answering.leave();
    switchTheme('light');
    expect(seen).toEqual(['dark']);
  });

  test.each([
    [{ url: '/browse/PIL-3', type: 'same-tab' }, 'goTo /browse/PIL-3'],
    [{ url: 'http://localhost:1/issues/?jql=x', type: 'same-tab' }, 'goTo /issues/?jql=x'],
    [{ url: '/browse/PIL-3', type: 'new-tab' }, 'new-tab http://localhost:1/browse/PIL-3'],
    [{ url: 'https://example.org/a', type: 'same-tab' }, 'same-tab https://example.org/a'],
    [{ target: 'issue', issueKey: 'PIL-3', type: 'same-tab' }, 'goTo /browse/PIL-3'],
    [{ target: 'module', moduleKey: 'page', path: '/table', type: 'same-tab' }, 'goTo /apps/page/PIL/table'],
  ])('navigating to %o: %s', async (payload, expected) => {
    const { page: host, did } = page();
    await hostFor(host).answer('navigate', payload);
    expect(did).toEqual([expected]);
  });

  test('an app cannot open a script', async () => {
    const { page: host, did } = page();
    await expect(hostFor(host).answer('navigate', { url: 'javascript:alert(1)', type: 'same-tab' })).rejects.toThrow(
      'javascript:',
    );
    expect(did).toEqual([]);
  });

  test('a target without a page here is refused by its name', async () => {
    const { page: host } = page();
    await expect(hostFor(host).answer('getUrl', { target: 'dashboard', dashboardId: '1' })).rejects.toThrow('"dashboard"');
    await expect(hostFor(host).answer('getUrl', { target: 'issue' })).rejects.toThrow('needs "issueKey"');
  });

  test('a flag is bold only when it has an appearance', async () => {
    const { page: host, flags } = page();
    await hostFor(host).answer('showFlag', { id: 1, title: 'A', type: 'warning' });
    await hostFor(host).answer('showFlag', { id: 'b', title: 'B', type: 'info', appearance: 'error', isAutoDismiss: true });
    expect(flags).toMatchObject([
      { id: '1', look: 'warning', bold: false, autoDismiss: false },
      { id: 'b', look: 'error', bold: true, autoDismiss: true },
    ]);
    await expect(hostFor(host).answer('showFlag', { title: 'no id' })).rejects.toThrow('"id"');
  });
});

describe('the address of an app', () => {
  const base = '/jira/software/projects/PIL/apps/0a1b/e5f6';
  const place = (pathname: string) => ({ pathname, search: '?a=1', hash: '' });

  test('its own part of the browser’s address is what it sees', () => {
    expect(appLocation(base, place(base), null)).toEqual({ pathname: '/', search: '?a=1', hash: '' });
    expect(appLocation(base, place(`${base}/table/3`), { kept: 1 })).toEqual({
      pathname: '/table/3',
      search: '?a=1',
      hash: '',
      state: { kept: 1 },
    });
  });

  test.each([
    ['/table', `${base}/table`],
    ['/', base],
    ['/../../../../../browse/PIL-1', `${base}/browse/PIL-1`],
    ['//evil.example/a', base],
  ])('%s stays within the app’s page', (pathname, expected) => {
    const path = browserPath(base, { pathname, search: '', hash: '' });
    expect(path.startsWith(base)).toBe(true);
    if (pathname !== '//evil.example/a') expect(path).toBe(expected);
  });
});
