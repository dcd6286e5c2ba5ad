import { useEffect, useRef, useState } from 'react';

/**
 * The value of a field that the app may control. What the app sends back arrives after the next keystroke, so an echo of something
 * typed a moment ago must not overwrite what stands there now; anything else that the app sends does.
 * @returns the value to show, and what to call when the person changes it
 */
export function useKeptValue<T>(given: T | undefined, first: T): readonly [T, (next: T) => void] {
  const [value, setValue] = useState<T>(given ?? first);
  const sent = useRef<T[]>([]);
  useEffect(() => {
    if (given === undefined) return;
    const echo = sent.current.findIndex((one) => same(one, given));
    if (echo >= 0) sent.current = sent.current.slice(echo + 1);
    else {
      sent.current = [];
      setValue(given);
    }
  }, [given]);
  const change = (next: T): void => {
    sent.current.push(next);
    setValue(next);
  };
  return [value, change];
}

/** Options and lists come back as copies. */
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
