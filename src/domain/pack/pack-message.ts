import type { IssueKey } from '#domain/history/issue-key';
import { dateIn, zoneNamed } from '#domain/history/zone';
import type { PostMortem } from '#domain/post-mortem/post-mortem';

/** What Jira sends to those invited where there is no Confluence: where the pack is, by when to read it, and why an issue sends it. */
export const packMessage = ({
  title,
  meeting,
  issue,
}: Pick<PostMortem, 'title' | 'meeting'> & { readonly issue: IssueKey }): {
  readonly subject: string;
  readonly text: string;
} => {
  const project = issue.slice(0, issue.lastIndexOf('-'));
  const zone = meeting === null ? null : zoneNamed(meeting.zone);
  const lines = [
    `The data pack of the post-mortem “${title}” is ready to be read.`,
    meeting !== null && zone !== null
      ? `The meeting is on ${dateIn(zone, meeting.at, null)}. Please read the pack before: it takes about ten minutes.`
      : 'Please read it before the meeting: it takes about ten minutes.',
    `It is in Jira: open the project ${project}, then Post-mortem, then the tab Post-mortems.`,
    `This message comes by way of ${issue} because Jira sends messages by an issue. Nothing in ${issue} has changed.`,
  ];
  return { subject: `Data pack: ${title}`, text: lines.join('\n\n') };
};
