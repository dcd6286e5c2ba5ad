import type { SummaryAnswer, SummaryPlaces, SummaryPublished, SummaryView } from '#contract/summaries';
import type { DraftSection } from '#domain/summary/draft';
import type { SummaryLine, SummarySectionId } from '#domain/summary/summary';

/** What has become of the last thing that was done to a section here. Null lines: as the record says. */
export type SectionState =
  | { readonly kind: 'keeping' }
  | { readonly kind: 'kept'; readonly canUndo: boolean }
  | { readonly kind: 'taken-back' }
  /** The app did not answer, or would not. */
  | { readonly kind: 'not-kept'; readonly lines: readonly SummaryLine[] | null; readonly problem: string }
  /** Somebody else wrote it meanwhile: theirs stands in the draft, these are one's own. */
  | { readonly kind: 'changed-meanwhile'; readonly yours: readonly SummaryLine[] | null };

/** Something small that is asked of the app. */
export type Asked = null | 'asking' | { readonly problem: string };

export type Publishing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'publishing' }
  | Extract<SummaryPublished, { readonly kind: 'published' }>
  | { readonly kind: 'not-published'; readonly outcome: Exclude<SummaryPublished, { readonly kind: 'published' }> }
  /** No answer says whether it is published. */
  | { readonly kind: 'no-answer'; readonly problem: string };

export interface SummaryDeskView {
  readonly read: 'reading' | 'read' | 'unread';
  /** The newest answer; null before the first. */
  readonly answer: SummaryAnswer | null;
  readonly sections: Readonly<Partial<Record<SummarySectionId, SectionState>>>;
  /** Somebody is added to those who read it, or taken off. */
  readonly reader: Asked;
  /** One's own sentence is put in, or taken out. */
  readonly own: Asked;
  /** Where it could stand; null before that is asked. */
  readonly places: SummaryPlaces | 'asking' | 'unread' | null;
  readonly publishing: Publishing;
}

export const NOTHING_KNOWN: SummaryDeskView = {
  read: 'reading',
  answer: null,
  sections: {},
  reader: null,
  own: null,
  places: null,
  publishing: { kind: 'idle' },
};

/** The summary as it was last read; null where there is none, or none for this person. */
export const summaryIn = ({ answer }: SummaryDeskView): SummaryView | null =>
  answer?.kind === 'summary' ? answer.summary : null;

export const sectionIn = (view: SummaryDeskView, id: SummarySectionId): DraftSection | null =>
  summaryIn(view)?.draft?.sections.find((section) => section.id === id) ?? null;

/** Whether something that was written here is not kept and waits for somebody: such a draft is not published. */
export const isUnsettled = ({ sections }: SummaryDeskView): boolean =>
  Object.values(sections).some(({ kind }) => kind === 'not-kept' || kind === 'changed-meanwhile');
