import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { Voice } from '../words/voice';

/** Names by account, asked of Jira as they are needed. */
export interface People {
  /** The name; null while it is being asked for. */
  nameOf(id: PersonId): string | null;
  ask(ids: readonly PersonId[]): void;
  subscribe(changed: () => void): () => void;
  /** Grows with every name learnt. */
  learnt(): number;
}

/** What every part of a page may need of where it stands. */
export interface Surroundings {
  readonly voice: Voice;
  readonly people: People;
  issueUrl(key: IssueKey): string;
  /** Jira's issue search over these keys; null where they are too many for an address. */
  searchUrl(keys: readonly IssueKey[]): string | null;
  /** Jira's issue search by a query. */
  jqlUrl(jql: string): string;
  /** Narrows the table to the issues behind a number and goes there. `id` names the number (see issues-behind). */
  showIssues(id: string): void;
}

const Context = createContext<Surroundings | null>(null);

export const SurroundingsProvider = Context.Provider;

/** @throws Error outside a `SurroundingsProvider`: a mistake in the code, not in the data. */
export function useSurroundings(): Surroundings {
  const found = useContext(Context);
  if (found === null) throw new Error('useSurroundings needs a SurroundingsProvider above it.');
  return found;
}

/** Names of people, asked for when first shown. `null` in, or nobody: no name. */
export function useNames(ids: readonly (PersonId | null)[]): (id: PersonId | null) => string | null {
  const { people } = useSurroundings();
  useSyncExternalStore(people.subscribe, people.learnt, people.learnt);
  const asked = ids.filter((id) => id !== null).join(' ');
  useEffect(() => {
    if (asked !== '') people.ask(asked.split(' ') as PersonId[]);
  }, [asked, people]);
  return (id) => (id === null ? null : people.nameOf(id));
}
