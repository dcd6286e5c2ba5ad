type Callback = (payload: unknown) => unknown;

const listeners = new Map<string, Set<Callback>>();

/** Events of an app reach every frame of it that the page shows. */
export function tellAppEvent(event: string, payload: unknown): void {
  for (const callback of [...(listeners.get(event) ?? [])]) callback(payload);
}

export function onAppEvent(event: string, callback: Callback): () => void {
  const set = listeners.get(event) ?? new Set();
  listeners.set(event, set.add(callback));
  return () => void set.delete(callback);
}
