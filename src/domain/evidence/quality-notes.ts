import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import type { StatusCatalogue } from '#domain/history/status-catalogue';
import type { Gatherer } from './gatherer';
import type { QualityNote } from './project-evidence';
import type { ScopedStory } from './scoped-story';

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

/** The notes of single stories, each code and detail once. */
class NotesOfStories {
  private readonly codes = new Map<string, Map<string, Note>>();
  private readonly notes: Note[] = [];

  see({ key, notes }: IssueStory): void {
    for (const { code, detail } of notes) this.noteOf(code, detail).keys.push(key);
  }

  found(): readonly QualityNote[] {
    return this.notes.sort((a, b) => b.keys.length - a.keys.length);
  }

  private noteOf(code: string, detail: string | null): Note {
    let details = this.codes.get(code);
    if (details === undefined) {
      details = new Map();
      this.codes.set(code, details);
    }
    let note = details.get(detail ?? '');
    if (note === undefined) {
      note = { code, keys: [], detail };
      details.set(detail ?? '', note);
      this.notes.push(note);
    }
    return note;
  }
}

const onAll = (code: string): QualityNote => ({ code, keys: [], detail: null });

/** What all lack is told of the whole; where some have it, the issues that have not, with the number of all in the detail. */
const lacked = (byAll: string, bySome: string, without: readonly IssueKey[], issues: number): readonly QualityNote[] => {
  if (without.length === 0) return [];
  return without.length === issues ? [onAll(byAll)] : [{ code: bySome, keys: without, detail: String(issues) }];
};

class QualityGatherer implements Gatherer<ScopedStory, readonly QualityNote[]> {
  private readonly withoutDueDate: IssueKey[] = [];
  private readonly withoutEstimate: IssueKey[] = [];
  private timeSpent = false;
  private startDates = false;
  private issues = 0;
  private readonly ofStories = new NotesOfStories();

  take({ story, inScope }: ScopedStory): void {
    if (!inScope) return;
    this.issues += 1;
    if (story.due === null && story.firstDue === null) this.withoutDueDate.push(story.key);
    if (story.estimate === null && story.estimateFirst === null) this.withoutEstimate.push(story.key);
    this.timeSpent ||= story.timeSpent !== null;
    this.startDates ||= story.plannedStart !== null || story.firstPlannedStart !== null;
    this.ofStories.see(story);
  }

  found(): readonly QualityNote[] {
    const { issues } = this;
    return [
      ...lacked('no-due-dates', 'without-due-date', this.withoutDueDate, issues),
      ...lacked('no-estimates', 'without-estimate', this.withoutEstimate, issues),
      ...(issues === 0 || this.timeSpent ? [] : [onAll('no-time-tracking')]),
      ...(issues === 0 || this.startDates ? [] : [onAll('no-start-dates')]),
      ...this.ofStories.found(),
    ];
  }
}

/** What limits the numbers: what is odd about single issues, what some lack, and what none has. */
export const qualityNotes = (): Gatherer<ScopedStory, readonly QualityNote[]> => new QualityGatherer();
