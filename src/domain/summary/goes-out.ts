import { isUnderWay } from '#domain/post-mortem/under-way';
import type { Summary, SummaryWriting } from './summary';

/** Why a publication does not go out: the same press has come before and has done it, or what was read no longer stands so. */
export type Overtaken = 'published-already' | 'changed-meanwhile';
/** Or somebody else is creating its page at this moment. */
export type NotGoingOut = Overtaken | 'being-written';

/** Whether another publication has come before this one, by the summary as it stands now. Null where none has. */
export const overtaken = ({ published }: Summary, writing: SummaryWriting): Overtaken | null => {
  if (published?.request === writing.request) return 'published-already';
  return (published?.edition ?? 0) >= writing.edition ? 'changed-meanwhile' : null;
};

/**
 * Whether a publication may go out, by the summary as it stands now. Null where it may.
 * @param read the revision that the person has read: nobody publishes what they have not seen, or what somebody has taken back since.
 */
export const notGoingOut = (now: Summary, read: number, writing: SummaryWriting): NotGoingOut | null => {
  const before = overtaken(now, writing);
  if (before !== null) return before;
  if (now.revision !== read) return 'changed-meanwhile';
  return now.place.kind === 'being-written' && isUnderWay(now.place, writing) ? 'being-written' : null;
};
