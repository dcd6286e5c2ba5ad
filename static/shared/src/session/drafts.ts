/** Texts that somebody is typing, each by a name of its field. They survive a reload of the page, in this browser alone. */
export interface Drafts {
  read(field: string): string | null;
  write(field: string, text: string): void;
  drop(field: string): void;
}

/**
 * Drafts in what the browser keeps for this page. Where it keeps nothing (a private window, a full disk) they last as long as the page.
 * @param place tells person and session apart; null while it is not known.
 */
export function draftsIn(storage: () => Storage, place: () => string | null): Drafts {
  const here = new Map<string, string | null>();
  const trying = <T>(field: string, run: (kept: Storage, key: string) => T): T | null => {
    const known = place();
    try {
      return known === null ? null : run(storage(), `${known} ${field}`);
    } catch {
      return null;
    }
  };
  return {
    read: (field) => (here.has(field) ? (here.get(field) ?? null) : trying(field, (kept, key) => kept.getItem(key))),
    write(field, text) {
      here.set(field, text);
      trying(field, (kept, key) => kept.setItem(key, text));
    },
    drop(field) {
      here.set(field, null);
      trying(field, (kept, key) => kept.removeItem(key));
    },
  };
}
