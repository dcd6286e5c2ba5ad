import { addDays, type Day, HOUR_MS, numberOfDay, weekdayOf } from './calendar';
import { cast, type Name } from './cast';
import { statusIds, typeIds } from './catalogue';
import { type Chance, chanceOf } from './chance';
import { watchDueDate } from './due-date-watch';
import type { Facts } from './facts';
import type { EpicPlan, Planned, Post } from './script';
import { type ProjectPlay, type Stage, sprintAt, sprintRef } from './stage';
import type { EpicPlay, Leg, WorkItem } from './work-item';

/** Where in its epic an issue stands, and what is known of it on the day it is written. */
export interface Wish {
  readonly planned: Planned;
  readonly by: Name;
  readonly epic: EpicPlay | null;
  readonly whole?: WorkItem;
  readonly due: Day | null;
  readonly start: Day | null;
  readonly notBefore: Day | null;
  readonly labels: readonly string[];
  /** The day whose sprint it is meant for; null keeps it out of every sprint. */
  readonly sprintOn: Day | null;
  /** Part of the first plan: waits in the backlog where the project has one. */
  readonly foreseen: boolean;
}

/** Saturday and Sunday become the Friday before. */
const onWeekday = (day: Day): Day => {
  const weekday = weekdayOf(numberOfDay(day));
  return addDays(day, weekday === 6 ? -1 : weekday === 0 ? -2 : 0);
};

const blank: Omit<Facts, 'project' | 'key' | 'summary' | 'typeId'> = {
  statusId: statusIds['to do'],
  resolutionId: null,
  assignee: null,
  priorityId: '3',
  parent: null,
  start: null,
  due: null,
  estimate: null,
  remaining: null,
  spent: null,
  points: null,
  sprints: [],
  versions: [],
  flagged: false,
  labels: [],
  components: [],
  security: null,
};

/** Who works on it and how long it really takes: the estimate, times how the epic goes, times a little chance. */
function legsOf(stage: Stage, project: ProjectPlay, planned: Planned, overrun: number, chance: Chance): Leg[] {
  const posts = planned.route.split(' ') as Post[];
  const wholeMs = (planned.hours ?? chance.between(3, 8)) * overrun * chance.between(0.75, 1.3) * HOUR_MS;
  const others = posts.length > 1 ? 0.4 / (posts.length - 1) : 0;
  return posts.map((post, index) => {
    const chosen = chance.pick(project.script.team[post] ?? []);
    const who = stage.gone.get(chosen) ?? chosen;
    const share = post === 'S' ? 0.08 : index === 0 ? (others === 0 ? 1 : 0.6) : others;
    return { post, who, workMs: Math.max(HOUR_MS / 2, wholeMs * share) };
  });
}

function sprintsFor(project: ProjectPlay, wish: Wish): Facts['sprints'] {
  if (wish.sprintOn === null || wish.whole) return [];
  const sprint = sprintAt(project, Date.parse(`${wish.sprintOn}T12:00:00Z`));
  return sprint ? [sprintRef(sprint)] : [];
}

const COMPLEXITY = [1, 2, 3, 5, 8, 13] as const;
const pointsFor = (hours: number) => COMPLEXITY.find((size) => size * 2.5 >= hours) ?? 13;

