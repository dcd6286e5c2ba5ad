import type { WhichSession } from '#contract/sessions';
import type { InvokeApp } from '../bridge/call-app';
import { bridgeChannels } from './bridge-channels';
import { browserDeskKeep } from './browser-desk-keep';
import type { DeskClock } from './desk-clock';
import { draftsIn } from './drafts';
import { sessionClient } from './session-client';
import type { SessionDesk } from './session-desk';
import { createSessionDesk } from './session-sync';
import { viewerPlace } from './viewer-place';

const browserClock: DeskClock = {
  now: () => Date.now(),
  after(time, ring) {
    const timer = setTimeout(ring, time);
    return () => clearTimeout(timer);
  },
};

/** A desk in this browser. What is typed stays in it, apart for each person, until the server has answered. */
export function openSessionDesk({ invoke, ...which }: WhichSession & { readonly invoke: InvokeApp }): SessionDesk {
  const place = viewerPlace(which);
  const named = (what: string) => () => {
    const now = place.now();
    return now === null ? null : `${what} ${now}`;
  };
  const desk = createSessionDesk({
    client: sessionClient(invoke, which),
    channels: bridgeChannels,
    ready: place.known,
    keep: browserDeskKeep(place.known),
    drafts: draftsIn(() => localStorage, named('hindsight-draft')),
    secrets: draftsIn(() => localStorage, named('hindsight-secret')),
    clock: browserClock,
    chance: Math.random,
    newId: () => crypto.randomUUID(),
  });
  const online = () => desk.refresh();
  window.addEventListener('online', online);
  return {
    ...desk,
    close() {
      window.removeEventListener('online', online);
      desk.close();
    },
  };
}
