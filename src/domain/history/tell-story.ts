import { blockedSoFar } from './blocked-time';
import { daysBetween } from './calendar-date';
import { dateOrNull, dueMovesOf } from './due-dates';
import { finishOf } from './finish';
import { handOffsOf } from './hand-offs';
import type { CalendarDate } from './instant';
import type { NamedValue } from './interner';
import type { IssueKey, PersonId } from './issue-key';
import type { IssueRecord } from './issue-record';
import type { IssueStory, ProjectMove, Stay } from './issue-story';
import type { Lens } from './lens';
import { milestonesOf } from './milestones';
import { firstEverSet, valueAt } from './past-of-field';
import { everMoved, projectPast } from './project-moves';
import { reopeningsOf } from './reopenings';
import { sprintsPassed } from './sprints-passed';
import { staysOf } from './status-walk';
import { storyNotes } from './story-notes';
import * as field from './tracked-field';
import { versionsAt } from './versions-at';
import { dateIn } from './zone';

const noMoves: readonly ProjectMove[] = [];
const noStays: readonly Stay[] = [];

const typeAt = (record: IssueRecord, at: number): IssueStory['type'] => {
  const then = valueAt<NamedValue | null>(record, field.ISSUE_TYPE, at, record.type);
  return then === null || then.id === record.type.id
    ? record.type
    : { id: then.id, name: then.name, level: null, subtask: record.type.subtask };
};

const slip = (due: CalendarDate | null, finishedOn: CalendarDate | null): number | null =>
  due === null || finishedOn === null ? null : daysBetween(due, finishedOn);

/**
 * One issue's past as seen through a lens; as of an earlier instant it is what could have been told then.
 * Pure, and quick enough to be told again for every day a reader looks from. For an issue that did not exist yet
 * (see `existedAt`) it tells the moment of its creation.
 */
export const tellStory = (record: IssueRecord, lens: Lens): IssueStory => {
  const { historyKnown, created } = record;
  const asOf = Math.max(lens.asOf, created);
  const milestones = milestonesOf(record, lens);
  const { status, startedWritten } = milestones;
  const started = historyKnown && !Number.isNaN(milestones.started) ? milestones.started : null;
  const finish = finishOf(record, lens, milestones);
  const finishedOn = finish === null ? null : dateIn(lens.zone, finish.at, finish.written);
  const due = dateOrNull(valueAt(record, field.DUE, asOf, record.due));
  const firstDue = historyKnown ? dateOrNull(firstEverSet(record, field.DUE, record.due, asOf)) : null;
  const project = everMoved(record) ? projectPast(record, lens) : null;
  const projectKey = project === null ? record.project.key : project.projectKey;
  const stays = lens.blockedStatusIds.size === 0 ? noStays : staysOf(record, lens);
  const blocked = historyKnown ? blockedSoFar(record, stays, lens.blockedStatusIds, asOf, finish?.at ?? null) : null;
  return {
    id: record.id,
    key: record.key,
    projectKey,
    projectName: projectKey === record.project.key ? record.project.name : null,
    type: typeAt(record, asOf),
    summary: record.summary,
    status,
    assignee: valueAt(record, field.ASSIGNEE, asOf, record.assignee) as PersonId | null,
    parent: valueAt(record, field.PARENT, asOf, record.parent) as IssueKey | null,
    versions: versionsAt(record, asOf),
    created,
    createdOn: dateIn(lens.zone, created, record.createdOffset),
    creator: record.creator,
    historyKnown,
    started,
    startedOn: started === null ? null : dateIn(lens.zone, started, startedWritten),
    finished: finish?.at ?? null,
    finishedOn,
    firstPlannedStart: historyKnown ? dateOrNull(firstEverSet(record, field.START_DATE, record.startDate, asOf)) : null,
    plannedStart: dateOrNull(valueAt(record, field.START_DATE, asOf, record.startDate)),
    firstDue,
    due,
    dueMoves: historyKnown ? dueMovesOf(record, asOf) : null,
    slipDays: slip(due, finishedOn),
    firstSlipDays: slip(firstDue, finishedOn),
    estimateFirst: historyKnown ? firstEverSet(record, field.ESTIMATE, record.estimate, asOf) : null,
    estimateAtStart: started === null ? null : valueAt(record, field.ESTIMATE, started, record.estimate),
    estimate: valueAt(record, field.ESTIMATE, asOf, record.estimate),
    timeSpent: valueAt(record, field.TIME_SPENT, asOf, record.timeSpent),
    reopenings: historyKnown ? reopeningsOf(record, lens) : null,
    handOffs: historyKnown ? handOffsOf(record, asOf) : null,
    pastBlockedMs: blocked?.past ?? null,
    blockedSince: blocked?.since ?? null,
    sprints: sprintsPassed(record, asOf),
    projectMoves: historyKnown ? (project?.moves ?? noMoves) : null,
    storyPoints: valueAt(record, field.STORY_POINTS, asOf, record.storyPoints),
    labels: record.labels,
    components: record.components,
    described: record.described,
    changeRequest: record.changeRequest,
    notes: storyNotes(record, lens),
  };
};
