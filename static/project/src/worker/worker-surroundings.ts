import type { SessionSurroundings } from './opened-project';
import { packer } from './story-parcels';

/** What a session needs, in a Web Worker: the page at the other end, the browser's clock, timers and chance. */
export function workerSurroundings(keep: SessionSurroundings['keep']): SessionSurroundings {
  return {
    keep,
    post: packer((message) => self.postMessage(message)),
    now: Date.now,
    chance: Math.random,
    setTimer(after, ring) {
      const timer = setTimeout(ring, after);
      return () => clearTimeout(timer);
    },
    breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
  };
}
