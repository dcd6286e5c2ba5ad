import type { PagePlace, Writing } from './pack-place';

/** What the app writes as pages of Confluence. */
export type PageKind = 'data-pack' | 'summary';

/** Begins the remark that Confluence keeps with each version that the app writes; the press of the button follows. */
const OWN_REMARKS: Readonly<Record<PageKind, string>> = {
  'data-pack': 'Data pack of Hindsight',
  summary: 'Summary of Hindsight',
};

/** The remark on a version that one press of the button makes. People see it in the history of the page. */
export const versionRemark = (request: string, kind: PageKind = 'data-pack'): string => `${OWN_REMARKS[kind]} (${request})`;

/** Whether a version's remark says that the app wrote it. */
export const isOwnRemark = (remark: string): boolean => Object.values(OWN_REMARKS).some((own) => remark.startsWith(own));

/**
 * Whether somebody has changed the text of a page since the app wrote it. A new title alone, or a version that says the same, is no
 * change of the text; a version with the app's own remark is one of which the answer was lost on the way.
 */
export const editedByHand = (
  written: Pick<PagePlace<Writing> & { kind: 'in-confluence' }, 'version' | 'checksum'>,
  now: { readonly version: number; readonly checksum: string; readonly remark: string },
): boolean => now.version !== written.version && now.checksum !== written.checksum && !isOwnRemark(now.remark);
