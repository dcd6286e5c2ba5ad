import { useEffect, useState } from 'react';
import { useSurroundings } from '../components/surroundings';
import { openSay } from './open-say';
import type { Say } from './say';

/** The texts in the viewer's language for a part of a page that has no `SayIn` around it; null until they are there. */
export function useOpenedSay(): Say | null {
  const { locale } = useSurroundings().voice;
  const [say, setSay] = useState<Say | null>(null);
  const [broken, setBroken] = useState<unknown>(null);
  useEffect(() => {
    // It is a function itself, which would be called to make the state.
    openSay(locale).then((opened) => setSay(() => opened), setBroken);
  }, [locale]);
  // Only where not even the English texts of the app itself could be fetched: what surrounds this part says so.
  if (broken !== null) throw broken;
  return say;
}
