/**
 * Is shown issues one after another, and tells in the end what it has found in them. So one walk through the issues serves many:
 * each issue is fetched from memory once, and nothing needs to be kept of it but what is told.
 */
export interface Gatherer<Issue, Found> {
  take(issue: Issue): void;
  found(): Found;
}

/** So many issues with their pasts are still near at hand when the next gatherer is shown them. */
const NEAR = 256;

/** Shows some issues to one gatherer after another, in a loop of its own for each: so V8 knows whom it calls. */
export interface Showing<Issue> {
  /** From one place up to, but not including, another. */
  show(issues: readonly Issue[], from: number, to: number): void;
}

/**
 * Shows all issues, some at a time: all at once to each gatherer would fetch every issue from far memory for each; one at a time to all
 * would make the processor change its work with every issue.
 */
export const showAll = <Issue>(issues: readonly Issue[], to: Showing<Issue>): void => {
  for (let from = 0; from < issues.length; from += NEAR) to.show(issues, from, Math.min(issues.length, from + NEAR));
};

/**
 * Keeps gatherers for ever, one of each kind. V8 forgets what it has learnt of a class, its optimized code, when the last object of the
 * class is gone; with every large collection of garbage each look from another day would begin anew.
 */
export class KeptForEver {
  private kept: unknown = null;

  /** @param make is asked once. */
  keep(make: () => unknown): void {
    this.kept ??= make();
  }
}

/** Shows a gatherer all issues. */
export const gathered = <Issue, Found>(issues: Iterable<Issue>, gatherer: Gatherer<Issue, Found>): Found => {
  for (const issue of issues) gatherer.take(issue);
  return gatherer.found();
};
