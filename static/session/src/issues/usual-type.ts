/** A type of issue that can be created in a project. */
export interface IssueType {
  readonly id: string;
  /** In the language of the viewer's Jira. */
  readonly name: string;
  /** Jira's hierarchy: 0 is standard, above it stand epics. */
  readonly level: number;
}

/** What Jira calls its plainest type, in the languages that the app speaks. */
const TASK = /^(task|aufgabe)$/i;

/** The type that a decision usually becomes: a task, else the first standard type, else the first there is. Null where there is none. */
export function usualType(types: readonly IssueType[]): IssueType | null {
  const standard = types.filter(({ level }) => level === 0);
  return standard.find(({ name }) => TASK.test(name.trim())) ?? standard[0] ?? types[0] ?? null;
}
