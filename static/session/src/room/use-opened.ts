import { useEffect, useState } from 'react';

/** Somewhere that has to be read once; `open` says whether there was an answer. */
interface Openable {
  open(): Promise<boolean>;
}

const AGAIN_MS = 2000;

/** Reads what was given in earlier, and where there was no answer tries again while the server is there. */
export function useOpened(store: Openable, reachable: boolean): void {
  const [tried, setTried] = useState(0);
  const [opened, setOpened] = useState<Openable | null>(null);
  useEffect(() => {
    if (opened === store || !reachable) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    void store.open().then((answered) => {
      if (gone) return;
      if (answered) setOpened(store);
      else timer = setTimeout(() => setTried(tried + 1), AGAIN_MS);
    });
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [store, opened, reachable, tried]);
}
