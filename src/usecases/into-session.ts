import type { Instant, Milliseconds } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { Invited, PostMortem } from '#domain/post-mortem/post-mortem';
import { takesPart } from '#domain/post-mortem/who-may';
import { evolveDone } from '#domain/session/evolve';
import { firstSession } from '#domain/session/first-session';
import type { Given } from '#domain/session/given';
import type { ItemId, SessionId } from '#domain/session/ids';
import { sessionIdOf } from '#domain/session/parse-ids';
import type { Session } from '#domain/session/session';
import { TURNED_AWAY } from '#domain/session/turned-away';
import type { KeptRecord } from '#ports/record-store';
import type { KeptSession, SessionStore } from '#ports/session-store';
import { NotPermitted } from './not-permitted';
import type { PostMortems } from './post-mortem-of-project';

export interface Sessions extends PostMortems {
  readonly sessions: SessionStore;
  readonly now: () => Instant;
  /** In [0, 1). */
  readonly chance: () => number;
  readonly newId: () => string;
  /** SHA-256, hexadecimal. */
  readonly digest: (text: string) => Promise<string>;
  readonly wait: (time: Milliseconds) => Promise<void>;
}

/** Somebody who asks for a session; the project is that of the page in Jira, and null in Confluence, where there is none. */
export interface Visitor {
  readonly accountId: string;
  readonly projectId: string | null;
  /** The Confluence page that it is asked for from; the person can see that page. */
  readonly pageId?: string | null;
}

export interface Which {
  readonly postMortemId: string;
  readonly number: 1 | 2;
}

/** A session with the people who may come in. */
export interface Room {
  readonly id: SessionId;
  readonly number: 1 | 2;
  readonly postMortem: KeptRecord<PostMortem>;
  /** Those invited, and whoever opened the post-mortem. */
  readonly people: readonly Invited[];
  readonly you: PersonId;
}

/**
 * The room of a session, whether or not somebody may come in.
 * @throws NotPermitted when there is no such post-mortem, or when the page belongs to another project.
 */
export async function roomOf(needs: PostMortems, visitor: Visitor, which: Which): Promise<Room> {
  const room = await roomIn(needs, visitor.accountId, which);
  if (room === null || (visitor.projectId !== null && visitor.projectId !== room.postMortem.belongsTo))
    throw new NotPermitted(TURNED_AWAY['no-post-mortem-here']);
  return room;
}

/** The same from any place; null when there is no such post-mortem. */
export async function roomIn(
  { postMortems }: PostMortems,
  accountId: string,
  { postMortemId, number }: Which,
): Promise<Room | null> {
  const postMortem = await postMortems.read(postMortemId);
  if (postMortem === null) return null;
  const { invited, openedBy } = postMortem.value;
  const people = invited.some((one) => one.accountId === openedBy)
    ? invited
    : [...invited, { accountId: openedBy, role: 'contributor' }];
  return { id: sessionIdOf(postMortemId, number), number, postMortem, people, you: accountId as PersonId };
}

/**
 * The room of a session for somebody who was invited or opened the post-mortem.
 * @throws NotPermitted for everybody else, administrators too.
 */
export async function intoSession(needs: PostMortems, visitor: Visitor, which: Which): Promise<Room> {
  const room = await roomOf(needs, visitor, which);
  if (!mayComeIn(room)) throw new NotPermitted(TURNED_AWAY['not-invited']);
  return room;
}

export const mayComeIn = ({ postMortem, you }: Room): boolean => takesPart(postMortem.value, you);

/** A session as it stands, with what was kept of it. */
export interface SessionNow {
  /** The version to change it on; null where nothing is kept yet. */
  readonly based: number | null;
  readonly session: Session;
  /** The batches since the last snapshot. */
  readonly kept: KeptSession | null;
}

/** @returns null for a follow-up that nobody has opened. */
export async function sessionNow({ sessions }: Pick<Sessions, 'sessions'>, room: Room): Promise<SessionNow | null> {
  const kept = await sessions.read(room.id, null);
  if (kept !== null && kept.from !== null) return { based: kept.version, session: kept.done.reduce(evolveDone, kept.from), kept };
  const { id, value } = room.postMortem;
  return room.number === 1 ? { based: null, session: firstSession(id, value), kept: null } : null;
}

/** The same, where it must be there. @throws NotPermitted for a follow-up that nobody has opened. */
export async function openSession(needs: Pick<Sessions, 'sessions'>, room: Room): Promise<SessionNow> {
  const now = await sessionNow(needs, room);
  if (now === null) throw new NotPermitted(TURNED_AWAY['follow-up-not-open']);
  return now;
}

/** What a judgement needs, for somebody in a room. */
export const givenIn = ({ now, chance, newId }: Sessions, { you, people }: Room): Given => ({
  by: you,
  people: people.map(({ accountId }) => accountId),
  now: now(),
  chance,
  newId: () => newId() as ItemId,
  opened: null,
});
