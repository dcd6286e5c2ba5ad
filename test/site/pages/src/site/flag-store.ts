import { useSyncExternalStore } from 'react';

/** A message that slides in at the lower left, by the product or by an app. */
export interface Flag {
  readonly id: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly look: 'info' | 'success' | 'warning' | 'error';
  /** A bold flag is filled with its colour. */
  readonly bold: boolean;
  readonly autoDismiss: boolean;
  readonly actions: readonly { readonly text: string; run(): void }[];
}

let flags: readonly Flag[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Flag[]): void {
  flags = next;
  for (const listener of [...listeners]) listener();
}

/** The newest on top; one with the id of a shown flag takes its place. */
export function raiseFlag(flag: Flag): void {
  change([flag, ...flags.filter((other) => other.id !== flag.id)]);
}

/** False when no such flag is shown. */
export function lowerFlag(id: string): boolean {
  const there = flags.some((flag) => flag.id === id);
  if (there) change(flags.filter((flag) => flag.id !== id));
  return there;
}

export function currentFlags(): readonly Flag[] {
  return flags;
}

export function useFlags(): readonly Flag[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, currentFlags);
}
