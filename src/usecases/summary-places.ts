import type { PageBinding } from '#domain/session/page-standing';
import type { ConfluenceSpace, PackPages } from '#ports/pack-pages';
import type { RecordStore } from '#ports/record-store';
import type { Visitor } from './into-session';
import { type Summaries, type SummaryAt, summaryToWrite, type WhichSummary } from './summaries';

export interface SummaryPlacesNeeds extends Summaries {
  readonly bindings: Pick<RecordStore<PageBinding>, 'listOf'>;
  readonly writing: { readonly pages: Pick<PackPages, 'page' | 'spaces'> };
}

/** A place that follows from where the post-mortem is worked on. */
export interface ProposedPlace {
  readonly why: 'session-page' | 'data-pack';
  readonly title: string;
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly onlyInvited: boolean;
}

/**
 * Where in Confluence the summary can go: below the page of the session, else beside the data pack, else into a space of one's choice.
 * @throws NotPermitted, NoConfluence, ConfluenceRefused.
 */
export async function summaryPlaces(
  needs: SummaryPlacesNeeds,
  visitor: Visitor,
  which: WhichSummary,
): Promise<{ readonly proposed: ProposedPlace | null; readonly spaces: readonly ConfluenceSpace[] }> {
  const at = await summaryToWrite(needs, visitor, which);
  const spaces = await needs.writing.pages.spaces();
  return { proposed: (await belowSession(needs, at)) ?? besidePack(at), spaces };
}

/** The page that somebody asks from, if it is the session's; else the first one bound that this person may see. */
async function belowSession(needs: SummaryPlacesNeeds, { room, visitor }: SummaryAt): Promise<ProposedPlace | null> {
  const { id, value } = room.postMortem;
  const bound = [...(await needs.bindings.listOf(id))].sort((a, b) => a.value.at - b.value.at).map((one) => one.id);
  const here = bound.filter((page) => page === visitor.pageId);
  for (const pageId of new Set([...here, ...bound])) {
    const page = await needs.writing.pages.page(pageId);
    if (page.kind !== 'there') continue;
    const onlyInvited = value.pack.kind === 'in-confluence' && value.pack.onlyInvited;
    return { why: 'session-page', title: page.title, spaceId: page.spaceId, parentId: pageId, onlyInvited };
  }
  return null;
}

const besidePack = ({ room }: SummaryAt): ProposedPlace | null => {
  const { pack } = room.postMortem.value;
  if (pack.kind !== 'in-confluence') return null;
  const { title, spaceId, parentId, onlyInvited } = pack;
  return { why: 'data-pack', title, spaceId, parentId, onlyInvited };
};
