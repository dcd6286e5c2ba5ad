import { dayAt, HOUR_MS, mondayOf } from './calendar';
import { cast, type Name } from './cast';
import { statusIds } from './catalogue';
import type { Facts } from './facts';
import { finishLeg } from './hand-over';
import { type ProjectPlay, type Stage, sprintAt } from './stage';
import { currentLeg, isDone, type WorkItem } from './work-item';
import { afterWorking, nextWorkingMoment } from './working-time';

/** How much of a day a person has for the projects of the demo. */
const SHARE_OF_DAY = 0.55;
const QUARTER_HOUR = 900;

/** In a project with sprints only what is in the running sprint is picked up; in one without, what has come to its planned start. */
function isDue(stage: Stage, project: ProjectPlay, item: WorkItem): boolean {
  if (item.everStarted) return true;
  const carrier = item.whole ?? item;
  const running = sprintAt(project, stage.time.now);
  if (!running) return item.notBefore === null || item.notBefore <= dayAt(stage.time.now, cast[project.script.lead].timeZone);
  if (Date.parse(running.startDate ?? '') > stage.time.now) return false;
  return carrier.journal.facts.sprints.some((sprint) => sprint.id === String(running.id));
}

function projectOf(stage: Stage, item: WorkItem): ProjectPlay {
  return stage.project(item.journal.facts.key.replace(/-\d+$/, ''));
}

function isWorkable(stage: Stage, item: WorkItem): boolean {
  const { facts } = item.journal;
  return (
    !item.held && !facts.flagged && !isDone(item) && item.readyAt <= stage.time.now && isDue(stage, projectOf(stage, item), item)
  );
}

/** What a person takes next: what is begun before what is new, then what is due first. */
function choose(stage: Stage, who: Name): WorkItem | null {
  let best: WorkItem | null = null;
  const first = (item: WorkItem) => (projectOf(stage, item).script.comesFirst ? 0 : 1);
  const rank = (item: WorkItem) =>
    `${first(item)} ${item.pickedUp ? 0 : 1} ${item.journal.facts.due ?? item.notBefore ?? '9'} ${item.journal.id}`;
  for (const item of stage.desk(who)) {
    if (isWorkable(stage, item) && (best === null || rank(item) < rank(best))) best = item;
  }
  return best;
}

/** The moment at which a person turns to an issue shows in Jira: its status, and its assignee where there was none. */
function pickUp(stage: Stage, who: Name, item: WorkItem): void {
  if (item.pickedUp) return;
  const leg = currentLeg(item);
  const stays =
    leg?.post === 'Q' && item.leg > 0
      ? statusIds['in QA']
      : leg?.post === 'S'
        ? item.journal.facts.statusId
        : statusIds['in progress'];
  const statusId = leg?.post === 'S' && !item.everStarted ? statusIds['waiting on security review'] : stays;
  item.journal.write(stage.time.now, cast[who].accountId, { statusId, assignee: cast[who].accountId });
  item.pickedUp = true;
  item.everStarted = true;
  startEpic(stage, item);
}

function startEpic(stage: Stage, item: WorkItem): void {
  const epic = item.epic;
  if (!epic || epic.journal.facts.statusId === statusIds['in progress']) return;
  const change: Partial<Facts> = { statusId: statusIds['in progress'], resolutionId: null };
  stage.time.at(stage.time.now + item.chance.whole(5, 50) * 60_000, () =>
    epic.journal.write(stage.time.now, cast[epic.plan.owner].accountId, change),
  );
}

function logWork(stage: Stage, who: Name, item: WorkItem, lengthMs: number): void {
  const { script } = projectOf(stage, item);
  const week = mondayOf(dayAt(stage.time.now, cast[script.lead].timeZone));
  if (!item.logs || script.silentWeeks.includes(week)) return;
  item.journal.log(stage.time.now, cast[who].accountId, Math.max(1, Math.round(lengthMs / 1000 / QUARTER_HOUR)) * QUARTER_HOUR);
}

function workOn(stage: Stage, who: Name, item: WorkItem): void {
  pickUp(stage, who, item);
  const zone = cast[who].timeZone;
  const leg = item.leg;
  const lengthMs = Math.min(item.leftMs, item.chance.between(0.75, 2.75) * HOUR_MS);
  const ends = afterWorking(stage.time.now, lengthMs, zone);
  stage.time.at(ends, () => {
    const { facts } = item.journal;
    const still =
      item.leg === leg && currentLeg(item)?.who === who && !facts.flagged && !isDone(item) && !stage.gone.has(who) && !item.held;
    if (still) {
      logWork(stage, who, item, lengthMs);
      item.leftMs -= lengthMs;
      if (item.leftMs < 60_000) finishLeg(stage, projectOf(stage, item), item);
    }
    const rest = lengthMs * (1 / SHARE_OF_DAY - 1) * item.chance.between(0.6, 1.4);
    stage.time.at(afterWorking(stage.time.now, rest, zone), () => carryOn(stage, who));
  });
}

/** A person at work: takes the next thing on the desk, works on it for a while, does something else, and comes back. */
export function carryOn(stage: Stage, who: Name): void {
  if (stage.gone.has(who)) return;
  const zone = cast[who].timeZone;
  const opens = nextWorkingMoment(stage.time.now, zone);
  if (opens > stage.time.now) {
    // Nobody begins at nine on the dot, and never two in the same second.
    const late =
      ((Object.keys(cast).indexOf(who) * 7 + Math.floor(opens / HOUR_MS) * 3) % 47) * 60_000 +
      Object.keys(cast).indexOf(who) * 1000;
    stage.time.at(opens + late, () => carryOn(stage, who));
    return;
  }
  const item = choose(stage, who);
  if (item) workOn(stage, who, item);
  else stage.time.at(afterWorking(stage.time.now, HOUR_MS, zone), () => carryOn(stage, who));
}
