import { useEffect, useState } from 'react';
import { askJira } from '../../../shared/src/bridge/ask-jira';
import { findPeople, type PersonFound } from '../../../shared/src/people/people-search';

/** While somebody types, Jira is asked when they pause. */
const PAUSE_MS = 250;

export interface PeopleFound {
  readonly standing: 'asking' | 'found' | 'unreachable';
  readonly people: readonly PersonFound[];
}

const ASKING: PeopleFound = { standing: 'asking', people: [] };

/**
 * People of a name who may see the project, asked as the viewer; nobody for an empty name.
 * @param projectKey null where Jira has not said it.
 */
export function usePeopleFound(projectKey: string | null, name: string): PeopleFound {
  const [found, setFound] = useState<PeopleFound>(ASKING);
  useEffect(() => {
    setFound(ASKING);
    if (name.trim() === '') return;
    let gone = false;
    const tell = (told: PeopleFound) => {
      if (!gone) setFound(told);
    };
    const timer = setTimeout(() => {
      const asked = projectKey === null ? Promise.reject(new Error('No project.')) : findPeople(askJira, projectKey, name.trim());
      asked.then(
        (people) => tell({ standing: 'found', people }),
        () => tell({ standing: 'unreachable', people: [] }),
      );
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [projectKey, name]);
  return found;
}
