import { dayAt } from './calendar';
import { cast } from './cast';
import { resolutionIds, statusIds } from './catalogue';
import { caretakerOf, type ProjectPlay, type Stage } from './stage';
import { currentLeg, isDone, type Leg, type WorkItem } from './work-item';
import { afterWorkingDays } from './working-time';

const MOST_RETURNS = 3;
const MOST_REOPENINGS = 2;
const ORDINARY_WAIT = [0.1, 0.9] as const;

const statusWith = (leg: Leg) =>
  leg.post === 'Q' ? statusIds['in QA'] : leg.post === 'S' ? statusIds['waiting on security review'] : statusIds['in review'];

/** Takes an issue on to its next leg: the person and the status change at once, then it lies for as long as this edge lets things lie. */
function passOn(stage: Stage, project: ProjectPlay, item: WorkItem, from: Leg, to: Leg, statusId: string): void {
  const [least, most] = project.script.waits[`${from.post}>${to.post}`] ?? ORDINARY_WAIT;
  item.journal.write(stage.time.now, cast[from.who].accountId, { statusId, assignee: cast[to.who].accountId });
  item.leftMs = to.workMs;
  item.pickedUp = false;
  item.readyAt = afterWorkingDays(stage.time.now, item.chance.between(least, most), cast[to.who].timeZone);
  stage.lay(item);
}

/** The last person before QA who made something: where QA sends it back to. */
const builderOf = (item: WorkItem): Leg | undefined =>
  item.legs
    .slice(0, item.leg)
    .reverse()
    .find((leg) => leg.post !== 'Q' && leg.post !== 'S');

function sendBack(stage: Stage, project: ProjectPlay, item: WorkItem, from: Leg): boolean {
  const builder = builderOf(item);
  if (from.post !== 'Q' || !builder || item.returns >= MOST_RETURNS || !item.chance.happens(item.manner.returned)) return false;
  item.returns += 1;
  const again = [
    { ...builder, workMs: builder.workMs * 0.4 },
    { ...from, workMs: from.workMs * 0.5 },
  ];
  item.legs = [...item.legs.slice(0, item.leg + 1), ...again, ...item.legs.slice(item.leg + 1)];
  item.leg += 1;
  passOn(stage, project, item, from, again[0] ?? from, statusIds['in progress']);
  return true;
}

/** Something that was done is taken up again: the resolution goes, work and QA follow once more. */
function reopen(stage: Stage, project: ProjectPlay, item: WorkItem): void {
  if (!isDone(item) || item.reopenings >= MOST_REOPENINGS || item.journal.facts.resolutionId !== resolutionIds.done) return;
  const reviewer = item.legs[item.legs.length - 1];
  const builder = builderOf(item) ?? reviewer;
  const { over, lead } = project.script;
  if (!reviewer || !builder || (over && dayAt(stage.time.now, cast[lead].timeZone) >= over)) return;
  item.reopenings += 1;
  const by = cast[reviewer.who].accountId;
  item.legs = [...item.legs, { ...builder, workMs: builder.workMs * 0.5 }, { ...reviewer, workMs: reviewer.workMs * 0.4 }];
  item.leg = item.legs.length - 2;
  item.leftMs = builder.workMs * 0.5;
  item.pickedUp = false;
  item.readyAt = afterWorkingDays(stage.time.now, item.chance.between(0.2, 1.5), cast[builder.who].timeZone);
  const at = item.journal.write(stage.time.now, by, {
    statusId: statusIds['in progress'],
    resolutionId: null,
    assignee: cast[builder.who].accountId,
  });
  item.journal.remark(at + 60_000, by, item.chance.pick(project.script.reopenReasons));
  stage.lay(item);
  reopenEpic(stage, item);
}

export function reopenEpic(stage: Stage, item: WorkItem): void {
  const epic = item.epic;
  if (!epic || epic.journal.facts.resolutionId === null) return;
  epic.journal.write(stage.time.now + 120_000, cast[epic.plan.owner].accountId, {
    statusId: statusIds['in progress'],
    resolutionId: null,
  });
}

function finish(stage: Stage, project: ProjectPlay, item: WorkItem, last: Leg): void {
  const zone = cast[last.who].timeZone;
  if (item.parts.some((part) => !isDone(part))) {
    item.leftMs = 30 * 60_000;
    item.readyAt = afterWorkingDays(stage.time.now, 1, zone);
    return;
  }
  item.journal.write(stage.time.now, cast[last.who].accountId, { statusId: statusIds.done, resolutionId: resolutionIds.done });
  stage.desk(last.who).delete(item);
  if (item.chance.happens(item.manner.reopened)) {
    stage.time.at(afterWorkingDays(stage.time.now, item.chance.between(0.6, 7), zone), () => reopen(stage, project, item));
  }
  closeEpic(stage, project, item);
}

/** An epic whose issues are all done is closed a working day later, if nothing came in between. */
function closeEpic(stage: Stage, project: ProjectPlay, item: WorkItem): void {
  const epic = item.epic;
  const allDone = () => epic?.items.every(isDone) && epic.journal.facts.resolutionId === null;
  if (!epic || !allDone()) return;
  const who = cast[caretakerOf(project, item)];
  stage.time.at(afterWorkingDays(stage.time.now, 1, who.timeZone), () => {
    if (allDone())
      epic.journal.write(stage.time.now, who.accountId, { statusId: statusIds.done, resolutionId: resolutionIds.done });
  });
}

/** The work of one person on an issue is over: it goes back, on, or is done. */
export function finishLeg(stage: Stage, project: ProjectPlay, item: WorkItem): void {
  const leg = currentLeg(item);
  if (!leg || sendBack(stage, project, item, leg)) return;
  const next = item.legs[item.leg + 1];
  if (!next) {
    finish(stage, project, item, leg);
    return;
  }
  item.leg += 1;
  passOn(stage, project, item, leg, next, statusWith(next));
}
