import { useEffect, useState } from 'react';
import { type InJira, inJira } from './in-jira';

/** Where the post-mortem is in Jira; null while that is looked up, for those who may not browse its project, and where Jira does not answer. */
export function useInJira(postMortem: { readonly id: string; readonly projectId: string } | null): InJira | null {
  const [found, setFound] = useState<InJira | null>(null);
  const { id, projectId } = postMortem ?? { id: null, projectId: null };
  useEffect(() => {
    if (id === null || projectId === null) return;
    let gone = false;
    void inJira({ projectId, postMortemId: id }).then((there) => {
      if (!gone) setFound(there);
    });
    return () => {
      gone = true;
    };
  }, [id, projectId]);
  return found;
}
