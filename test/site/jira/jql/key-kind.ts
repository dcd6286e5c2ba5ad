import type { IssueEntry } from '../model/issue-entry';
import { EQUALITY, type FieldKind, type JqlValue, ORDER, textOf } from './field-kind';
import { JqlProblem } from './jql-clause';

/** The issue key (or id). Keys order by project, then by number; `find` gives only what the asker may see. */
export function keyKind(field: string, find: (idOrKey: string) => IssueEntry | undefined): FieldKind {
  const named = (value: JqlValue): IssueEntry => {
    const entry = find(textOf(value));
    if (!entry) throw new JqlProblem([`An issue with key '${textOf(value)}' does not exist for field '${field}'.`]);
    return entry;
  };
  return {
    operators: new Set([...EQUALITY, ...ORDER]),
    isEmpty: () => false,
    anyOf(values) {
      const wanted = new Set(values.map((value) => named(value).id));
      return (entry) => wanted.has(entry.id);
    },
    compare(value) {
      const pivot = named(value);
      // Jira compares keys of one project only: an issue of another lies neither before nor after.
      return (entry) => (entry.projectKey === pivot.projectKey ? entry.keyNumber - pivot.keyNumber : Number.NaN);
    },
    // Keys of one project sort by number, not by letters; ten digits hold every number there can be.
    sortKey: (entry) => `${entry.projectKey}-${String(entry.keyNumber).padStart(10, '0')}`,
  };
}
