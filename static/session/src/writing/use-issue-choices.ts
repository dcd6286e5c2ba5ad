import { useEffect, useMemo, useState } from 'react';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { choicesFor, type IssueChoice, issuesOfEvidence, type Titles, titledLike, titlesOf } from './issue-choices';

/** While somebody types, Jira is asked when they pause. */
const PAUSE_MS = 300;

interface Choices {
  readonly shown: readonly IssueChoice[];
  readonly titles: Titles;
}

/** The issues of the evidence that fit what is typed, with their titles as far as they have come. */
export function useIssueChoices(frozen: FrozenEvidence, typed: string): Choices {
  const all = useMemo(() => issuesOfEvidence(frozen), [frozen]);
  const [titles, setTitles] = useState<Titles>(new Map());
  const shown = choicesFor(typed, all, titles);
  const untitled = shown.flatMap(({ key }) => (titles.has(key) ? [] : [key]));
  const projectKey = frozen.project.key;
  const asked = untitled.join(' ');
  useEffect(() => {
    let gone = false;
    const learn = (found: Titles) => {
      if (!gone && found.size > 0) setTitles((now) => new Map([...now, ...found]));
    };
    const timer = setTimeout(() => {
      if (asked !== '') void titlesOf(asked.split(' ') as IssueChoice['key'][]).then(learn);
      if (typed.trim() !== '') void titledLike(typed, projectKey).then(learn);
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [asked, typed, projectKey]);
  return { shown, titles };
}
