import { addDays, type Day, HOUR_MS, instantAt } from './calendar';
import { cast, type Name } from './cast';
import { linkTypes } from './catalogue';
import { edit, replan } from './changed-plan';
import { laterWeekday } from './due-date-watch';
import { reopenEpic } from './hand-over';
import type { IssueJournal } from './issue-journal';
import { writeIssue } from './planning';
import type { Turn } from './script';
import type { ProjectPlay, Stage } from './stage';
import { epicNamed, journalsOf, type Of } from './turn-issues';
import { currentLeg, isDone } from './work-item';

function block(stage: Stage, project: ProjectPlay, turn: Of<'block'>): void {
  const { accountId, timeZone } = cast[turn.by];
  const blocked = journalsOf(stage, project, turn.which).filter(({ journal }) => !journal.facts.flagged);
  blocked.forEach(({ journal }, index) => {
    const when = journal.write(stage.time.now + index * 75_000, accountId, { flagged: true });
    journal.remark(when + 20_000, accountId, turn.say);
  });
  stage.time.at(instantAt(turn.until, '11:20', timeZone), () => {
    blocked.forEach(({ journal }, index) => {
      if (journal.facts.flagged) journal.write(stage.time.now + index * 75_000, accountId, { flagged: false });
    });
  });
}

function add(stage: Stage, project: ProjectPlay, turn: Of<'add'>): void {
  const epic = epicNamed(project, turn.epic);
  turn.issues.forEach((planned, index) => {
    stage.time.at(stage.time.now + index * 8 * 60_000, () => {
      const summary = turn.prefix ? `${turn.prefix}: ${planned.summary}` : planned.summary;
      const item = writeIssue(stage, project, {
        planned: { ...planned, summary },
        by: turn.by,
        epic,
        due: turn.dueIn === undefined ? null : laterWeekday(turn.on, turn.dueIn),
        start: null,
        notBefore: turn.on,
        labels: turn.labels,
        sprintOn: addDays(turn.on, 1),
        foreseen: false,
      });
      item.journal.remark(stage.time.now + 45_000, cast[turn.by].accountId, turn.say);
      reopenEpic(stage, item);
    });
  });
}

/** An issue goes to another project: it gets a key there and loses what only its old project knows. */
function move(stage: Stage, project: ProjectPlay, turn: Of<'move'>): void {
  const target = stage.project(turn.to);
  const item = project.items.find(({ journal }) => journal.facts.summary === turn.summary);
  if (!item) throw new RangeError(`No issue of ${project.script.key} is called "${turn.summary}".`);
  const by = cast[turn.by].accountId;
  const epic = turn.epic === undefined ? null : epicNamed(target, turn.epic);
  const parent = epic && { id: epic.journal.id, name: epic.journal.facts.key };
  const gone = { parent, components: [], versions: [], sprints: [], security: null };
  const when = item.journal.write(stage.time.now, by, { project: target.ref, key: stage.nextKey(target), ...gone });
  item.journal.remark(when + HOUR_MS / 30, by, turn.say);
  project.items.splice(project.items.indexOf(item), 1);
  item.epic?.items.splice(item.epic.items.indexOf(item), 1);
  item.epic = epic;
  item.held = false;
  epic?.items.push(item);
  target.items.push(item);
}

/** Whatever would have come to the desk of the person who leaves comes to the successor's. */
function leave(stage: Stage, turn: Of<'leave'>): void {
  stage.gone.set(turn.who, turn.successor);
  for (const project of stage.projects.values()) {
    for (const item of project.items) {
      item.legs = item.legs.map((leg) => (leg.who === turn.who ? { ...leg, who: turn.successor } : leg));
      if (!isDone(item) && currentLeg(item)?.who === turn.successor) stage.lay(item);
    }
  }
}

/** Both issues say in their history that one blocks the other. */
function link(stage: Stage, project: ProjectPlay, turn: Of<'link'>): void {
  const type = linkTypes[0];
  if (!type) throw new RangeError('The demo has no link types.');
  for (const pair of turn.blocks) {
    const [first, second] = journalsOf(stage, project, { summaries: pair }).map(({ journal }) => journal);
    if (!first || !second) continue;
    const id = stage.nextLink();
    const say = (one: IssueJournal, other: IssueJournal, way: 'inward' | 'outward') => {
      const text = `This issue ${type[way]} ${other.facts.key}`;
      one.write(stage.time.now, cast[turn.by].accountId, {}, [
        { field: 'Link', fieldtype: 'jira', from: null, fromString: null, to: other.facts.key, toString: text },
      ]);
      one.links.push({ id, type, way, other });
    };
    say(first, second, 'outward');
    say(second, first, 'inward');
  }
}

/** Lets a turn of the script happen when its day comes. */
export function arrange(stage: Stage, project: ProjectPlay, turn: Turn): void {
  const on = (day: Day, by: Name, act: () => void, time = '10:10') => stage.time.at(instantAt(day, time, cast[by].timeZone), act);
  switch (turn.kind) {
    case 'add':
      on(turn.on, turn.by, () => add(stage, project, turn), '10:40');
      break;
    case 'replan':
      on(turn.on, turn.by, () => replan(stage, project, turn), '16:05');
      break;
    case 'block':
      on(turn.from, turn.by, () => block(stage, project, turn), '14:30');
      break;
    case 'edit':
      on(turn.on, turn.by, () => edit(stage, project, turn), turn.time);
      break;
    case 'move':
      on(turn.on, turn.by, () => move(stage, project, turn));
      break;
    case 'leave':
      on(turn.on, turn.who, () => leave(stage, turn), '17:00');
      break;
    case 'link':
      on(turn.on, turn.by, () => link(stage, project, turn));
      break;
  }
}
