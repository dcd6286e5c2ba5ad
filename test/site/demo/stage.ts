import type { SeedSprint } from '../jira/seed';
import { addDays, instantAt } from './calendar';
import { cast, type Name } from './cast';
import { chanceOf } from './chance';
import type { Facts, Ref } from './facts';
import { IssueJournal, type Numbers } from './issue-journal';
import type { ProjectScript } from './script';
import { Timetable } from './timetable';
import { currentLeg, type EpicPlay, type WorkItem } from './work-item';

const FIRST_ISSUE_ID = 10_001;
const SPRINT_DAYS = 14;

/** A project in play. */
export interface ProjectPlay {
  readonly script: ProjectScript;
  readonly ref: Ref;
  readonly epics: Map<string, EpicPlay>;
  readonly items: WorkItem[];
  readonly sprints: readonly SeedSprint[];
  /** When each of them was closed, or is to end; asked thousands of times. */
  readonly sprintEnds: readonly number[];
  lastNumber: number;
}

const counters = (): Numbers => {
  const last = { history: 20_000, worklog: 30_000, comment: 40_000 };
  return {
    next(of) {
      last[of] += 1;
      return String(last[of]);
    },
  };
};

/** Where it all happens: one time, one set of people, several projects. */
export class Stage {
  readonly time = new Timetable();
  readonly journals: IssueJournal[] = [];
  readonly projects = new Map<string, ProjectPlay>();
  /** Who has left, and who does their work since. */
  readonly gone = new Map<Name, Name>();
  readonly #desks = new Map<Name, Set<WorkItem>>();
  readonly #numbers = counters();
  #links = 50_000;

  constructor(readonly present: number) {}

  open(script: ProjectScript): ProjectPlay {
    const sprints = sprintsOf(script, this.present);
    const play = {
      script,
      ref: { id: script.id, name: script.name },
      epics: new Map(),
      items: [],
      sprints,
      sprintEnds: sprints.map((sprint) => Date.parse(sprint.completeDate ?? sprint.endDate ?? '')),
      lastNumber: 0,
    };
    this.projects.set(script.key, play);
    return play;
  }

  project(key: string): ProjectPlay {
    const found = this.projects.get(key);
    if (!found) throw new RangeError(`There is no project ${key} on the stage.`);
    return found;
  }

  /** Writes a new issue, now. */
  create(project: ProjectPlay, by: Name, description: string | null, facts: Omit<Facts, 'project' | 'key'>): IssueJournal {
    const key = this.nextKey(project);
    const id = String(FIRST_ISSUE_ID + this.journals.length);
    const journal = new IssueJournal(
      id,
      this.time.now,
      cast[by].accountId,
      description,
      { ...facts, project: project.ref, key },
      this.#numbers,
    );
    this.journals.push(journal);
    return journal;
  }

  nextKey(project: ProjectPlay): string {
    project.lastNumber += 1;
    return `${project.script.key}-${project.lastNumber}`;
  }

  nextLink(): string {
    this.#links += 1;
    return String(this.#links);
  }

  /** What lies on a person's desk. */
  desk(who: Name): Set<WorkItem> {
    const desk = this.#desks.get(who) ?? new Set<WorkItem>();
    this.#desks.set(who, desk);
    return desk;
  }

  /** Puts an item on the desk of whoever has it next, and off every other. */
  lay(item: WorkItem): void {
    for (const desk of this.#desks.values()) desk.delete(item);
    const leg = currentLeg(item);
    if (leg) this.desk(leg.who).add(item);
  }
}

function sprintsOf(script: ProjectScript, present: number): SeedSprint[] {
  const plan = script.sprints;
  if (!plan) return [];
  const zone = cast[script.lead].timeZone;
  return Array.from({ length: plan.count }, (_, index) => {
    const start = instantAt(addDays(plan.first, index * SPRINT_DAYS), '09:30', zone);
    const end = instantAt(addDays(plan.first, (index + 1) * SPRINT_DAYS), '09:00', zone);
    const closed = end + chanceOf(`${plan.name} ${index}`).whole(1, 20) * 60_000;
    const state = closed <= present ? 'closed' : start <= present ? 'active' : 'future';
    const iso = (instant: number) => new Date(instant).toISOString();
    return {
      id: plan.firstId + index,
      boardId: plan.boardId,
      name: `${plan.name} ${index + 1}`,
      state,
      goal: '',
      startDate: iso(start),
      endDate: iso(end),
      ...(state === 'closed' ? { completeDate: iso(closed) } : {}),
    } as const;
  });
}

export const sprintRef = (sprint: SeedSprint): Ref => ({ id: String(sprint.id), name: sprint.name });

/** The sprint that runs at an instant, or is the next to run. */
export function sprintAt(project: ProjectPlay, instant: number): SeedSprint | undefined {
  const index = project.sprintEnds.findIndex((end) => instant < end);
  return project.sprints[index];
}

/** Who looks after an issue besides the person who works on it: the owner of its epic, else the lead of the project. */
export const caretakerOf = (project: ProjectPlay, item: { readonly epic: EpicPlay | null }): Name =>
  item.epic?.plan.owner ?? project.script.lead;
