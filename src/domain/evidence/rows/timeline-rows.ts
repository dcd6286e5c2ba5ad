import type { DayNumber } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import { type EpicIndex, epicOf } from './epic-index';
import { type TimelineRow, timelineRow } from './timeline-row';

export type Grouping = 'epic' | 'version' | 'issue';
export type RowOrder = 'start' | 'slip';

export interface RowsOptions {
  readonly grouping: Grouping;
  readonly order: RowOrder;
  readonly today: DayNumber;
  /** Of all issues, also those that a filter has left out. */
  readonly epics: EpicIndex;
}

/** The row of what belongs to no epic or version. */
export const WITHOUT = 'without';

/** `ABC-9` before `ABC-10`. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** The groupings that say something about these issues, the most telling first. */
export function groupingsOf(stories: readonly IssueStory[], epics: EpicIndex): Grouping[] {
  const inEpics = stories.some((story) => epicOf(story, epics) !== null);
  const inVersions = stories.some((story) => story.versions.length > 0);
  return [...(inEpics ? (['epic'] as const) : []), ...(inVersions ? (['version'] as const) : []), 'issue'];
}

/** A grouping that leaves most issues in "none of them" hides what it should show. */
const TELLING = 1 / 3;

/** The grouping to begin with: the first that holds a good part of the issues. */
export function tellingGrouping(stories: readonly IssueStory[], epics: EpicIndex): Grouping {
  const enough = (holds: (story: IssueStory) => boolean) =>
    stories.length > 0 && stories.filter(holds).length >= stories.length * TELLING;
  if (enough((story) => epicOf(story, epics) !== null)) return 'epic';
  return enough((story) => story.versions.length > 0) ? 'version' : 'issue';
}

/** The rows of the timeline, in the order of their beginning or the worst slip first. */
export function timelineRows(stories: readonly IssueStory[], options: RowsOptions): TimelineRow[] {
  const rows =
    options.grouping === 'issue'
      ? stories.map((story) => timelineRow({ id: story.key, label: story.key, title: story.summary }, [story], options.today))
      : grouped(stories, options);
  return rows.sort(options.order === 'slip' ? bySlip : byStart);
}

function grouped(stories: readonly IssueStory[], { grouping, today, epics }: RowsOptions): TimelineRow[] {
  const groups = new Map<string, IssueStory[]>();
  const names = new Map<string, string>();
  const add = (id: string, story: IssueStory) => {
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [story]);
    else group.push(story);
  };
  for (const story of stories) {
    if (grouping === 'epic') add(epicOf(story, epics) ?? WITHOUT, story);
    else if (story.versions.length === 0) add(WITHOUT, story);
    else
      for (const version of story.versions) {
        names.set(version.id, version.name);
        add(version.id, story);
      }
  }
  return [...groups].map(([id, members]) => {
    if (id === WITHOUT) return timelineRow({ id, label: `No ${grouping}`, title: null }, members, today);
    const head =
      grouping === 'epic' ? { id, label: id, title: epics.titles[id] ?? null } : { id, label: names.get(id) ?? id, title: null };
    return timelineRow(head, members, today);
  });
}

function byStart(a: TimelineRow, b: TimelineRow): number {
  return last(a, b) || beginning(a) - beginning(b) || compare(a.label, b.label);
}

function bySlip(a: TimelineRow, b: TimelineRow): number {
  return last(a, b) || (b.slipDays ?? Number.NEGATIVE_INFINITY) - (a.slipDays ?? Number.NEGATIVE_INFINITY) || byStart(a, b);
}

/** What belongs to no epic or version comes after everything that does. */
const last = (a: TimelineRow, b: TimelineRow) => Number(a.id === WITHOUT) - Number(b.id === WITHOUT);

function beginning(row: TimelineRow): DayNumber {
  return Math.min(row.happened?.from ?? Number.MAX_SAFE_INTEGER, row.firstPlan?.from ?? Number.MAX_SAFE_INTEGER);
}
