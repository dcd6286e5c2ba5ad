import type { Moment } from '#domain/evidence/moments/moment';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { MomentMark } from './moment-mark';

/** A moment as a person sees it: what the history tells, with what people have said about it. */
export interface ShownMoment {
  readonly id: string;
  readonly day: CalendarDate;
  readonly until: CalendarDate | null;
  /** What the history tells; null for an own moment, and for a marked one that the data no longer shows. */
  readonly moment: Moment | null;
  readonly mark: MomentMark | null;
  /** The words of a person; null where the proposed sentence stands. */
  readonly wording: string | null;
  readonly starred: boolean;
  readonly dismissed: boolean;
  readonly keys: readonly IssueKey[];
}

const fromHistory = (moment: Moment, mark: MomentMark | null): ShownMoment => ({
  id: moment.id,
  day: moment.day,
  until: moment.until,
  moment,
  mark,
  wording: mark?.wording ?? null,
  starred: mark?.starred ?? false,
  dismissed: mark?.dismissed ?? false,
  keys: moment.keys,
});

const fromPeople = (mark: MomentMark): ShownMoment => ({
  id: mark.momentId,
  day: mark.day,
  until: null,
  moment: null,
  mark,
  wording: mark.wording,
  starred: mark.starred,
  dismissed: mark.dismissed,
  keys: mark.kind === 'own' ? mark.keys : [],
});

const isKept = ({ starred, wording }: MomentMark): boolean => starred || wording !== null;

/**
 * The moments to show, in order of time: those that are put forward, those that somebody has marked, and own ones.
 * A star or a wording stays although the ranking has changed, and although the data no longer shows its moment (then `moment`
 * is null and `mark.kind` is `proposed`).
 * @param today the day one looks from; what people marked on later days is not shown. Whoever looks back (`lookingBack`) sees
 * no moment that the history could not tell then.
 */
export const shownMoments = (
  moments: readonly Moment[],
  marks: readonly MomentMark[],
  { today, lookingBack }: { readonly today: CalendarDate; readonly lookingBack: boolean },
): readonly ShownMoment[] => {
  const byId = new Map(marks.map((mark) => [mark.momentId, mark]));
  const shown: ShownMoment[] = [];
  for (const moment of moments) {
    const mark = byId.get(moment.id) ?? null;
    byId.delete(moment.id);
    if (moment.proposed || (mark !== null && (isKept(mark) || mark.dismissed))) shown.push(fromHistory(moment, mark));
  }
  for (const mark of byId.values())
    if (mark.day <= today && (mark.kind === 'own' || (isKept(mark) && !lookingBack))) shown.push(fromPeople(mark));
  return shown.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
};
