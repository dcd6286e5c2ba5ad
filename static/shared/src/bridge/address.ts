/** The part of the page's address that belongs to the app: what its view shows, so that a link leads to the same view. */
export interface Address {
  /** The query, as of now. */
  read(): URLSearchParams;
  /** Shows another view. `push` can be gone back from; `replace` is for what changes by the stroke. */
  write(query: URLSearchParams, how?: 'push' | 'replace'): void;
  /** Calls when somebody goes back or forward, or when a write has arrived. @returns how to stop. */
  onChange(listener: (query: URLSearchParams) => void): () => void;
}

/** As much of the bridge's history (version 4 of the `history` package) as is used. */
export interface BridgeHistory {
  readonly location: { readonly pathname?: string; readonly search?: string };
  push(to: { pathname: string; search: string }): void;
  replace(to: { pathname: string; search: string }): void;
  listen(listener: (location: { readonly search?: string }) => void): unknown;
}

/** The address over a history of the bridge. */
export function addressOver(history: BridgeHistory): Address {
  const listeners = new Set<(query: URLSearchParams) => void>();
  // The bridge's listeners cannot all be taken off again, so there is one, for good.
  let search = history.location.search ?? '';
  history.listen((location) => {
    search = location.search ?? '';
    for (const listener of [...listeners]) listener(new URLSearchParams(search));
  });
  return {
    read: () => new URLSearchParams(search),
    write(query, how = 'push') {
      const text = query.toString();
      const next = text === '' ? '' : `?${text}`;
      if (next === search) return;
      search = next;
      history[how]({ pathname: history.location.pathname ?? '/', search: next });
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The address of a page in Jira. Where the product gives none (a modal dialog), one that lasts as long as the page. */
export async function openAddress(): Promise<Address> {
  const { view } = await import('@forge/bridge');
  try {
    return addressOver((await view.createHistory()) as unknown as BridgeHistory);
  } catch {
    return addressOver({ location: {}, push: () => {}, replace: () => {}, listen: () => {} });
  }
}
