import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import type { CsvCell } from './csv';

export type ColumnKind = 'key' | 'text' | 'status' | 'instant' | 'day' | 'days' | 'count' | 'effort';

/** One column: what it holds, how it sorts and how it is exported. How it looks is the table's. */
export interface IssueColumn {
  readonly id: string;
  readonly header: string;
  readonly kind: ColumnKind;
  readonly width: number;
  readonly value: (story: IssueStory) => string | number | null;
}

/** In the order of the story: what it is, what happened, what was planned, what it took. */
export const issueColumns: readonly IssueColumn[] = [
  { id: 'key', header: 'Key', kind: 'key', width: 112, value: (story) => story.key },
  { id: 'summary', header: 'Summary', kind: 'text', width: 280, value: (story) => story.summary },
  { id: 'type', header: 'Type', kind: 'text', width: 116, value: (story) => story.type.name },
  { id: 'status', header: 'Status', kind: 'status', width: 136, value: (story) => story.status.name },
  { id: 'started', header: 'Started', kind: 'instant', width: 124, value: (story) => story.started },
  { id: 'finished', header: 'Finished', kind: 'instant', width: 124, value: (story) => story.finished },
  { id: 'first-due', header: 'First due', kind: 'day', width: 124, value: (story) => story.firstDue },
  { id: 'due', header: 'Due', kind: 'day', width: 124, value: (story) => story.due },
  { id: 'slip', header: 'Slip', kind: 'days', width: 96, value: (story) => story.firstSlipDays },
  { id: 'moves', header: 'Moves', kind: 'count', width: 80, value: (story) => story.dueMoves?.length ?? null },
  { id: 'estimate-at-start', header: 'Est. at start', kind: 'effort', width: 104, value: (story) => story.estimateAtStart },
  { id: 'spent', header: 'Spent', kind: 'effort', width: 88, value: (story) => story.timeSpent },
  { id: 'reopened', header: 'Reopened', kind: 'count', width: 92, value: (story) => story.reopenings?.length ?? null },
  { id: 'hand-offs', header: 'Hand-offs', kind: 'count', width: 96, value: (story) => story.handOffs?.length ?? null },
];

const COLLATE = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** A sorted copy. What is unknown stands last, whichever way one sorts. */
export function sortedStories(stories: readonly IssueStory[], columnId: string, descending: boolean): IssueStory[] {
  const column = issueColumns.find((one) => one.id === columnId);
  if (column === undefined) return [...stories];
  const sign = descending ? -1 : 1;
  return stories
    .map((story) => ({ story, value: column.value(story) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === 'number' && typeof b.value === 'number') return sign * (a.value - b.value);
      return sign * COLLATE.compare(String(a.value), String(b.value));
    })
    .map(({ story }) => story);
}

/** The stories in which every word of the text occurs: in the key, the summary, the type, the status or a version. */
export function storiesWith(stories: readonly IssueStory[], text: string): readonly IssueStory[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return stories;
  return stories.filter((story) => {
    const all = [
      story.key,
      story.summary ?? '',
      story.type.name,
      story.status.name,
      ...story.versions.map((version) => version.name),
    ]
      .join('\n')
      .toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

const UNITS: Partial<Record<ColumnKind, string>> = { days: 'days', effort: 'hours' };

/** The first line of the CSV. */
export const csvHead = (): string[] =>
  issueColumns.map(({ header, kind }) => (UNITS[kind] ? `${header} (${UNITS[kind]})` : header));

/** Times as the viewer's calendar days, effort in hours: what a spreadsheet can count with. */
export function csvRow(story: IssueStory, dayOf: (at: Instant) => CalendarDate): CsvCell[] {
  return issueColumns.map(({ kind, value }) => {
    const raw = value(story);
    if (raw === null || typeof raw === 'string') return raw;
    if (kind === 'instant') return dayOf(raw);
    return kind === 'effort' ? Math.round((raw / 3600) * 100) / 100 : raw;
  });
}
