import { RestProblem } from './rest-problem';
import { ISSUE_EXPANDS } from './wire-issue';

/** The `expand` values as a set. What Jira knows but this site does not serve is refused by name; what Jira does not know it ignores. */
export function asExpands(asked: readonly string[]): ReadonlySet<string> {
  const expand = new Set(asked.map((name) => name.trim()).filter((name) => name !== ''));
  for (const name of ['renderedFields', 'operations', 'editmeta', 'versionedRepresentations']) {
    if (expand.has(name))
      throw new RestProblem(501, [`This site does not serve expand=${name} on issues; it serves ${ISSUE_EXPANDS.join(', ')}.`]);
  }
  return expand;
}
