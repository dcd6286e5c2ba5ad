import { type Day, dayAt } from './calendar';
import { cast, type Name } from './cast';
import { statusIds } from './catalogue';
import { chanceOf } from './chance';
import { laterWeekday, watchDueDate } from './due-date-watch';
import type { Facts } from './facts';
import type { IssueJournal } from './issue-journal';
import type { Edit } from './script';
import { type ProjectPlay, type Stage, sprintRef } from './stage';
import { epicNamed, journalsOf, type Of } from './turn-issues';
import { currentLeg, isDone, type WorkItem } from './work-item';

function apply(edit: Edit, facts: Facts): Partial<Facts> {
  const { status, ...change } = edit(facts);
  return status === undefined ? change : { ...change, statusId: statusIds[status] };
}

/** Whoever an issue is given to has to do what was left of it. */
function follow(stage: Stage, item: WorkItem): void {
  const leg = currentLeg(item);
  const holder = (Object.keys(cast) as Name[]).find((name) => cast[name].accountId === item.journal.facts.assignee);
  if (!leg || !holder || holder === leg.who) return;
  item.legs = item.legs.map((one, index) => (index >= item.leg && one.who === leg.who ? { ...one, who: holder } : one));
  item.pickedUp = false;
  stage.lay(item);
}

/** Somebody edits issues by hand, one after the other, or all at once. */
export function edit(stage: Stage, project: ProjectPlay, turn: Of<'edit'>): void {
  const by = cast[turn.by].accountId;
  let at = stage.time.now;
  for (const { journal, item } of journalsOf(stage, project, turn.which)) {
    const dueBefore = journal.facts.due;
    const when = journal.write(at, by, apply(turn.change, journal.facts));
    if (turn.say) journal.remark(when + 90_000, by, turn.say);
    if (item) {
      follow(stage, item);
      if (journal.facts.due !== dueBefore) watchDueDate(stage, project, item);
    }
    if (!turn.atOnce) at += 150_000 + chanceOf(`${journal.id} ${turn.on}`).whole(0, 90) * 1000;
  }
}

/** Sprints that have not begun move along with the dates. */
function laterSprints(stage: Stage, project: ProjectPlay, facts: Facts, days: number): Facts['sprints'] {
  return facts.sprints.map((ref) => {
    const index = project.sprints.findIndex((sprint) => String(sprint.id) === ref.id);
    const begun = Date.parse(project.sprints[index]?.startDate ?? '') <= stage.time.now;
    const later = project.sprints[Math.min(project.sprints.length - 1, index + Math.round(days / 14))];
    return begun || !later ? ref : sprintRef(later);
  });
}

/** The dates of epics and of all that is open in them move; what has not begun also begins later. */
export function replan(stage: Stage, project: ProjectPlay, turn: Of<'replan'>): void {
  const by = cast[turn.by].accountId;
  let at = stage.time.now;
  const today = dayAt(at, cast[turn.by].timeZone);
  const later = (day: Day) => laterWeekday(day < today ? today : day, turn.days);
  const write = (journal: IssueJournal, started: boolean) => {
    const { due, start } = journal.facts;
    at += 20_000 + chanceOf(`${journal.id} ${turn.on}`).whole(0, 60) * 1000;
    journal.write(at, by, {
      due: due === null ? null : later(due),
      start: started || start === null ? start : later(start),
      sprints: started ? journal.facts.sprints : laterSprints(stage, project, journal.facts, turn.days),
    });
  };
  for (const name of turn.epics) {
    const epic = epicNamed(project, name);
    write(epic.journal, epic.journal.facts.statusId !== statusIds['to do']);
    epic.journal.remark(at + 30_000, by, turn.say);
    for (const item of epic.items) {
      if (isDone(item)) continue;
      write(item.journal, item.everStarted);
      watchDueDate(stage, project, item);
    }
  }
}
