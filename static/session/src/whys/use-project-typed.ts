import { useEffect, useState } from 'react';
import { findProjects, type ProjectFound, projectKeyTyped } from './projects-found';

/** While somebody types, Jira is asked when they pause. */
const PAUSE_MS = 300;

/** A Jira project that somebody names: offered by name or key, or typed by its key where it is not offered. */
export function useProjectTyped() {
  const [typed, type] = useState('');
  const [offered, setOffered] = useState<readonly ProjectFound[]>([]);
  useEffect(() => {
    if (typed.trim() === '') return;
    let gone = false;
    const timer = setTimeout(() => {
      void findProjects(typed.trim()).then((projects) => {
        if (!gone) setOffered(projects);
      });
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [typed]);
  const named = offered.find(({ key, name }) => key === typed.trim() || name === typed.trim())?.key;
  const chosen = named ?? projectKeyTyped(typed);
  return {
    typed,
    type,
    /** What is offered, and the key of the one that is named; null while none is. */
    found: { offered, chosen },
    /** Gives the project that is named to `use`, and begins anew. Does nothing while none is. */
    take(use: (key: string) => void) {
      if (chosen === null) return;
      use(chosen);
      type('');
      setOffered([]);
    },
  };
}
