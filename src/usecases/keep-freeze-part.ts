import type { FreezeMark, FrozenStore } from '#ports/frozen-store';
import { NotPermitted } from './not-permitted';
import { type Participant, type PostMortems, postMortemToChange } from './post-mortem-of-project';

export interface KeepFreezePart extends PostMortems {
  readonly frozen: Pick<FrozenStore, 'begun' | 'keepPart'>;
}

export interface PartOfFreeze {
  readonly postMortemId: string;
  readonly freezeId: string;
  /** Counted from 0. */
  readonly part: number;
  readonly text: string;
}

/**
 * Keeps one part of a snapshot that has begun. Nobody sees it before the freeze is finished.
 * @throws NotPermitted when this person may not, or has not begun it.
 */
export async function keepFreezePart(
  needs: KeepFreezePart,
  who: Participant,
  { postMortemId, freezeId, part, text }: PartOfFreeze,
): Promise<void> {
  const { value } = await postMortemToChange(needs, who, postMortemId);
  // A mark may outlive its freeze, when the last step was cut off: what can be seen is never written again.
  if (value.freezes.some(({ id }) => id === freezeId)) throw new NotPermitted('This freeze is finished and stays as it is.');
  const mark = await ownMark(needs.frozen, who, postMortemId, freezeId);
  if (part >= mark.parts) throw new Error(`This freeze has ${mark.parts} parts; there is no part ${part}.`);
  await needs.frozen.keepPart(postMortemId, freezeId, part, text);
}

/**
 * The mark of a freeze that this person has begun.
 * @throws NotPermitted when there is none.
 */
export async function ownMark(
  frozen: Pick<FrozenStore, 'begun'>,
  who: Participant,
  postMortemId: string,
  freezeId: string,
): Promise<FreezeMark> {
  const mark = await frozen.begun(postMortemId, freezeId);
  if (mark === null || mark.by !== who.accountId)
    throw new NotPermitted('This freeze has not begun, or was given up. Freeze the evidence again.');
  return mark;
}
