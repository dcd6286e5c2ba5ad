import type { IssueStory } from '#domain/history/issue-story';
import type { DayNumber } from './day-axis';
import { type TimelineRow, timelineRow } from './timeline-row';

export type Grouping = 'epic' | 'version' | 'issue';
export type RowOrder = 'start' | 'slip';

export interface RowsOptions {
  readonly grouping: Grouping;
  readonly order: RowOrder;
  readonly today: DayNumber;
}

const WITHOUT = 'without';

/** Jira counts levels of the hierarchy from 0 (story, task); epics are 1 and above. */
const isEpic = (story: IssueStory) => (story.type.level ?? 0) >= 1;

/** The groupings that say something about these issues, the most telling first. */
export function groupingsOf(stories: readonly IssueStory[]): Grouping[] {
  const known = byKey(stories);
  const inEpics = stories.some((story) => epicOf(story, known) !== null);
  const inVersions = stories.some((story) => story.versions.length > 0);
  return [...(inEpics ? (['epic'] as const) : []), ...(inVersions ? (['version'] as const) : []), 'issue'];
}

/** A grouping that leaves most issues in "none of them" hides what it should show. */
const TELLING = 1 / 3;

/** The grouping to begin with: the first that holds a good part of the issues. */
export function tellingGrouping(stories: readonly IssueStory[]): Grouping {
  const known = byKey(stories);
  const enough = (holds: (story: IssueStory) => boolean) =>
    stories.length > 0 && stories.filter(holds).length >= stories.length * TELLING;
  if (enough((story) => epicOf(story, known) !== null)) return 'epic';
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

function grouped(stories: readonly IssueStory[], { grouping, today }: RowsOptions): TimelineRow[] {
  const known = byKey(stories);
  const groups = new Map<string, IssueStory[]>();
  const names = new Map<string, string>();
  const add = (id: string, story: IssueStory) => {
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [story]);
    else group.push(story);
  };
  for (const story of stories) {
    if (grouping === 'epic') add(epicOf(story, known) ?? WITHOUT, story);
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
      grouping === 'epic'
        ? { id, label: id, title: known.get(id)?.summary ?? null }
        : { id, label: names.get(id) ?? id, title: null };
    return timelineRow(head, members, today);
  });
}

/** The epic an issue belongs to: itself, its parent, or (for a sub-task) the parent of its parent. */
function epicOf(story: IssueStory, known: ReadonlyMap<string, IssueStory>): string | null {
  if (isEpic(story)) return story.key;
  if (story.parent === null) return null;
  if (!story.type.subtask) return story.parent;
  return known.get(story.parent)?.parent ?? null;
}

const byKey = (stories: readonly IssueStory[]) => new Map<string, IssueStory>(stories.map((story) => [story.key, story]));

function byStart(a: TimelineRow, b: TimelineRow): number {
  return last(a, b) || beginning(a) - beginning(b) || a.label.localeCompare(b.label, 'en', { numeric: true });
}

function bySlip(a: TimelineRow, b: TimelineRow): number {
  return last(a, b) || (b.slipDays ?? Number.NEGATIVE_INFINITY) - (a.slipDays ?? Number.NEGATIVE_INFINITY) || byStart(a, b);
}

/** What belongs to no epic or version comes after everything that does. */
const last = (a: TimelineRow, b: TimelineRow) => Number(a.id === WITHOUT) - Number(b.id === WITHOUT);

function beginning(row: TimelineRow): DayNumber {
  return Math.min(row.happened?.from ?? Number.MAX_SAFE_INTEGER, row.firstPlan?.from ?? Number.MAX_SAFE_INTEGER);
}
