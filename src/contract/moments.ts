import type { CalendarDate } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { presentListAt, shapeAt, Unreadable } from '#domain/history/json-shape';
import { type MarkChange, mayRule, type NewMoment } from '#domain/moment-marks/change-mark';
import type { MomentMark } from '#domain/moment-marks/moment-mark';
import { issueKeysAt, markAt, momentIdAt, ownIdAt, wordingAt } from '#domain/moment-marks/parse-mark';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { calendarDayAt, countAt, flagAt } from '#domain/parsing/plain-values';

/** A mark with the number of the change that made it. */
export interface MarkView {
  readonly mark: MomentMark;
  readonly version: number;
  /** Whether the viewer may reword or remove it; a proposed moment can be reworded by all and removed by none. */
  readonly mayRule: boolean;
}

export interface MarkMoment {
  readonly momentId: string;
  readonly day: CalendarDate;
  /** The version that the change is based on; 0 where the moment was not marked yet. */
  readonly version: number;
  readonly change: MarkChange;
}

export interface RemoveMoment {
  readonly momentId: string;
  readonly version: number;
}

/** What is kept now. With `conflict` somebody else was quicker and nothing was written; `current` is null where it is gone. */
export type MarkSaved =
  | { readonly conflict: false; readonly current: MarkView }
  | { readonly conflict: true; readonly current: MarkView | null };

export type MarkRemoved = { readonly removed: true } | { readonly removed: false; readonly current: MarkView | null };

export type MomentsDefinitions = {
  'moments.read': () => Promise<readonly MarkView[]>;
  'moments.mark': (change: MarkMoment) => Promise<MarkSaved>;
  'moments.add': (moment: NewMoment) => Promise<MarkSaved>;
  'moments.remove': (which: RemoveMoment) => Promise<MarkRemoved>;
};

/** The payload of `moments.mark`, from `unknown`. */
export const parseMarkMoment = (raw: unknown): Parsed<MarkMoment> =>
  parsed(() => {
    const asked = shapeAt(raw, 'mark');
    return {
      momentId: momentIdAt(asked.momentId, 'momentId'),
      day: calendarDayAt(asked.day, 'day'),
      version: countAt(asked.version, 'version'),
      change: changeAt(asked.change, 'change'),
    };
  });

/** The payload of `moments.add`, from `unknown`. */
export const parseAddMoment = (raw: unknown): Parsed<NewMoment> =>
  parsed(() => {
    const asked = shapeAt(raw, 'moment');
    return {
      momentId: ownIdAt(asked.momentId, 'momentId'),
      day: calendarDayAt(asked.day, 'day'),
      wording: wordingAt(asked.wording, 'wording'),
      keys: issueKeysAt(asked.keys, 'keys'),
    };
  });

/** The payload of `moments.remove`, from `unknown`. */
export const parseRemoveMoment = (raw: unknown): Parsed<RemoveMoment> =>
  parsed(() => {
    const asked = shapeAt(raw, 'moment');
    return { momentId: ownIdAt(asked.momentId, 'momentId'), version: countAt(asked.version, 'version') };
  });

/** The answer of `moments.read`, from `unknown`. */
export const parseMarkViews = (raw: unknown): Parsed<readonly MarkView[]> =>
  parsed(() => presentListAt(raw, 'marks').map((one, n) => viewAt(one, `marks[${n}]`)));

/** The answer of `moments.mark` and `moments.add`, from `unknown`. */
export const parseMarkSaved = (raw: unknown): Parsed<MarkSaved> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    if (!flagAt(answer.conflict, 'conflict')) return { conflict: false, current: viewAt(answer.current, 'current') };
    return { conflict: true, current: answer.current === null ? null : viewAt(answer.current, 'current') };
  });

/** The answer of `moments.remove`, from `unknown`. */
export const parseMarkRemoved = (raw: unknown): Parsed<MarkRemoved> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    if (flagAt(answer.removed, 'removed')) return { removed: true };
    return { removed: false, current: answer.current === null ? null : viewAt(answer.current, 'current') };
  });

/** A mark as the person sees it. */
export const markView = (
  mark: MomentMark,
  version: number,
  who: { readonly accountId: string; readonly administers: boolean },
): MarkView => ({
  mark,
  version,
  mayRule: mark.kind === 'own' && mayRule(mark, { by: who.accountId as PersonId, administers: who.administers }),
});

const viewAt = (raw: unknown, field: string): MarkView => {
  const view = shapeAt(raw, field);
  return {
    mark: markAt(view.mark, `${field}.mark`),
    version: countAt(view.version, `${field}.version`),
    mayRule: flagAt(view.mayRule, `${field}.mayRule`),
  };
};

const changeAt = (raw: unknown, field: string): MarkChange => {
  const change = shapeAt(raw, field);
  switch (change.kind) {
    case 'star':
      return { kind: 'star', starred: flagAt(change.starred, 'change.starred') };
    case 'reword':
      return { kind: 'reword', wording: change.wording === null ? null : wordingAt(change.wording, 'change.wording') };
    case 'dismiss':
      return { kind: 'dismiss', dismissed: flagAt(change.dismissed, 'change.dismissed') };
    default:
      throw new Unreadable(`${field}.kind`, 'should be star, reword or dismiss');
  }
};
