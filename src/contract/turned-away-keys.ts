import type { TurnedAway } from '#domain/session/turned-away';

/** Under which key a page says why somebody is turned away. */
export const TURNED_AWAY_KEYS = {
  'project-not-seen': 'turnedAway.projectNotSeen',
  'no-post-mortem-here': 'turnedAway.noPostMortemHere',
  'not-of-this-project': 'turnedAway.notOfThisProject',
  'not-of-this-page': 'turnedAway.notOfThisPage',
  'not-invited': 'turnedAway.notInvited',
  'follow-up-not-open': 'turnedAway.followUpNotOpen',
  'meeting-closed': 'turnedAway.meetingClosed',
  'not-to-change': 'turnedAway.notToChange',
  'page-for-invited': 'turnedAway.pageForInvited',
  'macro-names-another': 'turnedAway.macroNamesAnother',
  'page-for-editors': 'turnedAway.pageForEditors',
  'new-for-browsers': 'turnedAway.newForBrowsers',
  'id-taken': 'turnedAway.idTaken',
  'project-full': 'turnedAway.projectFull',
  'no-sentence-here': 'turnedAway.noSentenceHere',
  'no-decision-here': 'turnedAway.noDecisionHere',
  'others-changing': 'turnedAway.othersChanging',
  'too-many-at-once': 'turnedAway.tooManyAtOnce',
  'summary-for-writers': 'turnedAway.summaryForWriters',
  'no-own-commitment': 'turnedAway.noOwnCommitment',
  'no-issue-to-tell-by': 'turnedAway.noIssueToTellBy',
  'page-being-edited': 'turnedAway.pageBeingEdited',
  'jira-lost': 'turnedAway.jiraLost',
} as const satisfies Record<TurnedAway, string>;
