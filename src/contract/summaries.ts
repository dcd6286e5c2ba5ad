import type { Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { PackDocument } from '#domain/pack/pack-document';
import type { DraftSection } from '#domain/summary/draft';
import type { PublishedSummary, SummaryLine, SummaryPlace, SummarySectionId } from '#domain/summary/summary';
import type { NoConfluenceWhy, PackSpaceView } from './packs';
import type { WhichSession } from './sessions';

/**
 * The summary of which session, and for whom (BCP 47, as the product gives it). Once somebody has written something, the summary has a
 * language of its own, and this no longer counts.
 */
export interface WhichSummary extends WhichSession {
  readonly locale: string;
}

/** Somebody who is to know of the summary, with what they have heard of it. */
export interface SummaryPerson {
  readonly accountId: PersonId;
  readonly role: string | null;
  /** Invited to the session, or added because they need to read it. */
  readonly as: 'invited' | 'reader';
  /** When they were told; null where they were not. */
  readonly toldAt: Instant | null;
}

/** The draft: what the record says and what people have written otherwise. `summaryDocument` makes the page of it. */
export interface SummaryDraft {
  /** Of the page. */
  readonly title: string;
  /** In which it is written (BCP 47). */
  readonly locale: string;
  /** In their order; those of tables have `fixed` blocks, which follow the lines. */
  readonly sections: readonly DraftSection[];
  /** Keys in the text that are links on the page. */
  readonly issues: readonly IssueKey[];
}

/** The viewer's own sentence of the closing round; nobody else's is ever in an answer. */
export interface OwnCommitment {
  readonly text: string;
  /** Whether the viewer has put it into the summary. */
  readonly shared: boolean;
  /** Whether it stands in what is published now: taken back later, it leaves with the next publication. */
  readonly published: boolean;
}

export interface SummaryView {
  readonly closedAt: Instant;
  /** 48 hours later. `summaryClock` of the domain tells what is left. */
  readonly dueBy: Instant;
  /** Counts changes of what would be published. */
  readonly revision: number;
  /** Whose it is to write: who facilitated, and whoever opened the post-mortem. */
  readonly writers: readonly PersonId[];
  /** Whether the viewer may write and publish it. */
  readonly mayWrite: boolean;
  /** Null for those who may not see what is not published. */
  readonly draft: SummaryDraft | null;
  /** Everybody who is to know, those invited first. Empty for those who may not see the draft. */
  readonly people: readonly SummaryPerson[];
  /** Null for those who made none. */
  readonly own: OwnCommitment | null;
  readonly firstPublishedAt: Instant | null;
  /** Whether the post-mortem has ended: then nobody waits for its summary. */
  readonly ended: boolean;
  /** The newest publication. */
  readonly published: (Pick<PublishedSummary, 'edition' | 'at' | 'by' | 'revision'> & { readonly where: SummaryPlace }) | null;
  /** What was published, where it stays in Jira; null where a page of Confluence holds it. */
  readonly document: PackDocument | null;
}

/** Every answer tells the server's time. */
export type SummaryAnswer = { readonly now: Instant } & (
  | { readonly kind: 'summary'; readonly summary: SummaryView }
  /** The session has not been closed. */
  | { readonly kind: 'not-closed' }
  | { readonly kind: 'not-yours-to-see' }
);

/** The payload of `summary.save`: one section, as it is to be. */
export interface SaveSection extends WhichSummary {
  readonly section: SummarySectionId;
  /** Null: as the record says. None at all: nothing but its tables. */
  readonly lines: readonly SummaryLine[] | null;
  /** The lines as the writer found them: somebody else's are not overwritten. */
  readonly seen: readonly SummaryLine[];
}

export type SummarySaved =
  | { readonly kind: 'saved'; readonly answer: SummaryAnswer }
  /** Somebody else has written this section meanwhile: nothing was kept; theirs is in the answer, and `yours` comes back. */
  | { readonly kind: 'changed-meanwhile'; readonly answer: SummaryAnswer; readonly yours: readonly SummaryLine[] | null };

/** The payload of `summary.reader`: adds somebody who needs to read it, or takes them off the list. */
export interface SetReader extends WhichSummary {
  readonly accountId: PersonId;
  readonly role: string | null;
  readonly reads: boolean;
}

/** The payload of `summary.my-commitment`: the viewer's own alone. */
export interface ShareOwn extends WhichSummary {
  readonly share: boolean;
}

/** The answer of `summary.places`. */
export type SummaryPlaces =
  | {
      readonly kind: 'places';
      /** Below the page of the session, beside the data pack, or none: then one chooses a space. */
      readonly proposed: {
        readonly why: 'session-page' | 'data-pack';
        /** Of the page that it comes below or beside. */
        readonly title: string;
        readonly spaceId: string;
        readonly parentId: string | null;
        /** The data pack is for those invited alone: then this page should be, too. */
        readonly onlyInvited: boolean;
      } | null;
      readonly spaces: readonly PackSpaceView[];
    }
  | { readonly kind: 'no-confluence'; readonly why: NoConfluenceWhy };

export type SummaryTarget =
  | {
      readonly kind: 'confluence';
      readonly spaceId: string;
      readonly parentId: string | null;
      /** Only those invited, the readers and the writer may open the page. */
      readonly onlyInvited: boolean;
      /** A page of its own beside the one that is there (edited by hand, or deleted), which is left as it is. */
      readonly anew: boolean;
    }
  /** It stays on the page of the post-mortem in Jira; people are told by a message of Jira. */
  | { readonly kind: 'jira' };

/** The payload of `summary.publish`. The request is made up by the browser for one press of the button, so that a retry publishes once. */
export interface PublishSummary extends WhichSummary {
  readonly request: string;
  /** The revision that the person has read: nobody publishes what they have not seen. */
  readonly revision: number;
  readonly target: SummaryTarget;
  /** From the second edition on: tell those again who were told of an earlier one. */
  readonly tellAgain: boolean;
}

/** What became of it. Everything but `published` has published nothing. */
export type SummaryPublished =
  | {
      readonly kind: 'published';
      readonly answer: SummaryAnswer;
      /** Why people could not be told by a message, in Jira's words; null where they were, or where nobody was to be. */
      readonly untold: string | null;
    }
  /** What would be published is no longer what the person has read. */
  | { readonly kind: 'changed-meanwhile'; readonly answer: SummaryAnswer }
  /** Somebody else is writing the page at this moment. */
  | { readonly kind: 'being-written' }
  | { readonly kind: 'edited-by-hand'; readonly address: string }
  | { readonly kind: 'page-gone'; readonly inBin: boolean }
  | { readonly kind: 'no-confluence'; readonly why: NoConfluenceWhy }
  /** Confluence or Jira would not: in its own words. */
  | { readonly kind: 'refused'; readonly problem: string };

/** How the summary of a closed session stands, for a list. */
export interface SummaryState extends WhichSession {
  readonly closedAt: Instant;
  readonly dueBy: Instant;
  readonly firstPublishedAt: Instant | null;
  readonly published: SummaryView['published'];
}

/** The answer of `summary.states`. */
export interface SummaryStates {
  readonly states: readonly SummaryState[];
  readonly now: Instant;
}

export type SummaryDefinitions = {
  'summary.read': (which: WhichSummary) => Promise<SummaryAnswer>;
  'summary.save': (asked: SaveSection) => Promise<SummarySaved>;
  'summary.reader': (asked: SetReader) => Promise<SummaryAnswer>;
  'summary.my-commitment': (asked: ShareOwn) => Promise<SummaryAnswer>;
  'summary.places': (which: WhichSummary) => Promise<SummaryPlaces>;
  'summary.publish': (asked: PublishSummary) => Promise<SummaryPublished>;
  /** Of all post-mortems of the project in which the page is open. */
  'summary.states': () => Promise<SummaryStates>;
};
