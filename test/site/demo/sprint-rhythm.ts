import type { SeedSprint } from '../jira/seed';
import { cast } from './cast';
import { statusIds } from './catalogue';
import { type ProjectPlay, type Stage, sprintRef } from './stage';
import { isDone, type WorkItem } from './work-item';

const isIn = (item: WorkItem, sprint: SeedSprint) => item.journal.facts.sprints.some((one) => one.id === String(sprint.id));

/** The morning of sprint planning: what is in the sprint leaves the backlog, and some of what has no estimate gets one. */
function startSprint(stage: Stage, project: ProjectPlay, sprint: SeedSprint): void {
  const by = cast[project.script.lead].accountId;
  let at = stage.time.now;
  for (const item of project.items) {
    if (!isIn(item, sprint) || isDone(item)) continue;
    const { facts } = item.journal;
    if (facts.statusId === statusIds.backlog) item.journal.write(at, by, { statusId: statusIds['to do'] });
    if (facts.estimate === null && facts.spent === null && item.chance.happens(0.2)) {
      at += 40_000;
      const estimate = item.chance.pick([2, 4, 4, 6, 8]) * 3600;
      item.journal.write(at, by, { estimate, remaining: estimate });
    }
  }
}

/** The end of a sprint: what is not done goes into the next one, all at the same moment. */
function closeSprint(stage: Stage, project: ProjectPlay, sprint: SeedSprint, next: SeedSprint | undefined): void {
  const by = cast[project.script.lead].accountId;
  for (const item of project.items) {
    if (!next || !isIn(item, sprint) || isDone(item) || isIn(item, next)) continue;
    item.journal.write(stage.time.now, by, { sprints: [...item.journal.facts.sprints, sprintRef(next)] });
  }
}

export function keepSprints(stage: Stage, project: ProjectPlay): void {
  project.sprints.forEach((sprint, index) => {
    stage.time.at(Date.parse(sprint.startDate ?? ''), () => startSprint(stage, project, sprint));
    if (sprint.completeDate)
      stage.time.at(Date.parse(sprint.completeDate), () => closeSprint(stage, project, sprint, project.sprints[index + 1]));
  });
}
