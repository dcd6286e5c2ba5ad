import type { PostMortemView } from '#contract/post-mortems';
import { openSnapshot } from '#contract/snapshot/open-snapshot';
import {
  type FreezeBegun,
  type FreezePartKept,
  type FreezeRead,
  parseBeginFreeze,
  parseFinishFreeze,
  parseFreezeName,
  parseFreezePart,
} from '#contract/snapshots';
import { beginFreeze } from '#usecases/begin-freeze';
import { finishFreeze } from '#usecases/finish-freeze';
import { keepFreezePart } from '#usecases/keep-freeze-part';
import { readFreeze } from '#usecases/read-freeze';
import { forFreezes } from '../compose';
import { inProject } from './in-project';
import { participantOf, seenBy } from './post-mortems';

/** `freeze.begin`: says how much of a snapshot is to come. */
export const beginFreezing = inProject(
  parseBeginFreeze,
  async (caller, announced): Promise<FreezeBegun> => ({ kind: await beginFreeze(forFreezes, participantOf(caller), announced) }),
);

/** `freeze.part`: keeps one part. */
export const keepPart = inProject(parseFreezePart, async (caller, asked): Promise<FreezePartKept> => {
  await keepFreezePart(forFreezes, participantOf(caller), asked);
  return { part: asked.part };
});

/** `freeze.finish`: checks the snapshot and shows it from then on. */
export const finishFreezing = inProject(
  parseFinishFreeze,
  async (caller, asked): Promise<PostMortemView> =>
    seenBy(caller, await finishFreeze({ ...forFreezes, openSnapshot }, participantOf(caller), asked)),
);

/** `freeze.read`: a finished freeze, for whoever may browse the project. */
export const readFrozen = inProject(
  parseFreezeName,
  async (caller, asked): Promise<FreezeRead> => readFreeze(forFreezes, participantOf(caller), asked),
);
