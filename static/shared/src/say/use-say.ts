import { createContext, useContext } from 'react';
import type { Say } from './say';

/** Around everything that speaks: `<SayIn.Provider value={say}>`. */
export const SayIn = createContext<Say | null>(null);

/** The texts of the screens in the viewer's language. @throws Error outside `SayIn`, which would be a screen without words. */
export function useSay(): Say {
  const say = useContext(SayIn);
  if (say === null) throw new Error('Nothing has been given to speak with: put SayIn around this part.');
  return say;
}
