import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';

export const at = (iso: string): Instant => Date.parse(iso);
export const day = (date: string) => date as CalendarDate;
export const key = (text: string) => text as IssueKey;
export const person = (text: string) => text as PersonId;

const dayOrNull = (instant: Instant | null) => (instant === null ? null : day(new Date(instant).toISOString().slice(0, 10)));

/** One issue's story in UTC; its days follow from its instants. */
export function story(given: Partial<IssueStory> = {}): IssueStory {
  const created = given.created ?? at('2026-03-02T09:00:00Z');
  const started = given.started ?? null;
  const finished = given.finished ?? null;
  return {
    id: '1',
    key: key('ONE-1'),
    projectKey: 'ONE',
    projectName: 'One project',
    type: { id: '10001', name: 'Task', level: 0, subtask: false },
    summary: 'A piece of work',
    status:
      finished !== null
        ? { id: '5', name: 'Done', category: 'done' }
        : started !== null
          ? { id: '3', name: 'In progress', category: 'indeterminate' }
          : { id: '1', name: 'To do', category: 'new' },
    assignee: null,
    parent: null,
    versions: [],
    creator: null,
    historyKnown: true,
    firstPlannedStart: null,
    plannedStart: null,
    firstDue: null,
    due: given.firstDue ?? null,
    dueMoves: [],
    slipDays: null,
    firstSlipDays: null,
    estimateFirst: null,
    estimateAtStart: null,
    estimate: null,
    timeSpent: null,
    reopenings: [],
    handOffs: [],
    pastBlockedMs: 0,
    blockedSince: null,
    sprints: [],
    projectMoves: [],
    storyPoints: null,
    labels: [],
    components: [],
    described: null,
    changeRequest: false,
    notes: [],
    ...given,
    created,
    createdOn: dayOrNull(created) as CalendarDate,
    started,
    startedOn: dayOrNull(started),
    finished,
    finishedOn: dayOrNull(finished),
  };
}
