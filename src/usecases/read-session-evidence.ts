import type { FreezeHead } from '#domain/post-mortem/freeze-head';
import type { ProjectPermissions } from '#ports/project-permissions';
import type { Room } from './into-session';
import { type ReadFreeze, readFreeze } from './read-freeze';

export interface ReadSessionEvidence extends ReadFreeze {
  readonly permissions: ProjectPermissions;
}

export type EvidenceRead =
  | { readonly kind: 'frozen'; readonly head: FreezeHead; readonly parts: readonly string[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-yours-to-see' };

/**
 * The newest frozen evidence of a session's post-mortem, for those in the room who may browse the project: an invitation opens the
 * meeting, not the project.
 * @throws Error when a part of it has been lost.
 */
export async function readSessionEvidence(needs: ReadSessionEvidence, { postMortem }: Room): Promise<EvidenceRead> {
  const { id, belongsTo, value } = postMortem;
  const newest = value.freezes.at(-1);
  if (newest === undefined) return { kind: 'none' };
  const { browse } = await needs.permissions.of(belongsTo);
  if (!browse) return { kind: 'not-yours-to-see' };
  const { head, parts } = await readFreeze(needs, { projectId: belongsTo }, { postMortemId: id, freezeId: newest.id });
  return { kind: 'frozen', head, parts };
}
