import { type AppLocation, type HistoryAction, resolveLocation } from '../../../frame/app-history';
import { type ColorMode, themeState } from '../../../frame/theme-state';
import type { Flag } from '../site/flag-store';
import { at, textAt } from '../site/read';
import type { AppAddress } from './app-address';
import { onAppEvent, tellAppEvent } from './app-events';
import { destination, mayOpen } from './destination';
import { flagOf } from './flag-of';
import type { OpenedModule } from './opened-module';
import type { PlatformDoor } from './platform-door';

/** What the commands need of the page that shows the app. */
export interface HostPage {
  readonly opened: OpenedModule;
  readonly origin: string;
  readonly door: PlatformDoor;
  /** Null where an app has no addresses of its own: in a macro, in a dialog. */
  readonly address: AppAddress | null;
  colorMode(): ColorMode;
  onColorMode(listener: (mode: ColorMode) => void): () => void;
  raiseFlag(flag: Flag): void;
  lowerFlag(id: string): boolean;
  setTitle(title: string): void;
  modulePath(moduleKey: string, projectKey: string | undefined): string;
  /** Goes to a page of the site in this tab. */
  goTo(path: string): void;
  /** Leaves the site, in this tab or in a new one. */
  leave(url: URL, tab: 'same-tab' | 'new-tab'): void;
  /** Loads the app's frame anew. */
  refresh(): void;
  /** Loads the whole product page anew. */
  reload(): void;
  /** Takes what the app submits, where it stands in a form of the product. @throws when it cannot be taken. */
  submit?(payload: unknown): void;
  /** Closes what the app stands in, where it can be closed. */
  close?(): void;
  /** Told how high the app's own page is, in pixels. */
  resize?(height: number): void;
  /** Shows a tree of UI Kit. */
  draw?(forgeDoc: unknown): void;
}

type Command = (payload: unknown) => unknown;

export interface Host {
  answer(command: string, payload: unknown): Promise<unknown>;
  /** Ends everything that the app subscribed to. */
  leave(): void;
}

function callback(payload: unknown, name: string): (...args: unknown[]) => unknown {
  const found = at(payload, name);
  if (typeof found !== 'function') throw new Error(`The bridge command needs a function "${name}".`);
  return (...args) => found(...args);
}

/** The bridge commands that a product page answers; every other one is refused and named. */
export function hostFor(page: HostPage): Host {
  const endings = new Set<() => void>();
  let left = false;
  const until = (end: () => void): (() => void) => {
    // What was on its way when the page was left ends as it begins.
    if (left) end();
    else endings.add(end);
    return () => {
      endings.delete(end);
      end();
    };
  };
  const listen: Command = (payload) => {
    const event = textAt(payload, 'event') ?? '';
    return { unsubscribe: until(onAppEvent(event, callback(payload, 'callback'))) };
  };
  const commands: Record<string, Command> = {
    getContext: () => ({ ...page.opened.context, theme: themeState(page.colorMode()) }),
    getFrameId: () => textAt(page.opened.context, 'localId') ?? page.opened.moduleKey,
    enableTheming(payload) {
      const onTheme = callback(payload, 'onTheme');
      until(page.onColorMode((mode) => void onTheme(themeState(mode))));
      return themeState(page.colorMode());
    },
    invoke: (payload) => page.door.invoke(payload),
    fetchProduct: (payload) => page.door.fetchProduct(payload),
    createHistory(payload) {
      const { address } = page;
      if (address === null) throw new Error('An app has a history on a page of its own only.');
      const onChange = callback(payload, 'onChange') as (location: AppLocation, action: HistoryAction) => unknown;
      until(address.follow((location, move) => void onChange(location, move)));
      return {
        location: address.now(),
        length: globalThis.history?.length ?? 1,
        change: (action: 'PUSH' | 'REPLACE', to: Partial<AppLocation>) => {
          address.change(action, resolveLocation(to, address.now()));
        },
        go: (steps: number) => address.go(steps),
      };
    },
    navigate(payload) {
      const url = destination(payload, page);
      if (!mayOpen(url)) throw new Error(`An app may not open "${url.protocol}" addresses.`);
      if (at(payload, 'type') === 'new-tab') page.leave(url, 'new-tab');
      else if (url.origin === page.origin) page.goTo(url.pathname + url.search + url.hash);
      else page.leave(url, 'same-tab');
    },
    open(payload) {
      // `view.open()` opens a closed resource; a page of a project is always open.
      if (payload === undefined) return false;
      return commands.navigate?.({ ...(payload as object), type: 'new-tab' });
    },
    getUrl: (payload) => destination(payload, page).href,
    refresh: () => page.refresh(),
    reload: () => page.reload(),
    // A page of a project cannot be closed or submitted; the bridge turns `false` into "not closable", "not submittable".
    close: () => page.close?.() ?? page.close !== undefined,
    submit: (payload) => page.submit?.(payload) ?? page.submit !== undefined,
    onClose: () => false,
    showFlag: (payload) => page.raiseFlag(flagOf(payload)),
    closeFlag: (payload) => page.lowerFlag(textAt(payload, 'id') ?? ''),
    publishRealtimeChannel: (payload) => page.door.publish(payload),
    subscribeRealtimeChannel: async (payload) => ({
      unsubscribe: until(await page.door.subscribe(payload, callback(payload, 'onEvent'))),
    }),
    emit: (payload) => tellAppEvent(textAt(payload, 'event') ?? '', at(payload, 'payload')),
    on: listen,
    emitReadyEvent: () => undefined,
    // Of the frame's script, not of the app: see `frame/bridge.ts`.
    frameHeight: (payload) => page.resize?.(Number(at(payload, 'height'))),
    reconcile(payload) {
      if (!page.draw) throw new Error('UI Kit cannot be shown here: the resource is Custom UI by the manifest.');
      page.draw(at(payload, 'forgeDoc'));
    },
    onError: (payload) =>
      page.door.complain('onError', textAt(payload, 'error', 'message') ?? 'The app failed while it was drawn.'),
    changeWindowTitle(payload) {
      if (typeof payload !== 'string') throw new Error('The title of a window must be text.');
      page.setTitle(payload);
    },
  };
  return {
    async answer(command, payload) {
      const known = Object.hasOwn(commands, command) ? commands[command] : undefined;
      if (!known) {
        const sentence = `The local site does not answer the bridge command "${command}".`;
        page.door.complain(command, sentence);
        throw new Error(sentence);
      }
      return known(payload);
    },
    leave() {
      left = true;
      for (const end of [...endings]) end();
      endings.clear();
    },
  };
}
