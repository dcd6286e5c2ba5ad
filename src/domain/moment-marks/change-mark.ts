import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { MomentMark, OwnMoment } from './moment-mark';

/** What a person does to a moment that is there, proposed or added. */
export type MarkChange =
  | { readonly kind: 'star'; readonly starred: boolean }
  /** Null goes back to the proposed sentence. */
  | { readonly kind: 'reword'; readonly wording: string | null }
  | { readonly kind: 'dismiss'; readonly dismissed: boolean };

/** A moment that no history tells, as a person adds it. */
export interface NewMoment {
  readonly momentId: string;
  readonly day: CalendarDate;
  readonly wording: string;
  readonly keys: readonly IssueKey[];
}

/** Who does something, when, and whether that person administers the project. */
export interface Hand {
  readonly by: PersonId;
  readonly at: Instant;
  readonly administers: boolean;
}

/** Whether a person may reword or remove an own moment: who added it, or who administers the project. */
export const mayRule = ({ addedBy }: OwnMoment, { by, administers }: Pick<Hand, 'by' | 'administers'>): boolean =>
  administers || addedBy === by;

export type Judged = { readonly ok: true; readonly mark: MomentMark } | { readonly ok: false; readonly problem: string };

const refused = (problem: string): Judged => ({ ok: false, problem });

/**
 * A mark after a change. Anyone may star and dismiss every moment, and reword a proposed one; an own one keeps the words of
 * whoever added it, or of an administrator.
 * @param mark the mark as it stands; null where nobody has marked the moment yet.
 */
export const changeMark = (
  mark: MomentMark | null,
  moment: { momentId: string; day: CalendarDate },
  change: MarkChange,
  hand: Hand,
): Judged => {
  const by = { changedBy: hand.by, changedAt: hand.at };
  if (mark?.kind === 'own') {
    if (change.kind !== 'reword')
      return {
        ok: true,
        mark: { ...mark, ...(change.kind === 'star' ? { starred: change.starred } : { dismissed: change.dismissed }), ...by },
      };
    if (!mayRule(mark, hand)) return refused('Only who added this moment, or who administers the project, can change its words.');
    if (change.wording === null) return refused('A moment of your own needs a sentence.');
    return { ok: true, mark: { ...mark, wording: change.wording, ...by } };
  }
  const before = mark ?? { kind: 'proposed', ...moment, starred: false, dismissed: false, wording: null };
  switch (change.kind) {
    case 'star':
      // Whoever stars what was dismissed wants to see it.
      return { ok: true, mark: { ...before, starred: change.starred, dismissed: before.dismissed && !change.starred, ...by } };
    case 'reword':
      return { ok: true, mark: { ...before, wording: change.wording, ...by } };
    case 'dismiss':
      return { ok: true, mark: { ...before, dismissed: change.dismissed, ...by } };
  }
};

/** A moment that a person adds. */
export const ownMoment = ({ momentId, day, wording, keys }: NewMoment, { by, at }: Hand): OwnMoment => ({
  kind: 'own',
  momentId,
  day,
  wording,
  keys,
  starred: false,
  dismissed: false,
  addedBy: by,
  changedBy: by,
  changedAt: at,
});
