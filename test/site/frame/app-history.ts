/** Where an app stands inside its own page; `/` is the page as it is opened from the product's sidebar. */
export interface AppLocation {
  pathname: string;
  search: string;
  hash: string;
  state?: unknown;
  key?: string;
}

export type HistoryAction = 'PUSH' | 'REPLACE' | 'POP';
export type AppHistoryListener = (location: AppLocation, action: HistoryAction) => void;

/** The part of the `history` package's version 4 that Forge's `view.createHistory()` gives an app. */
export interface AppHistory {
  action: HistoryAction;
  location: AppLocation;
  length: number;
  push(to: string | Partial<AppLocation>, state?: unknown): void;
  replace(to: string | Partial<AppLocation>, state?: unknown): void;
  go(steps: number): void;
  goBack(): void;
  goForward(): void;
  createHref(location: Partial<AppLocation>): string;
  listen(listener: AppHistoryListener): () => void;
}

/** What the product page does for the history: it owns the browser's address bar. */
export interface HistoryHost {
  location: AppLocation;
  length: number;
  /** Resolves when the address bar shows it. */
  change(action: 'PUSH' | 'REPLACE', to: AppLocation): unknown;
  go(steps: number): unknown;
}

function withMark(text: string | undefined, mark: string): string {
  if (!text || text === mark) return '';
  return text.startsWith(mark) ? text : mark + text;
}

/** A target as an app writes it, relative to where the app stands, as the `history` package resolves it. */
export function resolveLocation(to: string | Partial<AppLocation>, current: AppLocation, state?: unknown): AppLocation {
  if (typeof to === 'string') {
    const [beforeHash = '', hash = ''] = split(to, '#');
    const [pathname = '', search = ''] = split(beforeHash, '?');
    return resolveLocation({ pathname, search, hash }, current, state);
  }
  const path = to.pathname || current.pathname;
  const pathname = path.startsWith('/') ? path : new URL(path, `http://app${current.pathname}`).pathname;
  const kept = to.state ?? state;
  return {
    pathname,
    search: withMark(to.search, '?'),
    hash: withMark(to.hash, '#'),
    ...(kept === undefined ? {} : { state: kept }),
  };
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

export function hrefOf(location: Partial<AppLocation>): string {
  return `${location.pathname ?? '/'}${withMark(location.search, '?')}${withMark(location.hash, '#')}`;
}

/**
 * The history object lives in the app's window and the address bar in the product's, so a push shows in `location` a moment later,
 * after the product page has told of the change.
 */
export function createAppHistory(host: HistoryHost): { history: AppHistory; changed: AppHistoryListener } {
  const listeners = new Set<AppHistoryListener>();
  // Two pushes in one breath must both be resolved against where the app is heading, not where the address bar still is.
  let heading = host.location;
  const change = (action: 'PUSH' | 'REPLACE', to: string | Partial<AppLocation>, state?: unknown): void => {
    heading = resolveLocation(to, heading, state);
    void host.change(action, heading);
  };
  const history: AppHistory = {
    action: 'POP',
    location: host.location,
    length: host.length,
    push: (to, state) => change('PUSH', to, state),
    replace: (to, state) => change('REPLACE', to, state),
    go: (steps) => void host.go(steps),
    goBack: () => void host.go(-1),
    goForward: () => void host.go(1),
    createHref: hrefOf,
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return {
    history,
    changed(location, action) {
      heading = location;
      history.location = location;
      history.action = action;
      if (action === 'PUSH') history.length += 1;
      for (const listener of [...listeners]) listener(location, action);
    },
  };
}
