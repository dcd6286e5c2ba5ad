import type { Moment } from '#domain/evidence/moments/moment';
import type { CalendarDate } from '#domain/history/instant';
import type { MomentMark } from '#domain/moment-marks/moment-mark';
import { type ShownMoment, shownMoments } from '#domain/moment-marks/shown-moments';
import { momentTitle } from './moment-sentence';

/** A moment as a mark on an axis of days. */
export interface MomentPin {
  readonly id: string;
  readonly day: CalendarDate;
  readonly label: string;
  readonly starred: boolean;
}

const LONGEST_LABEL = 60;

/** A moment in a few words: its title; an own one in its author's, shortened. */
export const shortLabel = ({ moment, wording }: ShownMoment): string => {
  if (moment !== null) return momentTitle(moment.told);
  const words = wording ?? 'Marked moment';
  return words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : words;
};

/** The moments that stand in the chapter as marks for the timeline and the slider; dismissed ones have none. */
export const momentPins = (
  moments: readonly Moment[],
  marks: readonly MomentMark[],
  from: { readonly today: CalendarDate; readonly lookingBack: boolean },
): readonly MomentPin[] =>
  shownMoments(moments, marks, from)
    .filter(({ dismissed }) => !dismissed)
    .map((shown) => ({ id: shown.id, day: shown.day, label: shortLabel(shown), starred: shown.starred }));
