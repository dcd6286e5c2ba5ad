import {
  type MarkRemoved,
  type MarkSaved,
  type MarkView,
  markView,
  parseAddMoment,
  parseMarkMoment,
  parseRemoveMoment,
} from '#contract/moments';
import type { PersonId } from '#domain/history/issue-key';
import type { MomentMark } from '#domain/moment-marks/moment-mark';
import type { KeptRecord } from '#ports/record-store';
import { addOwnMoment } from '#usecases/add-own-moment';
import { type MarkingResult, markMoment as mark } from '#usecases/mark-moment';
import { readMomentMarks as read } from '#usecases/read-moment-marks';
import { removeOwnMoment } from '#usecases/remove-own-moment';
import { forMoments } from '../compose';
import { type Caller, inProject, nothing } from './in-project';

const handOf = ({ accountId, rights }: Caller) => ({ by: accountId as PersonId, administers: rights.administer });

const viewFor = (caller: Caller, { value, version }: KeptRecord<MomentMark>): MarkView =>
  markView(value, version, { accountId: caller.accountId, administers: caller.rights.administer });

const savedFor = (caller: Caller, result: MarkingResult): MarkSaved =>
  result.kind === 'kept'
    ? { conflict: false, current: viewFor(caller, result.record) }
    : { conflict: true, current: result.record === null ? null : viewFor(caller, result.record) };

/** `moments.read`: what people have said about the key moments of the project. */
export const readMomentMarks = inProject(
  nothing,
  async (caller): Promise<readonly MarkView[]> =>
    (await read(forMoments, caller.projectId)).map((record) => viewFor(caller, record)),
);

/** `moments.mark`: stars, rewords or dismisses a moment. */
export const markMoment = inProject(
  parseMarkMoment,
  async (caller, { version: basedOn, ...asked }): Promise<MarkSaved> =>
    savedFor(caller, await mark(forMoments, { ...asked, basedOn, projectId: caller.projectId, who: handOf(caller) })),
);

/** `moments.add`: adds a moment of a person's own. */
export const addMoment = inProject(
  parseAddMoment,
  async (caller, moment): Promise<MarkSaved> =>
    savedFor(caller, await addOwnMoment(forMoments, { projectId: caller.projectId, who: handOf(caller), moment })),
);

/** `moments.remove`: removes a moment that a person had added. */
export const removeMoment = inProject(parseRemoveMoment, async (caller, { momentId, version: basedOn }): Promise<MarkRemoved> => {
  const asked = { projectId: caller.projectId, who: handOf(caller), momentId, basedOn };
  const result = await removeOwnMoment(forMoments, asked);
  if (result.kind === 'removed') return { removed: true };
  return { removed: false, current: result.record === null ? null : viewFor(caller, result.record) };
});
