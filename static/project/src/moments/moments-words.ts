import type { ShownMoment } from '#domain/moment-marks/shown-moments';
import type { Voice } from '../../../shared/src/words/voice';

/** What the list of moments holds, in a sentence. @param mayStar false in a frozen record. */
export function momentsSentence(shown: readonly ShownMoment[], mayStar: boolean, voice: Voice): string {
  const own = shown.filter(({ mark }) => mark?.kind === 'own').length;
  const starred = shown.filter((one) => one.starred).length;
  if (shown.length === 0) return 'Nothing in the history stands out as a moment to speak about.';
  const told = shown.length - own;
  const parts = [
    told > 0 ? `${voice.count(told, 'moment', 'moments')} found in the history by rule` : '',
    own > 0 ? `${voice.number(own)} added by the team` : '',
  ].filter(Boolean);
  const found = `${parts.join(', ')}.`;
  if (starred > 0) return `${found} ${voice.number(starred)} ${starred === 1 ? 'is' : 'are'} starred for the meeting.`;
  return mayStar ? `${found} Star those that the meeting should speak about.` : found;
}

/** So many tell the story; the others are one click away. */
const AT_FIRST = 8;

/** The moments to begin with, in the order they came: those that people starred, reworded or added, and the weightiest of the others. */
export function tellingMoments(shown: readonly ShownMoment[]): readonly ShownMoment[] {
  const chosen = new Set(shown.filter(({ mark }) => mark !== null));
  for (const one of inOrder(shown, 'weight')) {
    if (chosen.size >= AT_FIRST) break;
    chosen.add(one);
  }
  return shown.filter((one) => chosen.has(one));
}

export type MomentOrder = 'day' | 'weight';

/** In order of time, or the starred and then the weightiest first; own moments weigh as much as the heaviest. */
export function inOrder(shown: readonly ShownMoment[], order: MomentOrder): readonly ShownMoment[] {
  if (order === 'day') return shown;
  const weight = ({ moment }: ShownMoment) => moment?.weight ?? 100;
  return [...shown].sort((a, b) => Number(b.starred) - Number(a.starred) || weight(b) - weight(a) || (a.day < b.day ? -1 : 1));
}