/** Writes one issue and puts it on the desk of the first person who is to work on it. */
export function writeIssue(stage: Stage, project: ProjectPlay, wish: Wish): WorkItem {
  const { planned, epic, whole } = wish;
  const { script } = project;
  const chance = chanceOf(`${script.key} ${planned.summary}`);
  const manner = epic?.plan.manner ?? { overrun: 1, returned: 0, reopened: 0, nudged: 0.2, undated: 0 };
  const legs = legsOf(stage, project, planned, manner.overrun, chance);
  const first = legs[0];
  const estimate = planned.hours === null ? null : planned.hours * 3600;
  const parent = whole?.journal ?? epic?.journal;
  const version = script.versions.find((one) => one.name === epic?.plan.version);
  const component = script.components.find((one) => one.name === epic?.plan.component);
  const journal = stage.create(project, wish.by, script.descriptions?.[planned.summary] ?? null, {
    ...blank,
    summary: planned.summary,
    typeId: typeIds[planned.type],
    statusId: script.statuses.includes('backlog') && wish.foreseen ? statusIds.backlog : statusIds['to do'],
    assignee: first && chance.happens(0.7) ? cast[first.who].accountId : null,
    priorityId: planned.type === 'bug' ? '2' : chance.pick(['2', '3', '3', '3', '4']),
    parent: parent ? { id: parent.id, name: parent.facts.key } : null,
    start: chance.happens(0.65) ? wish.start : null,
    due: wish.due,
    estimate,
    remaining: estimate,
    points: planned.type === 'story' && planned.hours !== null ? pointsFor(planned.hours) : null,
    sprints: sprintsFor(project, wish),
    versions: version && planned.type !== 'part' ? [{ id: version.id, name: version.name }] : [],
    labels: wish.labels,
    components: component ? [component] : [],
  });
  const item: WorkItem = {
    journal,
    chance,
    manner,
    epic,
    whole: whole ?? null,
    parts: [],
    logs: chance.happens(script.logged),
    notBefore: wish.notBefore,
    held: planned.held ?? false,
    legs,
    leg: 0,
    leftMs: first?.workMs ?? 0,
    readyAt: stage.time.now + HOUR_MS,
    pickedUp: false,
    everStarted: false,
    returns: 0,
    reopenings: 0,
    nudges: 0,
  };
  project.items.push(item);
  epic?.items.push(item);
  whole?.parts.push(item);
  stage.lay(item);
  watchDueDate(stage, project, item);
  for (const summary of planned.parts ?? []) writePart(stage, project, item, wish, summary);
  return item;
}

function writePart(stage: Stage, project: ProjectPlay, whole: WorkItem, wish: Wish, summary: string): void {
  const route = wish.planned.route.split(' ')[0] ?? 'E';
  const planned: Planned = { summary, type: 'part', route, hours: null };
  writeIssue(stage, project, { ...wish, planned, whole, due: null, start: null, sprintOn: null, labels: [] });
}

/** Writes an epic and, a few minutes apart, its issues; their due dates are spread over the time of the epic. */
export function planEpic(stage: Stage, project: ProjectPlay, plan: EpicPlan): void {
  const version = project.script.versions.find((one) => one.name === plan.version);
  const journal = stage.create(project, plan.planner, plan.description, {
    ...blank,
    summary: plan.summary,
    typeId: typeIds.epic,
    assignee: cast[plan.owner].accountId,
    priorityId: '2',
    start: plan.start,
    due: plan.due,
    versions: version ? [{ id: version.id, name: version.name }] : [],
  });
  const epic: EpicPlay = { plan, journal, items: [] };
  project.epics.set(plan.name, epic);
  const chance = chanceOf(`${project.script.key} plan of ${plan.name}`);
  const span = numberOfDay(plan.due) - numberOfDay(plan.start);
  let minute = 0;
  plan.issues.forEach((planned, index) => {
    minute += chance.whole(2, 9);
    const due = onWeekday(addDays(plan.start, Math.round((span * (index + 1)) / plan.issues.length)));
    const earliest = addDays(plan.start, Math.round((span * index) / plan.issues.length) - 5);
    const start = onWeekday(earliest < plan.start ? plan.start : earliest);
    const dated = index === 0 || index === plan.issues.length - 1 || !chance.happens(plan.manner.undated);
    const wish: Wish = {
      planned,
      by: plan.planner,
      epic,
      due: dated ? due : null,
      start,
      notBefore: start,
      labels: [],
      sprintOn: due,
      foreseen: true,
    };
    stage.time.at(stage.time.now + minute * 60_000 + chance.whole(0, 59) * 1000, () => writeIssue(stage, project, wish));
  });
}
