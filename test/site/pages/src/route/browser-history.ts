import { useSyncExternalStore } from 'react';

/** Where the browser is: the part of its address that belongs to the site. */
export interface Place {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

export type Move = 'PUSH' | 'REPLACE' | 'POP';

const listeners = new Set<(move: Move) => void>();
let place = placeOf(globalThis.location);

function placeOf(url: { pathname: string; search: string; hash: string } | undefined): Place {
  return { pathname: url?.pathname ?? '/', search: url?.search ?? '', hash: url?.hash ?? '' };
}

function tell(move: Move): void {
  place = placeOf(globalThis.location);
  for (const listener of [...listeners]) listener(move);
}

globalThis.addEventListener?.('popstate', () => tell('POP'));

export function currentPlace(): Place {
  return place;
}

/** Goes to a path of this site without loading the page anew. */
export function goTo(path: string, move: 'PUSH' | 'REPLACE' = 'PUSH', state: unknown = null): void {
  if (move === 'PUSH') globalThis.history.pushState(state, '', path);
  else globalThis.history.replaceState(state, '', path);
  tell(move);
}

export function onMove(listener: (move: Move) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function usePlace(): Place {
  return useSyncExternalStore(onMove, currentPlace);
}
