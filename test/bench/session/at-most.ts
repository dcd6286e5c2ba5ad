/** Runs a piece of work as soon as fewer than so many others run. */
export type AtMost = <T>(work: () => Promise<T>) => Promise<T>;

export function atMost(together: number): AtMost {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= together) await new Promise<void>((goOn) => void waiting.push(goOn));
    else running += 1;
    try {
      return await work();
    } finally {
      // Whoever waits takes the place over.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
