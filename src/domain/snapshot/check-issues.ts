import type {
  DateMove,
  HandOff,
  IssueStory,
  ProjectMove,
  Reopening,
  SprintRef,
  StatusNow,
  VersionRef,
} from '#domain/history/issue-story';
import { type Check, day, exactly, flag, instant, issue, list, number, orNull, person, record, text, word } from './check';
import type { FrozenIssue } from './frozen-issue';

const amount = orNull(number);
const dayOrNull = orNull(day);

/** Every field of one issue of a snapshot. No other field gets in: a summary or a description is refused. */
const checkIssue: Check<FrozenIssue> = exactly<FrozenIssue>({
  id: text,
  key: issue,
  projectKey: text,
  type: record<IssueStory['type']>({ id: text, name: text, level: amount, subtask: flag }),
  status: record<StatusNow>({ id: text, name: text, category: word('new', 'indeterminate', 'done') }),
  assignee: orNull(person),
  parent: orNull(issue),
  versions: list(record<VersionRef>({ id: text, name: text, released: flag, releaseDate: dayOrNull })),
  created: instant,
  createdOn: day,
  creator: orNull(person),
  historyKnown: flag,
  started: orNull(instant),
  startedOn: dayOrNull,
  finished: orNull(instant),
  finishedOn: dayOrNull,
  firstPlannedStart: dayOrNull,
  plannedStart: dayOrNull,
  firstDue: dayOrNull,
  due: dayOrNull,
  dueMoves: orNull(list(record<DateMove>({ at: instant, by: orNull(person), from: dayOrNull, to: dayOrNull }))),
  slipDays: amount,
  firstSlipDays: amount,
  estimateFirst: amount,
  estimateAtStart: amount,
  estimate: amount,
  timeSpent: amount,
  reopenings: orNull(list(record<Reopening>({ at: instant, by: orNull(person) }))),
  handOffs: orNull(list(record<HandOff>({ at: instant, from: person, to: person, waitBeforeMs: number, waitAfterMs: amount }))),
  sprints: list(record<SprintRef>({ id: text, name: text })),
  projectMoves: orNull(list(record<ProjectMove>({ at: instant, by: orNull(person), on: day, from: text, to: text }))),
  storyPoints: amount,
});

export const checkIssues: Check<readonly FrozenIssue[]> = list(checkIssue);
