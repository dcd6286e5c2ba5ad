/**
 * Is shown issues one after another, and tells in the end what it has found in them. So one walk through the issues serves many:
 * each issue is fetched from memory once, and nothing needs to be kept of it but what is told.
 */
export interface Gatherer<Issue, Found> {
  take(issue: Issue): void;
  found(): Found;
}

/** Shows a gatherer all issues. */
export const gathered = <Issue, Found>(issues: Iterable<Issue>, gatherer: Gatherer<Issue, Found>): Found => {
  for (const issue of issues) gatherer.take(issue);
  return gatherer.found();
};
