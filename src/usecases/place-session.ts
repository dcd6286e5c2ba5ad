import type { PersonId } from '#domain/history/issue-key';
import { mayChange, whomToAsk } from '#domain/post-mortem/who-may';
import type { AgendaId } from '#domain/session/agenda';
import { type PageBinding, type PageStanding, pageLeadsTo } from '#domain/session/page-standing';
import { TURNED_AWAY } from '#domain/session/turned-away';
import type { PageRights } from '#ports/page-rights';
import type { ProjectPermissions } from '#ports/project-permissions';
import type { RecordStore } from '#ports/record-store';
import { mayComeIn, type Room, roomIn, type Sessions, sessionNow } from './into-session';
import { NotPermitted } from './not-permitted';
import { type OpenPostMortem, openPostMortem } from './open-post-mortem';
import { proposeAgenda } from './propose-agenda';
import { isPublished, maySeeRecord } from './read-session';

export interface PlaceSession extends Pick<Sessions, 'postMortems' | 'sessions' | 'now'> {
  /** By the id of the page; they belong to their post-mortem. */
  readonly pages: Pick<RecordStore<PageBinding>, 'read' | 'listOf' | 'put'>;
  readonly permissions: ProjectPermissions;
  readonly pageRights: PageRights;
}

/** A macro that asks, with who looks at it. */
export interface AtMacro {
  readonly accountId: string;
  readonly pageId: string;
  readonly localId: string;
  /** Its settings as the platform says them; null where it says none. */
  readonly settings: Asked | null;
}

/** What a macro is for by its settings. Named by the browser it is only a wish: what the platform says goes before it. */
export interface Asked {
  readonly postMortemId: string;
  readonly agenda: AgendaId;
}

export type Settled = Asked &
  ({ readonly how: 'share' | 'instead' } | { readonly how: 'anew'; readonly id: string; readonly title: string });

/**
 * What a macro shows. The first page on which somebody looks who takes part is bound to the post-mortem without a question; any
 * other page is one that was copied, or a second one, and asks.
 */
export async function placeSession(needs: PlaceSession, at: AtMacro, wished: Asked): Promise<PageStanding> {
  const asked = at.settings ?? wished;
  const room = await roomIn(needs, at.accountId, { postMortemId: asked.postMortemId, number: 1 });
  if (room === null) return { kind: 'gone' };
  const binding = (await needs.pages.read(at.pageId))?.value ?? null;
  if (!mayComeIn(room)) return forOthers(needs, at, room, binding);
  const bound = await needs.pages.listOf(asked.postMortemId);
  const elsewhere = bound.some(({ id }) => id !== at.pageId);
  const leads = pageLeadsTo({ asked: asked.postMortemId, localId: at.localId, binding, elsewhere });
  switch (leads.kind) {
    case 'bound':
      return { kind: 'here', postMortemId: leads.postMortemId };
    case 'bind':
      // The session is theirs to see; which page stands for it is for those who write the page.
      if (!(await maySettle(needs, at, room))) return { kind: 'here', postMortemId: asked.postMortemId };
      return bind(needs, at, room, asked);
    case 'copied': {
      const { browse } = await needs.permissions.of(room.postMortem.belongsTo);
      return { kind: 'copied', title: room.postMortem.value.title, mayOpen: browse };
    }
    case 'other-here':
      return { kind: 'other-here', title: room.postMortem.value.title };
  }
}

/**
 * Binds the page as somebody who takes part has answered.
 * @throws NotPermitted for everybody else; also for a new post-mortem of a project that this person may not browse.
 */
export async function bindPage(needs: PlaceSession & OpenPostMortem, at: AtMacro, settled: Settled): Promise<PageStanding> {
  const room = await roomIn(needs, at.accountId, { postMortemId: settled.postMortemId, number: 1 });
  if (room === null || !mayComeIn(room)) throw new NotPermitted(TURNED_AWAY['page-for-invited']);
  if (at.settings !== null && at.settings.postMortemId !== settled.postMortemId)
    throw new NotPermitted(TURNED_AWAY['macro-names-another']);
  if (!(await maySettle(needs, at, room))) throw new NotPermitted(TURNED_AWAY['page-for-editors']);
  if (settled.how !== 'anew') return bind(needs, at, room, settled);
  const { belongsTo, value } = room.postMortem;
  if (!(await needs.permissions.of(belongsTo)).browse) throw new NotPermitted(TURNED_AWAY['new-for-browsers']);
  const { kind, invited } = value;
  const plan = { title: settled.title, kind, outcome: 'not-judged-yet', meeting: null, invited } as const;
  const opened = await openPostMortem(needs, { id: settled.id, projectId: belongsTo, by: room.you, plan });
  return bind(needs, at, { ...room, postMortem: opened }, settled, settled.postMortemId);
}

/**
 * Whether somebody may say that the page is for this post-mortem. Where the platform gives the settings of the macro, whoever edited the
 * page has said so; where it does not, only the browser names it, and the person has to be one who could write it there.
 */
async function maySettle(needs: PlaceSession, { settings, accountId, pageId }: AtMacro, { postMortem }: Room): Promise<boolean> {
  if (settings !== null) return settings.postMortemId === postMortem.id;
  const { administer } = await needs.permissions.of(postMortem.belongsTo);
  return mayChange(postMortem.value, { accountId, administers: administer }) && needs.pageRights.mayEdit(pageId);
}

/** A rival's binding of a moment ago stands, and decides what the page leads to. */
async function bind(
  needs: PlaceSession,
  { pageId, localId }: AtMacro,
  { postMortem }: Room,
  { agenda }: Asked,
  insteadOf: string | null = null,
): Promise<PageStanding> {
  await proposeAgenda(needs, postMortem, agenda);
  const before = await needs.pages.read(pageId);
  const value: PageBinding = { postMortemId: postMortem.id, insteadOf, localId, at: needs.now() };
  const kept = await needs.pages.put({ id: pageId, belongsTo: postMortem.id, version: (before?.version ?? 0) + 1, value });
  if (kept === 'kept') return { kind: 'here', postMortemId: postMortem.id };
  const rival = await needs.pages.read(pageId);
  return rival === null || rival.value.postMortemId === postMortem.id
    ? { kind: 'here', postMortemId: postMortem.id }
    : { kind: 'other-here', title: postMortem.value.title };
}

/** For those who were not invited: what is published of the post-mortem that the page is bound to, or whom to ask. */
async function forOthers(needs: PlaceSession, at: AtMacro, room: Room, binding: PageBinding | null): Promise<PageStanding> {
  const begunAnew = binding?.insteadOf === room.postMortem.id ? binding.postMortemId : null;
  const shown = begunAnew === null ? room : await roomIn(needs, at.accountId, { postMortemId: begunAnew, number: 1 });
  if (shown === null) return { kind: 'gone' };
  const here = { kind: 'here', postMortemId: shown.postMortem.id } as const;
  if (mayComeIn(shown)) return here;
  const now = await sessionNow(needs, shown);
  if (now !== null && isPublished(now.session) && (await maySeeRecord(needs, { ...at, projectId: null }, shown))) return here;
  return { kind: 'not-yours', ask: whoInvites(shown, now?.session.facilitator ?? null) };
}

/** One who can invite: whoever facilitates, if they can. */
function whoInvites({ postMortem: { value } }: Room, chair: PersonId | null): PersonId {
  if (chair !== null && mayChange(value, { accountId: chair, administers: false })) return chair;
  return whomToAsk(value);
}
