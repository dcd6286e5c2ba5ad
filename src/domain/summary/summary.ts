import type { Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { PackDocument } from '#domain/pack/pack-document';
import type { PagePlace, Writing, WrittenPage } from '#domain/post-mortem/pack-place';
import type { Telling } from '#domain/post-mortem/telling';

/** The sections of a summary, in their order: six (S3-51 to S3-56), and what the room took with it (S0-39). */
export const SUMMARY_SECTIONS = [
  'project',
  'figures',
  'went-well',
  'did-not',
  'decisions',
  'questions',
  'lessons',
  'commitments',
] as const;
export type SummarySectionId = (typeof SUMMARY_SECTIONS)[number];

/** A line of a section, as text: keys of issues in it become links on the page. */
export interface SummaryLine {
  readonly as: 'paragraph' | 'bullet' | 'heading';
  readonly text: string;
}

/** A section that somebody has written otherwise than the record says it. */
export interface EditedSection {
  readonly section: SummarySectionId;
  readonly lines: readonly SummaryLine[];
  /** What the record said when it was written: where it says something else today, whoever edits is told. */
  readonly basedOn: readonly SummaryLine[];
  readonly by: PersonId;
  readonly at: Instant;
}

/** Somebody who was not in the session and needs to read what came of it. */
export interface Reader {
  readonly accountId: PersonId;
  /** In words of the team; null where none is said. */
  readonly role: string | null;
}

/** Where a summary was put: a page, or the page of the post-mortem in Jira, of which an issue told people. */
export type SummaryPlace =
  | { readonly kind: 'confluence'; readonly title: string; readonly address: string }
  | { readonly kind: 'jira'; readonly issue: IssueKey | null };

/** The newest publication. */
export interface PublishedSummary {
  /** 1 is the first. */
  readonly edition: number;
  /** Of the first edition: that one had to be there within 48 hours. */
  readonly firstAt: Instant;
  readonly at: Instant;
  readonly by: PersonId;
  /** The press of the button that published it. */
  readonly request: string;
  /** The revision of the text that was published. */
  readonly revision: number;
  readonly where: SummaryPlace;
  /** Whose own sentences stand in it. */
  readonly shared: readonly PersonId[];
}

/** Who writes the summary's page, with which press of the button, which edition. */
export interface SummaryWriting extends Writing {
  readonly edition: number;
}

export type SummaryPage = WrittenPage<SummaryWriting>;

/** A reminder that the summary is late: after so many days beyond the 48 hours. */
export interface LateReminder {
  readonly afterDays: number;
  readonly at: Instant;
}

/** What is kept of the summary of one session. The text itself comes from the record; only what differs from it is kept. */
export interface Summary {
  /** In whose words and days it is written (BCP 47); null until somebody has written or published something. */
  readonly locale: string | null;
  /** Counts the changes of what would be published, by whomever. */
  readonly revision: number;
  readonly sections: readonly EditedSection[];
  readonly readers: readonly Reader[];
  /** Who has put their own commitment into it. */
  readonly shared: readonly PersonId[];
  readonly place: PagePlace<SummaryWriting>;
  /** Pages that were written and given up: edited by hand and left alone, or deleted. */
  readonly earlierPages: readonly SummaryPage[];
  /** Null before the first. */
  readonly published: PublishedSummary | null;
  readonly told: readonly Telling[];
  readonly reminded: readonly LateReminder[];
}

/** A summary as it was published, kept apart because it is long. */
export interface SummaryText {
  readonly edition: number;
  readonly document: PackDocument;
}

/** A summary of which nobody has written anything. */
export const newSummary = (): Summary => ({
  locale: null,
  revision: 0,
  sections: [],
  readers: [],
  shared: [],
  place: { kind: 'not-written' },
  earlierPages: [],
  published: null,
  told: [],
  reminded: [],
});
