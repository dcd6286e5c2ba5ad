import { HOUR_MS, instantAt } from './calendar';
import { cast, type Name } from './cast';
import { planEpic } from './planning';
import type { ProjectScript } from './script';
import { keepSprints } from './sprint-rhythm';
import { Stage } from './stage';
import { arrange } from './turn';
import { carryOn } from './workday';

/** Plays the scripts from the first day to the present: plans are written, people work, turns happen. */
export function play(scripts: readonly ProjectScript[], firstDay: string, present: number): Stage {
  const stage = new Stage(present);
  for (const script of scripts) stage.open(script);
  for (const project of stage.projects.values()) {
    for (const plan of project.script.epics) {
      stage.time.at(instantAt(plan.written, '09:45', cast[plan.planner].timeZone), () => planEpic(stage, project, plan));
    }
    keepSprints(stage, project);
    for (const turn of project.script.turns) arrange(stage, project, turn);
  }
  const names = Object.keys(cast) as Name[];
  for (const name of names) stage.time.at(instantAt(firstDay, '00:00', 'UTC') + HOUR_MS, () => carryOn(stage, name));
  stage.time.runUntil(present);
  return stage;
}
