import { useCallback, useEffect, useRef, useState } from 'react';

export interface Answer<T> {
  readonly value: T | null;
  readonly error: unknown;
  readonly waiting: boolean;
  /** Asks again and keeps showing what is there until the answer comes. */
  again(): void;
}

/** Loads something for as long as its key stays the same; an answer that comes too late for the key is dropped. */
export function useAnswer<T>(key: string, load: () => Promise<T>): Answer<T> {
  const [held, setHeld] = useState<{ key: string; value: T | null; error: unknown; waiting: boolean }>({
    key,
    value: null,
    error: null,
    waiting: true,
  });
  const [turn, setTurn] = useState(0);
  const loader = useRef(load);
  loader.current = load;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is a wish to ask again, nothing that is read here
  useEffect(() => {
    let wanted = true;
    setHeld((old) => (old.key === key ? { ...old, waiting: true } : { key, value: null, error: null, waiting: true }));
    loader.current().then(
      (value) => wanted && setHeld({ key, value, error: null, waiting: false }),
      (error: unknown) => wanted && setHeld((old) => ({ key, value: old.key === key ? old.value : null, error, waiting: false })),
    );
    return () => {
      wanted = false;
    };
  }, [key, turn]);

  const again = useCallback(() => setTurn((old) => old + 1), []);
  const fresh = held.key === key;
  return { value: fresh ? held.value : null, error: fresh ? held.error : null, waiting: fresh ? held.waiting : true, again };
}
