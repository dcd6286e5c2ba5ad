import { addDays, type Day, instantAt, numberOfDay, weekdayOf } from './calendar';
import { cast, type Name } from './cast';
import { caretakerOf, type ProjectPlay, type Stage } from './stage';
import { currentLeg, isDone, type WorkItem } from './work-item';

const MOST_NUDGES = 3;

/** A weekday, so many days later. */
export function laterWeekday(day: Day, days: number): Day {
  const later = addDays(day, days);
  const weekday = weekdayOf(numberOfDay(later));
  return addDays(later, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

/** On the afternoon of its due date somebody looks at an issue that is not done, and often gives it another week. */
export function watchDueDate(stage: Stage, project: ProjectPlay, item: WorkItem): void {
  const { due } = item.journal.facts;
  if (due === null || item.held) return;
  const leg = currentLeg(item);
  const who: Name = leg && !stage.gone.has(leg.who) && item.chance.happens(0.6) ? leg.who : caretakerOf(project, item);
  const moment = instantAt(due, '15:00', cast[who].timeZone) + item.chance.whole(0, 7000) * 1000;
  if (moment <= stage.time.now) return;
  stage.time.at(moment, () => {
    const over = isDone(item) || item.journal.facts.due !== due || item.nudges >= MOST_NUDGES || stage.gone.has(who);
    if (over || !item.chance.happens(item.manner.nudged)) return;
    item.nudges += 1;
    item.journal.write(stage.time.now, cast[who].accountId, { due: laterWeekday(due, item.chance.pick([5, 7, 7, 10, 14])) });
    watchDueDate(stage, project, item);
  });
}
