/**
 * Is shown issues one after another, and tells in the end what it has found in them. So one walk through the issues serves many:
 * each issue is fetched from memory once, and nothing needs to be kept of it but what is told.
 */
export interface Gatherer<Issue, Found> {
  take(issue: Issue): void;
  found(): Found;
}

/** So many issues with their pasts are still near at hand when the next gatherer is shown them. */
export const NEAR = 256;

/**
 * Shows several gatherers all issues, some at a time to one after another: all at once to each would fetch every issue from far memory
 * for each gatherer; one at a time to all would make the processor change its work with every issue.
 */
export const showAll = <Issue>(issues: readonly Issue[], gatherers: readonly Pick<Gatherer<Issue, unknown>, 'take'>[]): void => {
  for (let from = 0; from < issues.length; from += NEAR) {
    const to = Math.min(issues.length, from + NEAR);
    for (const gatherer of gatherers) {
      const { take } = gatherer;
      for (let n = from; n < to; n += 1) take.call(gatherer, issues[n] as Issue);
    }
  }
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
