import type { Closing } from '#domain/loop/closing';
import type { KickOff } from './proof-run';

/**
 * The projects that began since a closing, in the order in which they began. Those of an earlier closing are known until the next daily
 * look, and are none of this one.
 */
export const begunSince = (kickOffs: readonly KickOff[], { on }: Pick<Closing, 'on'>): readonly KickOff[] =>
  kickOffs.filter(({ began }) => began >= on);
