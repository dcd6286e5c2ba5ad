import { type AppLocation, hrefOf } from '../../../frame/app-history';
import { currentPlace, goTo, type Move, onMove, type Place } from '../route/browser-history';

function within(base: string, pathname: string): boolean {
  return pathname === base || pathname.startsWith(`${base}/`);
}

/** What an app sees of the browser's address: the part after its own page, and `/` at that page itself. */
export function appLocation(base: string, place: Place, state: unknown): AppLocation {
  const rest = within(base, place.pathname) ? place.pathname.slice(base.length) : '';
  return {
    pathname: rest === '' ? '/' : rest,
    search: place.search,
    hash: place.hash,
    ...(state === null || state === undefined ? {} : { state }),
  };
}

/** The browser's address for a place in the app; an app cannot leave its own page by it. */
export function browserPath(base: string, location: AppLocation): string {
  const inside = new URL(location.pathname, 'http://app').pathname;
  return hrefOf({ ...location, pathname: inside === '/' ? base : base + inside });
}

export interface AppAddress {
  now(): AppLocation;
  change(action: 'PUSH' | 'REPLACE', to: AppLocation): void;
  go(steps: number): void;
  /** Tells of every move that stays within the app's page, the reader's steps back and forward too. */
  follow(listener: (location: AppLocation, move: Move) => void): () => void;
}

export function appAddress(base: string): AppAddress {
  const now = (): AppLocation => appLocation(base, currentPlace(), globalThis.history.state);
  return {
    now,
    change: (action, to) => goTo(browserPath(base, to), action, to.state ?? null),
    go: (steps) => globalThis.history.go(steps),
    follow: (listener) => onMove((move) => within(base, currentPlace().pathname) && listener(now(), move)),
  };
}
