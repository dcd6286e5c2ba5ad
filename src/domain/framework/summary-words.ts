import type { Counted } from './record-words';

/** What a summary says around the record, in one language. `{name}` are gaps. */
export interface SummaryWords {
  /** With `{n}`. */
  readonly commitments: Counted;
  /** Comes before the people whom the page is for. */
  readonly goesTo: string;
  /** What Jira sends to people where the summary stays in Jira, or where they are told of a later edition. */
  readonly message: {
    /** With `{title}`. */
    readonly subject: string;
    /** With `{title}`. */
    readonly ready: string;
    readonly newEdition: string;
    /** With `{address}`. */
    readonly onPage: string;
    /** With `{project}`. */
    readonly inJira: string;
    /** With `{issue}`. */
    readonly byWayOf: string;
  };
  /** What the app sends to whoever is to write it, once it is late. */
  readonly late: {
    /** With `{title}`. */
    readonly subject: string;
    /** With `{title}`, `{day}`. */
    readonly due: string;
    readonly why: string;
    /** With `{project}`. */
    readonly where: string;
  };
}
