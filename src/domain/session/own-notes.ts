/** What somebody notes before the meeting, for their own eyes. Written into no record, shown to nobody else, deleted when it closes. */
export interface OwnNotes {
  readonly wentWell: string;
  readonly didNot: string;
  readonly wouldChange: string;
}

export const NO_NOTES: OwnNotes = { wentWell: '', didNot: '', wouldChange: '' };

/** The most characters of each of the three. */
export const LONGEST_NOTE = 2_000;
