import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useEffect, useRef } from 'react';

/** Has a screen reader say the phase when another one begins; not when the page is opened. */
export function useToldPhase(name: string): void {
  const before = useRef(name);
  useEffect(() => {
    if (before.current === name) return;
    before.current = name;
    announce(name);
  }, [name]);
}
