import type { PackPage } from './pack-place';

/** Begins the remark that Confluence keeps with each version that the app writes; the press of the button follows. */
const OWN_REMARK = 'Data pack of Hindsight';

/** The remark on a version that one press of the button makes. People see it in the history of the page. */
export const versionRemark = (request: string): string => `${OWN_REMARK} (${request})`;

/** Whether a version's remark says that the app wrote it. */
export const isOwnRemark = (remark: string): boolean => remark.startsWith(OWN_REMARK);

/**
 * Whether somebody has changed the text of a page since the app wrote it. A new title alone, or a version that says the same, is no
 * change of the text; a version with the app's own remark is one of which the answer was lost on the way.
 */
export const editedByHand = (
  written: Pick<PackPage, 'version' | 'checksum'>,
  now: { readonly version: number; readonly checksum: string; readonly remark: string },
): boolean => now.version !== written.version && now.checksum !== written.checksum && !isOwnRemark(now.remark);
