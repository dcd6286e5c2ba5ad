import type { CalendarDate } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { dateIn } from '#domain/history/zone';
import type { LoopGiven } from './follow-given';
import type { Followed } from './followed';

/** Who says something, and who may: told by the platform and the post-mortem, never by what was sent. */
export interface Speaking extends Pick<LoopGiven, 'now' | 'zone'> {
  readonly by: PersonId;
  /** The people of the post-mortem. The decision's owner may always. */
  readonly mayAnswer: ReadonlySet<string>;
}

/** Whether somebody may speak for a decision: its owner of now, or one of the post-mortem's people. */
export const maySpeak = ({ told }: Followed, { by, mayAnswer }: Pick<Speaking, 'by' | 'mayAnswer'>): boolean =>
  by === told.owner || mayAnswer.has(by);

/** The calendar day in the owner's zone. */
export const todayOf = ({ now, zone }: Pick<LoopGiven, 'now' | 'zone'>): CalendarDate => dateIn(zone, now, null);
