/**
 * What was worked out of one issue alone, laid aside beside its story: true as long as the story is, and gone with it. Whoever
 * walks through a project's days passes thousands of issues that have not changed since the day before.
 */
export type Aside = unknown[];

/** Each kind of thing has a place of its own in every aside. */
let places = 0;

/**
 * The same function, which works each answer out once for an issue that has an aside.
 * @param tell may look at the issue up to the last change that its story tells of and at what stays the same whatever day one looks
 * from (the zone, the statuses), and not at the instant one looks from. It never gives undefined.
 * @param toKeep makes of an answer one that lasts, where `tell` gives the same object for all issues.
 */
export const laidAside = <Issue extends { readonly aside?: Aside | undefined }, View, T>(
  tell: (issue: Issue, view: View) => T,
  toKeep: (answer: T) => T = (answer) => answer,
): ((issue: Issue, view: View) => T) => {
  const place = places;
  places += 1;
  return (issue, view) => {
    const { aside } = issue;
    if (aside === undefined) return tell(issue, view);
    let answer = aside[place] as T | undefined;
    if (answer === undefined) {
      answer = toKeep(tell(issue, view));
      aside[place] = answer;
    }
    return answer;
  };
};
