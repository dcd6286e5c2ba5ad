import type { IssueJournal } from './issue-journal';
import type { Turn, Which } from './script';
import type { ProjectPlay, Stage } from './stage';
import { type EpicPlay, isDone, type WorkItem } from './work-item';

/** One kind of turn. */
export type Of<K extends Turn['kind']> = Extract<Turn, { readonly kind: K }>;

export function epicNamed(project: ProjectPlay, name: string): EpicPlay {
  const epic = project.epics.get(name);
  if (!epic) throw new RangeError(`The script of ${project.script.key} has no epic ${name}.`);
  return epic;
}

/** The issues a turn is about. @throws RangeError for a summary that no issue has, so that a script cannot go stale unseen. */
export function journalsOf(stage: Stage, project: ProjectPlay, which: Which): { journal: IssueJournal; item: WorkItem | null }[] {
  const withItem = (item: WorkItem) => ({ journal: item.journal, item });
  const everything = [
    ...[...project.epics.values()].map((epic) => ({ journal: epic.journal, item: null })),
    ...project.items.map(withItem),
  ];
  if ('summaries' in which) {
    return which.summaries.map((summary) => {
      const found = everything.find(({ journal }) => journal.facts.summary === summary);
      if (!found) throw new RangeError(`No issue of ${project.script.key} is called "${summary}".`);
      return found;
    });
  }
  if ('epic' in which) {
    const open = epicNamed(project, which.epic).items.filter((item) => !isDone(item) && !item.held && item.whole === null);
    return open.slice(0, which.first).map(withItem);
  }
  if ('openEpics' in which) return everything.filter(({ journal, item }) => item === null && journal.facts.resolutionId === null);
  if ('openOf' in which)
    return [...stage.desk(which.openOf)].filter((item) => !isDone(item) && project.items.includes(item)).map(withItem);
  if ('openExcept' in which) {
    return project.items.filter((item) => !isDone(item) && !which.openExcept.includes(item.journal.facts.summary)).map(withItem);
  }
  return project.items
    .filter((item) => isDone(item) && item.journal.facts.estimate !== null && item.journal.facts.spent !== null)
    .slice(0, which.doneWithEffort)
    .map(withItem);
}
