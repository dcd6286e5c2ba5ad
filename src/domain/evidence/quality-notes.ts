import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import type { StatusCatalogue } from '#domain/history/status-catalogue';
import type { QualityNote } from './project-evidence';

/** Statuses that the data gives several categories; the detail is the status name. */
export const catalogueNotes = (statuses: StatusCatalogue, stories: readonly IssueStory[] = []): readonly QualityNote[] =>
  statuses.conflicts.map(({ id, name }) => ({
    code: 'status-categories-conflict',
    keys: stories.filter(({ status }) => status.id === id).map(({ key }) => key),
    detail: name,
  }));

interface Note {
  readonly code: string;
  readonly keys: IssueKey[];
  readonly detail: string | null;
}

const gathered = (stories: readonly IssueStory[]): readonly QualityNote[] => {
  const codes = new Map<string, Map<string, Note>>();
  const notes: Note[] = [];
  for (const { key, notes: own } of stories) {
    for (const { code, detail } of own) {
      let details = codes.get(code);
      if (details === undefined) {
        details = new Map();
        codes.set(code, details);
      }
      let note = details.get(detail ?? '');
      if (note === undefined) {
        note = { code, keys: [], detail };
        details.set(detail ?? '', note);
        notes.push(note);
      }
      note.keys.push(key);
    }
  }
  return notes.sort((a, b) => b.keys.length - a.keys.length);
};

const wholly = (code: string, stories: readonly IssueStory[], lacks: (story: IssueStory) => boolean): readonly QualityNote[] =>
  stories.length > 0 && stories.every(lacks) ? [{ code, keys: [], detail: null }] : [];

/** Some have it and some have not: the issues that have not, with the number of all in the detail. */
const partly = (code: string, stories: readonly IssueStory[], lacks: (story: IssueStory) => boolean): readonly QualityNote[] => {
  const without = stories.filter(lacks);
  if (without.length === 0 || without.length === stories.length) return [];
  return [{ code, keys: without.map(({ key }) => key), detail: String(stories.length) }];
};

const withoutDueDate = ({ due, firstDue }: IssueStory) => due === null && firstDue === null;
const withoutEstimate = ({ estimate, estimateFirst }: IssueStory) => estimate === null && estimateFirst === null;

/** What limits the numbers: what is odd about single issues, what some lack, and what none has. */
export const qualityNotes = (stories: readonly IssueStory[]): readonly QualityNote[] => [
  ...wholly('no-due-dates', stories, withoutDueDate),
  ...partly('without-due-date', stories, withoutDueDate),
  ...wholly('no-estimates', stories, withoutEstimate),
  ...partly('without-estimate', stories, withoutEstimate),
  ...wholly('no-time-tracking', stories, ({ timeSpent }) => timeSpent === null),
  ...wholly(
    'no-start-dates',
    stories,
    ({ plannedStart, firstPlannedStart }) => plannedStart === null && firstPlannedStart === null,
  ),
  ...gathered(stories),
];
