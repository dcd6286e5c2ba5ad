import type { IssueEntry } from '../model/issue-entry';
import type { Asker } from './asker';
import { compileJql, type Place } from './compile-jql';
import { JqlProblem, type JqlQuery } from './jql-clause';
import { parseJql } from './parse-jql';

export interface Found {
  /** Every issue that the asker may see and the query matches, in the query's order. */
  readonly hits: readonly Hit[];
  readonly compare: (a: Place, b: Place) => number;
}

export interface Hit {
  readonly entry: IssueEntry;
  readonly place: Place;
}

/** @throws JqlProblem */
export type SearchIssues = (jql: string, asker: Asker) => Found;

const REMEMBERED = 24;

/**
 * A search that remembers its last results, so that the next page of a long one costs nothing.
 * A result is used again only for the same question of the same person at the same time, while nothing was written.
 */
export function createSearch(): SearchIssues {
  const results = new Map<string, Found>();
  return (jql, asker) => {
    const { issues, projects } = asker.data;
    // What somebody may see stands in the projects.
    const question = JSON.stringify([issues.version, projects.version, asker.actor.accountId, asker.present.now, jql]);
    const known = results.get(question);
    if (known) return known;
    const found = runQuery(boundedQuery(jql), asker);
    results.set(question, found);
    if (results.size > REMEMBERED) results.delete(results.keys().next().value ?? question);
    return found;
  };
}

/** Parses a query that must restrict what is found. @throws JqlProblem */
export function boundedQuery(jql: string): JqlQuery {
  const query = parseJql(jql);
  if (query.where === null) {
    throw new JqlProblem(['Unbounded JQL queries are not allowed here. Please add a search restriction to your query.']);
  }
  return query;
}

function runQuery(query: JqlQuery, asker: Asker): Found {
  const { matches, projectIds, placeOf, compare } = compileJql(query, asker);
  const { issues } = asker.data;
  const hits: Hit[] = [];
  const take = (entries: Iterable<IssueEntry>) => {
    for (const entry of entries)
      if (!entry.raw.archived && matches(entry) && asker.maySee(entry)) hits.push({ entry, place: placeOf(entry) });
  };
  if (projectIds) for (const projectId of projectIds) take(issues.inProject(projectId));
  else take(issues.all());
  hits.sort((a, b) => compare(a.place, b.place));
  return { hits, compare };
}
