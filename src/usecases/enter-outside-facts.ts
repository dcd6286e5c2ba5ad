import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { changedSince, enter, type GroupsEntered } from '#domain/outside/change-outside';
import { outsideGroups } from '#domain/outside/nothing-entered';
import type { OutsideGroup, OutsideRecord } from '#domain/outside/outside-facts';
import type { RecordStore } from '#ports/record-store';
import { type OutsideAsKept, readOutsideFacts } from './read-outside-facts';
import { recordOfProject } from './record-of-project';

export interface EnterOutsideFacts {
  readonly outside: Pick<RecordStore<OutsideRecord>, 'read' | 'put'>;
  readonly now: () => Instant;
}

export interface Entering {
  readonly projectId: string;
  readonly by: PersonId;
  /** The version that the person looked at when entering. */
  readonly basedOn: number;
  readonly groups: GroupsEntered;
}

export type EnteringResult =
  | { readonly kind: 'kept'; readonly record: OutsideAsKept }
  /** Others have changed these groups since the person looked; nothing was written. */
  | { readonly kind: 'changed-meanwhile'; readonly groups: readonly OutsideGroup[]; readonly record: OutsideAsKept };

/** People who fill in other groups at the same time do not stand in each other's way. */
const ATTEMPTS = 5;

/**
 * Enters groups of facts that Jira does not hold, unless somebody else has changed the same groups since the person looked.
 * Whoever may browse the project may enter; who it was and when is kept with it.
 * @throws Error when others change the record at the same time, again and again.
 */
export async function enterOutsideFacts(
  needs: EnterOutsideFacts,
  { projectId, by, basedOn, groups }: Entering,
): Promise<EnteringResult> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { version, ...current } = await readOutsideFacts(needs, projectId);
    // What is there already is what was meant: an answer that was lost on the way is asked for again.
    const differs = (group: OutsideGroup): boolean =>
      groups[group] !== undefined && JSON.stringify(groups[group]) !== JSON.stringify(current.facts[group]);
    if (version > basedOn && !outsideGroups.some(differs)) return { kind: 'kept', record: { ...current, version } };
    const theirs = changedSince(current, basedOn, version).filter(differs);
    if (theirs.length > 0) return { kind: 'changed-meanwhile', groups: theirs, record: { ...current, version } };
    const next = version + 1;
    const value = enter(current, groups, by, needs.now(), next);
    const record = { id: recordOfProject(projectId), belongsTo: projectId, version: next, value };
    if ((await needs.outside.put(record)) === 'kept') return { kind: 'kept', record: { ...value, version: next } };
  }
  throw new Error('Others are entering facts at the moment. Yours were not kept; try again.');
}
