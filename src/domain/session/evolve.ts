import { afterClose } from './after-close';
import type { Done, SessionEvent } from './event';
import type { ItemId } from './ids';
import type { ItemKind, Items } from './items';
import type { Session } from './session';

/** So many of the last commands are remembered, so that one that is sent again is not done again. */
const REMEMBERED = 300;

/** The session after an event. It trusts the event: what may happen is judged by `decide`. */
export function evolve(session: Session, event: SessionEvent): Session {
  switch (event.kind) {
    case 'prepared':
      return {
        ...session,
        preparation: event.preparation,
        preparationRevision: session.preparationRevision + 1,
        agenda: session.status === 'preparing' ? event.preparation.agenda : session.agenda,
      };
    case 'joined':
      return { ...session, joined: [...session.joined, event.person] };
    case 'acknowledged':
      return { ...session, acknowledged: [...session.acknowledged, event.person] };
    case 'put':
      return withItems(session, event.of, put(session.items[event.of], event.item));
    case 'removed':
      return withItems(session, event.of, without<Items[ItemKind]>(session.items[event.of], event.item));
    case 'started':
      return { ...session, status: 'running', agenda: event.agenda };
    case 'moved':
      return { ...session, phase: event.phase, runs: event.runs, clock: event.clock };
    case 'clock-set':
      return {
        ...session,
        clock: event.clock,
        runs: session.runs.map((run, index) =>
          index === session.phase ? { ...run, extendedMinutes: event.extendedMinutes } : run,
        ),
      };
    case 'collecting':
      return { ...session, [event.collecting.what]: event.collecting };
    case 'ballot':
      return { ...session, ballot: event.ballot };
    case 'poll':
      return { ...session, [event.poll]: event.now };
    case 'topics':
      return { ...session, topics: event.topics };
    case 'chair-asked':
      return { ...session, chairAsked: event.asked };
    case 'facilitator':
      return { ...session, facilitator: event.person, chairAsked: null };
    case 'closed':
      return { ...afterClose(session), status: 'closed', clock: null, closedAt: event.at };
    case 'reopened':
      return reopened(session);
    case 'published':
      return { ...session, publishedAt: event.at };
  }
}

/** The session after all events of one command. */
export function evolveDone(session: Session, { command, version, events }: Done): Session {
  const after = events.reduce(evolve, session);
  return { ...after, version, doneLately: [...after.doneLately, command].slice(-REMEMBERED) };
}

const withItems = <K extends ItemKind>(session: Session, of: K, items: readonly Items[ItemKind][]): Session => ({
  ...session,
  items: { ...session.items, [of]: items },
});

/** In its place, or at the end. */
const put = (items: readonly Items[ItemKind][], item: Items[ItemKind]): readonly Items[ItemKind][] =>
  items.some(({ id }) => id === item.id) ? items.map((other) => (other.id === item.id ? item : other)) : [...items, item];

const without = <T extends { readonly id: ItemId }>(items: readonly T[], gone: ItemId): readonly T[] =>
  items.filter(({ id }) => id !== gone);

/** The last phase goes on, its clock standing still. What changes now is not to be read by others before it is published anew. */
const reopened = (session: Session): Session => ({
  ...session,
  status: 'running',
  closedAt: null,
  publishedAt: null,
  clock: { kind: 'paused', left: 0 },
  items: { ...session.items, commitments: session.items.commitments.map((one) => ({ ...one, heard: true })) },
  runs: session.runs.map((run, index) => (index === session.phase ? { ...run, endedAt: null } : run)),
});
