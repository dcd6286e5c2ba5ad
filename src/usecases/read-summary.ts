import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { PackDocument } from '#domain/pack/pack-document';
import { mayChange } from '#domain/post-mortem/who-may';
import { summaryDueBy } from '#domain/summary/clock';
import type { PublishedSummary } from '#domain/summary/summary';
import type { Visitor } from './into-session';
import { type Drafted, draftedBy, type Summaries, type SummaryAt, summaryAt, type WhichSummary } from './summaries';
import { publishedText, type SummaryTexts } from './summary-text';

export interface ReadSummary extends Summaries, SummaryTexts {}

/** Somebody who is to know of a summary. */
export interface ToKnow {
  readonly accountId: PersonId;
  readonly role: string | null;
  readonly as: 'invited' | 'reader';
  readonly toldAt: Instant | null;
}

export interface SummarySeen {
  readonly closedAt: Instant;
  readonly dueBy: Instant;
  readonly revision: number;
  readonly writers: readonly PersonId[];
  readonly mayWrite: boolean;
  readonly draft: Drafted | null;
  readonly people: readonly ToKnow[];
  readonly own: { readonly text: string; readonly shared: boolean; readonly published: boolean } | null;
  readonly firstPublishedAt: Instant | null;
  readonly ended: boolean;
  readonly published: PublishedSeen | null;
  readonly document: PackDocument | null;
}

export type PublishedSeen = Pick<PublishedSummary, 'edition' | 'at' | 'by' | 'revision' | 'where'>;

export type SummaryRead =
  | { readonly kind: 'summary'; readonly summary: SummarySeen }
  | { readonly kind: 'not-closed' }
  | { readonly kind: 'not-yours-to-see' };

/** The summary of a session as one person may see it. @throws NotPermitted where there is no such post-mortem here. */
export async function readSummary(needs: ReadSummary, visitor: Visitor, which: WhichSummary): Promise<SummaryRead> {
  const found = await summaryAt(needs, visitor, which);
  return found.kind === 'there' ? { kind: 'summary', summary: await summarySeen(needs, found) } : found;
}

/** The same of a summary that has been looked up. */
export async function summarySeen(needs: ReadSummary, at: SummaryAt): Promise<SummarySeen> {
  const { room, session, kept, closedAt, seesDraft, mayWrite } = at;
  const { published, shared, revision } = kept.value;
  const own = session.items.commitments.find(({ by }) => by === room.you) ?? null;
  return {
    closedAt,
    dueBy: summaryDueBy(closedAt),
    revision,
    writers: writersOf(at),
    mayWrite,
    draft: seesDraft ? await draftedBy(needs, at) : null,
    people: seesDraft ? peopleOf(at) : [],
    own: own && {
      text: own.text,
      shared: shared.includes(own.by),
      published: published?.shared.includes(own.by) ?? false,
    },
    firstPublishedAt: published?.firstAt ?? null,
    ended: room.postMortem.value.ended !== null,
    published: publishedSeen(published),
    document: published?.where.kind === 'jira' ? await publishedText(needs, at) : null,
  };
}

/** Without the press of the button, and without who has put a sentence of their own into it. */
export const publishedSeen = (published: PublishedSummary | null): PublishedSeen | null => {
  if (published === null) return null;
  const { edition, at, by, revision, where } = published;
  return { edition, at, by, revision, where };
};

/** Whose it is to write: whoever facilitated, if they may, and whoever opened the post-mortem. */
export const writersOf = ({ room, session }: Pick<SummaryAt, 'room' | 'session'>): readonly PersonId[] => {
  const { value } = room.postMortem;
  const facilitated = mayChange(value, { accountId: session.facilitator, administers: false }) ? [session.facilitator] : [];
  return [...new Set([...facilitated, value.openedBy])];
};

/** Everybody who is to know of it: those of the room, then those who only need to read it. Nobody twice. */
export const peopleOf = ({ room, kept }: Pick<SummaryAt, 'room' | 'kept'>): readonly ToKnow[] => {
  const { told, readers } = kept.value;
  const toldAt = new Map(told.map(({ accountId, at }) => [accountId, at]));
  const invited = new Set<string>(room.people.map(({ accountId }) => accountId));
  const all = [
    ...room.people.map(({ accountId, role }) => ({ accountId, role, as: 'invited' as const })),
    ...readers.filter(({ accountId }) => !invited.has(accountId)).map((reader) => ({ ...reader, as: 'reader' as const })),
  ];
  return all.map((one) => ({ ...one, toldAt: toldAt.get(one.accountId) ?? null }));
};
