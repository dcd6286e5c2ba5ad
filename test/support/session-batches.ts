import type { Done, SessionEvent } from '#domain/session/event';
import { evolveDone } from '#domain/session/evolve';
import { firstSession } from '#domain/session/first-session';
import type { CommandId, ItemId } from '#domain/session/ids';
import type { Session } from '#domain/session/session';
import type { SessionChange, SessionStore } from '#ports/session-store';
import { aPlan } from './a-post-mortem';
import { person } from './story';

export const PM = 'pilot-2026';
/** How a session begins. */
export const start = firstSession(PM, { ...aPlan(), openedBy: person('miriam') });
export const { id } = start;

/** The next batch of a session: somebody writes a condition of so many characters. */
export const batchAfter = (session: Session, characters = 40): Done => {
  const n = session.version + 1;
  const item = {
    id: `item-${String(n).padStart(4, '0')}` as ItemId,
    revision: 1,
    text: 'x'.repeat(characters),
    bucket: null,
    topic: null,
    rank: n,
  };
  const events: readonly SessionEvent[] = [{ kind: 'put', of: 'conditions', item }];
  return { command: `command-${n}` as CommandId, version: n, events };
};

export const changeOf = (
  based: number | null,
  done: readonly Done[],
  session: Session,
  given: Partial<SessionChange> = {},
): SessionChange => ({
  ...{ id, postMortemId: PM, based, done, session, afresh: false, sealed: null, opened: [] },
  ...given,
});

/** Keeps so many batches one after another. */
export async function written(store: SessionStore, batches: number, characters?: number): Promise<Session> {
  let session = start;
  for (let n = 0; n < batches; n += 1) {
    const batch = batchAfter(session, characters);
    const next = evolveDone(session, batch);
    const answer = await store.append(changeOf(n === 0 ? null : session.version, [batch], next));
    if (answer !== 'kept') throw new Error(answer);
    session = next;
  }
  return session;
}

export const foldedFrom = async (store: SessionStore, since: Session | null): Promise<Session> => {
  const kept = await store.read(id, since?.version ?? null);
  const from = kept?.from ?? since;
  if (kept === null || from === null) throw new Error('There is nothing to go on from');
  return kept.done.reduce(evolveDone, from);
};
