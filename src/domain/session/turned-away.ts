/**
 * Why somebody is turned away, by kind, in the app's own language. The platform carries nothing of a failure to a page but its message:
 * so a page knows the kind by the sentence, and says it in the reader's language.
 */
export const TURNED_AWAY = {
  'project-not-seen': 'You cannot see this project. Ask a Jira administrator for the permission to browse it.',
  'no-post-mortem-here': 'There is no such post-mortem here. Perhaps it belongs to another project.',
  'not-of-this-project': 'There is no such post-mortem in this project. Perhaps the link is from another project.',
  'not-of-this-page': 'This page is not for that post-mortem. Open it in its project in Jira, or on its own page.',
  'not-invited': 'A session is for those who are invited to it, and for who opened the post-mortem.',
  'follow-up-not-open': 'The follow-up session has not been opened yet.',
  'meeting-closed': 'The meeting is closed. Private notes are not kept beyond it.',
  'not-to-change': 'Only whoever opened this post-mortem, its facilitators and people who administer the project can change it.',
  'page-for-invited': 'Only those who are invited to the post-mortem can settle what this page is for.',
  'macro-names-another': 'The settings of this macro name another post-mortem. Reload the page.',
  'page-for-editors': 'What this page is for is settled by those who may edit it and may change the post-mortem.',
  'new-for-browsers': 'A new post-mortem can be opened by those who may browse its project.',
  'id-taken': 'This post-mortem could not be opened under that id. Try again.',
  'project-full': 'This project has as many post-mortems as are kept.',
  'no-sentence-here': 'There is no sentence of yours here. Perhaps the meeting was opened again.',
  'no-decision-here': 'There is no such decision here, or its issue is not shown to you.',
  'others-changing': 'Others are changing this post-mortem at the moment. Try again.',
  'too-many-at-once': 'Too many people changed something at the same moment. What was written is still here; it is sent again.',
  'summary-for-writers':
    'The summary of a closed session is written by whoever opened the post-mortem, its facilitators, and people who administer the project and may read the record.',
  'no-own-commitment': 'You have made no commitment in this session that could stand in its summary.',
  'no-issue-to-tell-by': 'Jira sends messages by way of an issue, and you see none in this project.',
  'page-being-edited': 'Somebody is editing the page at the moment. Try again when they have finished.',
  'jira-lost': 'The connection to Jira was lost. Press again in two minutes: nothing is made twice.',
} as const;

export type TurnedAway = keyof typeof TURNED_AWAY;

const KINDS = new Map<string, TurnedAway>(Object.entries(TURNED_AWAY).map(([kind, sentence]) => [sentence, kind as TurnedAway]));

/** The kind of which this is the sentence; null for any other message. */
export const turnedAwayBy = (message: string): TurnedAway | null => KINDS.get(message) ?? null;
