import { type AppLocation, createAppHistory, type HistoryAction } from './app-history';
import { applyTheme } from './apply-theme';
import { openChannel } from './channel';
import { themeStateFrom } from './theme-state';
import { provideTypeface } from './typeface';

/**
 * Runs inside an app's iframe before the app's own scripts and gives it the `__bridge` that `@forge/bridge` looks for.
 * It only carries calls to the product page around it; the two commands that need this window are finished here.
 */
declare global {
  var __bridge: { callBridge(command: string, payload?: unknown): Promise<unknown> } | undefined;
}

interface HistoryAnswer {
  location: AppLocation;
  length: number;
  change(action: 'PUSH' | 'REPLACE', to: AppLocation): Promise<unknown>;
  go(steps: number): Promise<unknown>;
}

/** The product page's origin: the only window that this one speaks to. */
function productOrigin(): string {
  const above = window.location.ancestorOrigins?.[0];
  return above ?? (document.referrer ? new URL(document.referrer).origin : window.location.origin);
}

const product = window.parent;
const origin = productOrigin();
const channel = openChannel(
  (packet) => product.postMessage(packet, origin),
  (command) => {
    throw new Error(`The product page may not send "${command}" to an app.`);
  },
);
window.addEventListener('message', (event) => {
  if (event.source === product && event.origin === origin) channel.receive(event.data);
});

async function enableTheming(): Promise<void> {
  const first = await channel.call('enableTheming', { onTheme: (theme: unknown) => applyTheme(themeStateFrom(theme)) });
  provideTypeface();
  await applyTheme(themeStateFrom(first));
}

async function createHistory(): Promise<unknown> {
  let tell: ((location: AppLocation, action: HistoryAction) => void) | undefined;
  const onChange = (location: AppLocation, action: HistoryAction): void => tell?.(location, action);
  const host = (await channel.call('createHistory', { onChange })) as HistoryAnswer;
  const { history, changed } = createAppHistory(host);
  tell = changed;
  return history;
}

/** A macro is as high as what it shows, which only this window can measure. */
function tellHeight(): void {
  let told = 0;
  const measure = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    void channel.call('frameHeight', { height }).catch(() => undefined);
  };
  new ResizeObserver(measure).observe(document.documentElement);
}
document.addEventListener('DOMContentLoaded', tellHeight);

globalThis.__bridge = {
  callBridge(command, payload) {
    if (command === 'enableTheming') return enableTheming();
    if (command === 'createHistory') return createHistory();
    return channel.call(command, payload);
  },
};
