import type { Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { Parsed } from '#domain/parsing/parsed';
import type { FreezeHead } from '#domain/post-mortem/freeze-head';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import type { FreezeMark, FrozenStore } from '#ports/frozen-store';
import type { KeptRecord } from '#ports/record-store';
import { amendPostMortem } from './amend-post-mortem';
import { FINISHED_WITHIN } from './begin-freeze';
import type { ChangePostMortem } from './change-post-mortem';
import { ownMark } from './keep-freeze-part';
import { NotPermitted } from './not-permitted';
import { type Participant, postMortemToChange } from './post-mortem-of-project';

export interface FinishFreeze extends ChangePostMortem {
  readonly frozen: Pick<FrozenStore, 'begun' | 'readParts' | 'finish'>;
  /** Opens a snapshot with all that is checked on the way: checksum, size, every field. */
  readonly openSnapshot: (parts: readonly string[], checksum: string) => Promise<Parsed<FrozenEvidence>>;
  readonly now: () => Instant;
}

export interface Finishing {
  readonly postMortemId: string;
  readonly freezeId: string;
  readonly movedMeanwhile: readonly IssueKey[];
  readonly movedCount: number;
}

/** More than anybody looks at; a guard, not a rule. */
const MOST_FREEZES = 40;

/**
 * Checks a snapshot whose parts are all kept and adds it to the post-mortem: from then on it can be seen. What others froze meanwhile
 * stays beside it. Finished again, it is there once.
 * @throws NotPermitted when this person may not; Error when parts are missing, or the snapshot is not what it says it is.
 */
export async function finishFreeze(
  needs: FinishFreeze,
  who: Participant,
  { postMortemId, freezeId, ...moved }: Finishing,
): Promise<KeptRecord<PostMortem>> {
  const current = await postMortemToChange(needs, who, postMortemId);
  if (current.value.freezes.some(({ id }) => id === freezeId)) {
    await needs.frozen.finish(postMortemId, freezeId);
    return current;
  }
  if (current.value.freezes.length >= MOST_FREEZES)
    throw new Error(`This post-mortem has ${MOST_FREEZES} freezes already, and no more can be kept.`);
  const mark = await ownMark(needs.frozen, who, postMortemId, freezeId);
  if (mark.at < needs.now() - FINISHED_WITHIN)
    throw new NotPermitted('This freeze began too long ago. Freeze the evidence again.');
  const frozen = await checked(needs, who, postMortemId, mark);
  const head: FreezeHead = {
    id: freezeId,
    by: mark.by,
    at: needs.now(),
    asOf: frozen.asOf,
    zone: frozen.zone,
    shape: frozen.shape,
    issues: frozen.evidence.issues,
    rows: frozen.issues.length,
    parts: mark.parts,
    characters: mark.characters,
    checksum: mark.checksum,
    movedMeanwhile: { keys: moved.movedMeanwhile, count: Math.max(moved.movedCount, moved.movedMeanwhile.length) },
  };
  const kept = await amendPostMortem(needs, { projectId: who.projectId, id: postMortemId }, (value) =>
    value.freezes.some(({ id }) => id === freezeId) ? null : { ...value, freezes: [...value.freezes, head] },
  );
  await needs.frozen.finish(postMortemId, freezeId);
  return kept;
}

async function checked(needs: FinishFreeze, who: Participant, postMortemId: string, mark: FreezeMark): Promise<FrozenEvidence> {
  const parts = await needs.frozen.readParts(postMortemId, mark.freezeId, mark.parts);
  const missing = parts.indexOf(null);
  if (missing >= 0) throw new Error(`Part ${missing + 1} of ${mark.parts} of the snapshot has not arrived. Send it again.`);
  const there = parts.filter((part) => part !== null);
  const characters = there.reduce((sum, part) => sum + part.length, 0);
  if (characters !== mark.characters)
    throw new Error(`The snapshot should have ${mark.characters} characters and has ${characters}. Freeze the evidence again.`);
  const opened = await needs.openSnapshot(there, mark.checksum);
  if (!opened.ok) throw new Error(`This snapshot cannot be kept: ${opened.field}: ${opened.problem}.`);
  const { project, frozenAs } = opened.value;
  if (project.id !== who.projectId) throw new Error('This snapshot is of another project.');
  if (frozenAs !== (who.accountId as PersonId)) throw new Error('This snapshot was taken by somebody else.');
  return opened.value;
}
