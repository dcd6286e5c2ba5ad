import type { Milliseconds } from '#domain/history/instant';
import type { HandOff, IssueStory } from '#domain/history/issue-story';

/** What a snapshot does not keep of an issue: its words, and what only the findings are told from. */
type NotKept =
  | 'summary'
  | 'projectName'
  | 'pastBlockedMs'
  | 'blockedSince'
  | 'labels'
  | 'components'
  | 'described'
  | 'changeRequest'
  | 'notes';

/**
 * What a snapshot keeps of one issue: facts and keys. Its texts are read live as the viewer, so that issue security holds.
 * Waits of hand-offs are in whole minutes.
 */
export type FrozenIssue = Omit<IssueStory, NotKept>;

const MINUTE: Milliseconds = 60_000;
const inMinutes = (wait: Milliseconds): Milliseconds => Math.round(wait / MINUTE) * MINUTE;

const frozenHandOff = ({ at, from, to, waitBeforeMs, waitAfterMs }: HandOff): HandOff => ({
  at,
  from,
  to,
  waitBeforeMs: inMinutes(waitBeforeMs),
  waitAfterMs: waitAfterMs === null ? null : inMinutes(waitAfterMs),
});

/** The facts of a story. Field by field, so that a new field of stories gets into no snapshot by itself. */
export const frozenIssue = (story: IssueStory): FrozenIssue => ({
  id: story.id,
  key: story.key,
  projectKey: story.projectKey,
  type: story.type,
  status: story.status,
  assignee: story.assignee,
  parent: story.parent,
  versions: story.versions,
  created: story.created,
  createdOn: story.createdOn,
  creator: story.creator,
  historyKnown: story.historyKnown,
  started: story.started,
  startedOn: story.startedOn,
  finished: story.finished,
  finishedOn: story.finishedOn,
  firstPlannedStart: story.firstPlannedStart,
  plannedStart: story.plannedStart,
  firstDue: story.firstDue,
  due: story.due,
  dueMoves: story.dueMoves,
  slipDays: story.slipDays,
  firstSlipDays: story.firstSlipDays,
  estimateFirst: story.estimateFirst,
  estimateAtStart: story.estimateAtStart,
  estimate: story.estimate,
  timeSpent: story.timeSpent,
  reopenings: story.reopenings,
  handOffs: story.handOffs?.map(frozenHandOff) ?? null,
  sprints: story.sprints,
  projectMoves: story.projectMoves,
  storyPoints: story.storyPoints,
});

/** The issue as a story again, for the charts. What the snapshot does not hold is told as unknown, and lists of it are empty. */
export const storyOf = (issue: FrozenIssue): IssueStory => ({
  ...issue,
  summary: null,
  projectName: null,
  pastBlockedMs: null,
  blockedSince: null,
  labels: [],
  components: [],
  described: null,
  changeRequest: false,
  notes: [],
});
