import type { IssueEntry } from '../model/issue-entry';
import type { Json } from '../model/json';
import type { Site } from './route';

const FIRST = 10_000;

/** A number for a new part of an issue (a comment, a worklog, a link): one higher than all in use on the site. */
export function freshNumber({ data }: Site, idsOn: (entry: IssueEntry) => Iterable<Json | undefined>): number {
  let highest = FIRST - 1;
  for (const entry of data.issues.all()) {
    for (const id of idsOn(entry)) {
      const number = Number(id ?? 0);
      if (number > highest) highest = number;
    }
  }
  return highest + 1;
}
