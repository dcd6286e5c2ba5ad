import type { Followed } from '#domain/loop/followed';
import { reasonOfMove } from '#domain/loop/tell-why';
import type { Voice } from '../../../shared/src/words/voice';

/** How often the date was moved, and how often nobody said why; empty where it never was. Goes on after the date. */
export function movesWords(followed: Followed, voice: Voice): string {
  const moves = followed.told.dateMoves;
  if (moves.length === 0) return '';
  const untold = moves.filter((move) => reasonOfMove(followed, move) === null).length;
  const moved = `, moved ${moves.length === 1 ? 'once' : voice.count(moves.length, 'time', 'times')}`;
  if (untold === 0) return moved;
  return `${moved}${untold === moves.length ? ' without a reason' : `, ${voice.number(untold)} of them without a reason`}`;
}
