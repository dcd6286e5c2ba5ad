import { useEffect, useState } from 'react';
import type { IssueRow } from '../jira/issue-row';
import { countIssues, searchIssues } from '../jira/search';
import { nameAction } from '../site/request';

interface Found {
  readonly jql: string;
  readonly rows: readonly IssueRow[] | null;
  readonly token: string | undefined;
  readonly total: number | undefined;
  readonly error: unknown;
  readonly waiting: boolean;
}

const nothingYet = (jql: string): Found => ({ jql, rows: null, token: undefined, total: undefined, error: null, waiting: true });

/** A search that grows by a page whenever more is asked for. */
export function useIssueSearch(jql: string): {
  rows: readonly IssueRow[] | null;
  total: number | undefined;
  error: unknown;
  waiting: boolean;
  more: (() => void) | null;
  again(): void;
} {
  const [found, setFound] = useState<Found>(() => nothingYet(jql));
  const [turn, setTurn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is a wish to search again, nothing that is read here
  useEffect(() => {
    let wanted = true;
    const learn = (part: Partial<Found>): void => {
      if (wanted) setFound((old) => (old.jql === jql ? { ...old, ...part } : old));
    };
    setFound(nothingYet(jql));
    searchIssues(jql).then(
      ({ rows, nextPageToken }) => learn({ rows, token: nextPageToken, waiting: false }),
      (error: unknown) => learn({ error, waiting: false }),
    );
    // The list stands on its own; without a count it just does not say how many there are in all.
    countIssues(jql.replace(/\border\s+by\b.*$/is, '')).then(
      (total) => learn({ total }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [jql, turn]);

  const more = async (token: string): Promise<void> => {
    setFound((old) => ({ ...old, waiting: true, error: null }));
    nameAction('Load more issues');
    try {
      const { rows, nextPageToken } = await searchIssues(jql, token);
      setFound((old) =>
        old.jql === jql && old.token === token
          ? { ...old, rows: [...(old.rows ?? []), ...rows], token: nextPageToken, waiting: false }
          : old,
      );
    } catch (error) {
      setFound((old) => ({ ...old, error, waiting: false }));
    }
  };
  const { token } = found;
  return {
    rows: found.rows,
    total: found.total,
    error: found.error,
    waiting: found.waiting,
    more: token === undefined ? null : () => void more(token),
    again: () => setTurn((old) => old + 1),
  };
}
