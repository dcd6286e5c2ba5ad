import type { Refusal } from '#domain/session/refusal';
import type { Say, SayKey } from '../../../shared/src/say/say';
import { missingWords } from './missing-words';

/** Why something was not done, in a sentence that says what would help. */
export function refusalWords(refusal: Refusal, say: Say): string {
  switch (refusal.why) {
    case 'not-all-sorted':
      return say('room.refusal.notAllSorted', { n: refusal.items.length });
    case 'gate':
      return [say('room.refusal.gate'), ...refusal.missing.map((one) => missingWords(one, say))].join(' ');
    case 'too-many':
      return say('room.refusal.tooMany', { most: refusal.most });
    case 'too-long':
      return say('room.refusal.tooLong', { most: refusal.most });
    case 'reason-too-short':
      return say('room.refusal.reasonTooShort', { least: refusal.least });
    default:
      return say(PLAIN[refusal.why]);
  }
}

type WithNumbers = 'not-all-sorted' | 'gate' | 'too-many' | 'too-long' | 'reason-too-short';

/** Refusals that say the same whatever it was about. */
const PLAIN = {
  'only-facilitator': 'room.refusal.onlyFacilitator',
  listening: 'room.refusal.listening',
  'not-in-this-phase': 'room.refusal.notInThisPhase',
  'changed-meanwhile': 'room.refusal.changedMeanwhile',
  'prepared-meanwhile': 'room.refusal.preparedMeanwhile',
  'no-words': 'room.refusal.noWords',
  'moved-meanwhile': 'room.refusal.movedMeanwhile',
  'no-opening': 'room.refusal.noOpening',
  'ballot-over': 'room.refusal.ballotOver',
  'asked-too-long-ago': 'room.refusal.askedTooLongAgo',
  'not-ripe': 'room.refusal.notRipe',
  'no-such-item': 'room.refusal.noSuchItem',
  'not-yours': 'room.refusal.notYours',
  'no-such-person': 'room.refusal.noSuchPerson',
  'facilitator-is-here': 'room.refusal.facilitatorIsHere',
  'too-early': 'room.refusal.tooEarly',
  closed: 'room.refusal.closed',
  'not-possible-now': 'room.refusal.notPossibleNow',
} as const satisfies Record<Exclude<Refusal['why'], WithNumbers>, SayKey>;
