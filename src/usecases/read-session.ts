import type { Invited } from '#domain/post-mortem/post-mortem';
import type { Done } from '#domain/session/event';
import type { PageBinding } from '#domain/session/page-standing';
import { sessionIdOf } from '#domain/session/parse-ids';
import { recordForOthers } from '#domain/session/record-for-others';
import type { Session } from '#domain/session/session';
import { doneFor, reopens, sessionFor } from '#domain/session/session-for';
import { doneWithoutSalts, withoutSalts } from '#domain/session/without-salts';
import type { ProjectPermissions } from '#ports/project-permissions';
import type { RecordStore } from '#ports/record-store';
import { mayComeIn, type Room, roomOf, type Sessions, sessionNow, type Visitor, type Which } from './into-session';

export interface ReadSession extends Pick<Sessions, 'postMortems' | 'sessions'> {
  readonly permissions: ProjectPermissions;
  readonly pages: Pick<RecordStore<PageBinding>, 'read'>;
}

export type SessionRead =
  | { readonly kind: 'whole'; readonly session: Session; readonly room: Room }
  | { readonly kind: 'since'; readonly done: readonly Done[]; readonly version: number; readonly people: readonly Invited[] }
  | { readonly kind: 'record'; readonly session: Session; readonly room: Room }
  | { readonly kind: 'not-opened' }
  | { readonly kind: 'not-yours-to-see' };

/**
 * A session for those who may come in; its record, once it is published, for others who may browse the project
 * or see a page that is bound to the post-mortem.
 * @param since the version that is known already; null knows none.
 * @throws NotPermitted when there is no such post-mortem here.
 */
export async function readSession(
  needs: ReadSession,
  visitor: Visitor,
  which: Which & { readonly since: number | null },
): Promise<SessionRead> {
  const { postMortemId, number, since } = which;
  const goesOn = since !== null && since > 0;
  // Both at once, because everybody asks often; what is read is told only to those who may come in.
  const [room, kept] = await Promise.all([
    roomOf(needs, visitor, which),
    goesOn ? needs.sessions.read(sessionIdOf(postMortemId, number), since) : null,
  ]);
  if (!mayComeIn(room)) return recordOf(needs, visitor, room);
  if (kept !== null && kept.from === null && !reopens(kept.done)) {
    const done = doneFor(doneWithoutSalts(kept.done), room.you);
    return { kind: 'since', done, version: kept.version, people: room.people };
  }
  const now = await sessionNow(needs, room);
  return now === null
    ? { kind: 'not-opened' }
    : { kind: 'whole', session: sessionFor(withoutSalts(now.session), room.you), room };
}

async function recordOf(needs: ReadSession, visitor: Visitor, room: Room): Promise<SessionRead> {
  const now = await sessionNow(needs, room);
  if (now === null || !isPublished(now.session) || !(await maySeeRecord(needs, visitor, room)))
    return { kind: 'not-yours-to-see' };
  return { kind: 'record', session: recordForOthers(withoutSalts(now.session)), room };
}

/** Whether others may read its record. */
export const isPublished = ({ publishedAt, status }: Session): boolean => publishedAt !== null && status === 'closed';

/** Whether somebody who was not invited may read what is published of a post-mortem: sees the page that is bound to it, or its project. */
export async function maySeeRecord(
  { pages, permissions }: Pick<ReadSession, 'pages' | 'permissions'>,
  { pageId = null }: Visitor,
  { postMortem }: Pick<Room, 'postMortem'>,
): Promise<boolean> {
  const bound = pageId === null ? null : await pages.read(pageId);
  return bound?.value.postMortemId === postMortem.id || (await permissions.of(postMortem.belongsTo)).browse;
}
