import type { IssueKey } from '#domain/history/issue-key';

/**
 * What Jira sends to one person when a sentence of theirs is back. The sentence is not in it, and neither is what the meeting was about:
 * mail passes through hands that nobody chose. In English, because nobody knows whose language a message of the app is read in.
 */
export const commitmentMessage = (issue: IssueKey): { readonly subject: string; readonly text: string } => {
  const project = issue.slice(0, issue.lastIndexOf('-'));
  return {
    subject: 'Something you said a month ago',
    text: [
      'At the end of a post-mortem you said in one sentence what you would do differently. It is back, for you alone: nobody else can read it.',
      `To see it and to say how it went, open the project ${project} in Jira, then Post-mortem.`,
      `This message comes by way of ${issue} because Jira sends messages by an issue. Nothing in ${issue} has changed.`,
    ].join('\n\n'),
  };
};
