import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { causeOf, isFound } from '#domain/recurrence/cause-of';
import type { ItemId } from '#domain/session/ids';
import type { Session } from '#domain/session/session';
import type { AppOfSession } from '../issues/issues-client';
import { type AlikeDesk, type AlikeView, alikeDesk } from './alike-desk';
import { recurrenceClient } from './recurrence-client';

const opened = new WeakMap<AppOfSession, AlikeDesk>();

function deskOf(app: AppOfSession): AlikeDesk {
  const there = opened.get(app) ?? alikeDesk(recurrenceClient(app));
  opened.set(app, there);
  return there;
}

/** Changes with what a topic is found to be; null while there is nothing that could be compared. */
export function foundOf(session: Pick<Session, 'items'>, topic: ItemId): string | null {
  const cause = causeOf(session, topic);
  return cause !== null && isFound(cause) ? JSON.stringify(cause) : null;
}

/** What had been fixed before what a topic is now found to be. */
export function useAlike(
  app: AppOfSession,
  session: Pick<Session, 'items'>,
  topic: ItemId,
): { readonly desk: AlikeDesk; readonly view: AlikeView } {
  const desk = deskOf(app);
  const view = useSyncExternalStore(
    desk.subscribe,
    () => desk.view(topic),
    () => desk.view(topic),
  );
  const { items } = session;
  const found = useMemo(() => foundOf({ items }, topic), [items, topic]);
  useEffect(() => desk.look(topic, found), [desk, topic, found]);
  return { desk, view };
}
