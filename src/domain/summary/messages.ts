import type { SummaryWords } from '#domain/framework/summary-words';
import type { IssueKey } from '#domain/history/issue-key';
import { filled } from '#domain/session-record/record-voice';
import type { SummaryPlace } from './summary';

/** A message that Jira sends by way of an issue. */
export interface Message {
  readonly subject: string;
  readonly text: string;
}

/** Where the issue is, the project is: its key comes before the number. */
const projectOf = (issue: IssueKey): string => issue.slice(0, issue.lastIndexOf('-'));

/** Tells people that a summary is there, or is there again. Nothing of what stands in it: mail is read by others, too. */
export const summaryMessage = (
  {
    title,
    edition,
    where,
    issue,
  }: { readonly title: string; readonly edition: number; readonly where: SummaryPlace; readonly issue: IssueKey },
  { message }: SummaryWords,
): Message => ({
  subject: filled(message.subject, { title }),
  text: [
    filled(message.ready, { title }),
    ...(edition > 1 ? [message.newEdition] : []),
    where.kind === 'confluence'
      ? filled(message.onPage, { address: where.address })
      : filled(message.inJira, { project: projectOf(issue) }),
    filled(message.byWayOf, { issue }),
  ].join('\n\n'),
});

/** Reminds whoever is to write it that it is late. */
export const lateMessage = (
  { title, day, issue }: { readonly title: string; readonly day: string; readonly issue: IssueKey },
  { late, message }: SummaryWords,
): Message => ({
  subject: filled(late.subject, { title }),
  text: [
    filled(late.due, { title, day }),
    late.why,
    filled(late.where, { project: projectOf(issue) }),
    filled(message.byWayOf, { issue }),
  ].join('\n\n'),
});
