import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { ConfluenceSpace, PackPages } from '#ports/pack-pages';
import type { RecordStore } from '#ports/record-store';

export interface ListPackSpaces {
  readonly postMortems: Pick<RecordStore<PostMortem>, 'found'>;
  readonly pages: Pick<PackPages, 'spaces'>;
}

/** Where a pack can go, and where the newest pack of the project stands. */
export interface PackSpots {
  readonly spaces: readonly ConfluenceSpace[];
  readonly last: { readonly spaceId: string; readonly parentId: string | null } | null;
}

/** A post-mortem that cannot be read proposes no place. @throws NoConfluence, ConfluenceRefused. */
export async function listPackSpaces({ postMortems, pages }: ListPackSpaces, projectId: string): Promise<PackSpots> {
  const [spaces, { records }] = await Promise.all([pages.spaces(), postMortems.found(projectId)]);
  const newestFirst = records
    .flatMap(({ value: { pack } }) => (pack.kind === 'in-confluence' ? [pack] : []))
    .sort((a, b) => b.at - a.at);
  // A space that this person does not see is no proposal.
  const last = newestFirst.find(({ spaceId }) => spaces.some(({ id }) => id === spaceId));
  return { spaces, last: last === undefined ? null : { spaceId: last.spaceId, parentId: last.parentId } };
}
