import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { takesPart } from '#domain/post-mortem/who-may';
import { type EarlierDecisions, openDecisionsOf } from '#domain/session/earlier-decisions';
import type { KeptRecord, RecordStore } from '#ports/record-store';
import { type Room, roomIn, type Sessions, sessionNow } from './into-session';
import { isPublished, type ReadSession } from './read-session';

export interface ReadEarlier extends Pick<Sessions, 'sessions'>, Pick<ReadSession, 'permissions'> {
  readonly postMortems: Pick<RecordStore<PostMortem>, 'read' | 'found'>;
}

export interface EarlierFound {
  readonly earlier: readonly EarlierDecisions[];
  /** How many post-mortems of the project are stored and cannot be read; whether they are earlier ones nobody can tell. */
  readonly unreadable: number;
}

/** As many as somebody looks at before a meeting. */
const MOST_EARLIER = 5;

/**
 * What earlier post-mortems of the same project have left to do, the newest first: of those that this person took part in, and of those
 * that are published, for whoever may browse the project.
 */
export async function readEarlier(needs: ReadEarlier, { postMortem, you }: Room): Promise<EarlierFound> {
  const { records, unreadable } = await needs.postMortems.found(postMortem.belongsTo);
  const before = records
    .filter(({ id, value }) => id !== postMortem.id && value.openedAt <= postMortem.value.openedAt)
    .sort((a, b) => b.value.openedAt - a.value.openedAt);
  const { browse } = await needs.permissions.of(postMortem.belongsTo);
  const earlier: EarlierDecisions[] = [];
  for (const one of before) {
    if (earlier.length >= MOST_EARLIER) break;
    const open = await leftBy(needs, one, you, browse);
    if (open !== null) earlier.push(open);
  }
  return { earlier, unreadable: unreadable.length };
}

/** The follow-up has taken over what the first session left, so that it alone is asked where it is closed. */
async function leftBy(
  needs: ReadEarlier,
  { id, value }: KeptRecord<PostMortem>,
  you: string,
  browse: boolean,
): Promise<EarlierDecisions | null> {
  for (const number of [2, 1] as const) {
    const room = await roomIn(needs, you, { postMortemId: id, number });
    const now = room === null ? null : await sessionNow(needs, room);
    if (now === null || now.session.status !== 'closed') continue;
    if (!takesPart(value, you) && !(browse && isPublished(now.session))) return null;
    const open = openDecisionsOf(now.session);
    return open === null ? null : { postMortemId: id, title: value.title, ...open };
  }
  return null;
}
