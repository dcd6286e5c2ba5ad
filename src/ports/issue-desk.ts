import type { CreateField } from '#domain/decision-issue/create-field';
import type { DecisionMark, DecisionName } from '#domain/decision-issue/decision-issue';
import type { IssueFields } from '#domain/decision-issue/issue-fields';
import type { IssueRefusal } from '#domain/decision-issue/issue-refusal';
import type { IssueKey } from '#domain/history/issue-key';

/** For whoever is told by the message of an error alone. */
const inEnglish = (own: IssueRefusal): string => {
  switch (own.why) {
    case 'slow-down':
      return `Jira asks to slow down. Nothing was made; try again in ${own.seconds === null ? 'a moment' : `${own.seconds} s`}.`;
    case 'without-words':
      return `Jira would not do that (status ${own.status}). Nothing was made.`;
    default:
      return own.why;
  }
};

/** Jira said no, and did nothing. `fields` are its words about single fields, by field id. */
export class DeskRefused extends Error {
  override readonly name = 'DeskRefused';
  constructor(
    readonly messages: readonly string[],
    readonly fields: Readonly<Record<string, string>> = {},
    /** What was asked for is not there, or not shown to this person. */
    readonly gone = false,
    /** Where Jira has no words of its own for it. */
    readonly own: IssueRefusal | null = null,
  ) {
    super([...messages, ...Object.values(fields), ...(own === null ? [] : [inEnglish(own)])].join(' '));
  }
}

export interface MadeIssue {
  readonly id: string;
  readonly key: IssueKey;
}

/** Issues, made and marked as the person who asks. Whatever throws something else than `DeskRefused`: nobody knows whether it was done. */
export interface IssueDesk {
  /** Every field of the screen on which issues of this type are created. @throws DeskRefused where this person may not create them. */
  screenOf(projectId: string, typeId: string): Promise<readonly CreateField[]>;
  /** @throws DeskRefused */
  create(fields: IssueFields, mark: DecisionMark): Promise<MadeIssue>;
  /** The issue that bears the mark of this decision, looked for with the app's own eyes; null where there is none. An issue of a few seconds ago may not be found yet. */
  marked(decision: DecisionName): Promise<MadeIssue | null>;
  /** An issue that this person sees, with its mark; closed is one in a status of category done. @throws DeskRefused */
  look(key: IssueKey): Promise<MadeIssue & { readonly mark: DecisionMark | null; readonly closed: boolean }>;
  /** Marks an issue that is there. @throws DeskRefused where this person may not edit it. */
  mark(issue: MadeIssue, mark: DecisionMark): Promise<void>;
  /** Links two issues; a link that is there already stays one. @throws DeskRefused */
  relate(issue: MadeIssue, to: IssueKey): Promise<void>;
  /** Links the page; again, it changes the link that is there. @throws DeskRefused */
  linkPage(issue: MadeIssue, page: { readonly pageId: string; readonly title: string; readonly address: string }): Promise<void>;
}
