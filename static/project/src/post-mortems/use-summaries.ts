import { useEffect, useSyncExternalStore } from 'react';
import type { IssueKey } from '#domain/history/issue-key';
import type { SummariesStore, Summary } from './summaries-store';

/** Summaries of what is on the screen, asked for when first shown. */
export function useSummaries(store: SummariesStore, keys: readonly IssueKey[]): (key: IssueKey) => Summary {
  useSyncExternalStore(store.subscribe, store.learnt, store.learnt);
  const asked = keys.join(' ');
  useEffect(() => {
    if (asked !== '') store.ask(asked.split(' ') as IssueKey[]);
  }, [asked, store]);
  return store.of;
}
