import { useState } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { Section } from '../../../shared/src/components/section';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { copyText } from '../signs/copy-text';
import styles from './wins.module.css';

interface Search {
  readonly finds: string;
  readonly jql: string;
}

/** The names are search aliases of the app's manifest. Quoted where JQL would take a hyphen for a minus. */
export const searchesOf = (projectKey: string): readonly Search[] => [
  {
    finds: 'Decisions that are open and late',
    jql: `project = "${projectKey}" AND hindsightState = open AND due < startOfDay() ORDER BY due`,
  },
  {
    finds: 'Checks that are asked by the end of this week',
    jql: `project = "${projectKey}" AND hindsightCheckDate <= endOfWeek() ORDER BY hindsightCheckDate`,
  },
  {
    finds: 'Decisions that did not hold',
    jql: `project = "${projectKey}" AND (hindsightVerdict = drifted OR hindsightState = "came-back") ORDER BY updated DESC`,
  },
];

/** Ready searches, so that decisions can stand in a filter, on a board or on a dashboard beside all other work. */
export function FindByJql({ projectKey }: { readonly projectKey: string }) {
  return (
    <Section
      id="jql"
      title="Find them with JQL"
      sentence="Decisions are issues, and Jira’s search knows how they stand. Save one of these as a filter, or put it on a dashboard."
    >
      <ul className={styles.searches}>
        {searchesOf(projectKey).map((search) => (
          <SearchLine key={search.jql} search={search} />
        ))}
      </ul>
      <p className={styles.hint}>
        hindsightState is open, done, dropped or came-back. hindsightVerdict is held or drifted. hindsightCheckDate is the day of
        the next check; hindsightPostMortem finds the decisions of one post-mortem by its id.
      </p>
    </Section>
  );
}

function SearchLine({ search: { finds, jql } }: { readonly search: Search }) {
  const { jqlUrl } = useSurroundings();
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () =>
    setSaid((await copyText(jql)) ? 'Copied' : 'The browser did not allow it; select the text and copy it.');
  return (
    <li>
      {finds}
      <code className={styles.query}>{jql}</code>
      <span className={styles.line}>
        <PlainButton compact aria-label={`Copy: ${finds}`} onClick={() => void copy()}>
          Copy
        </PlainButton>
        <a href={jqlUrl(jql)} target="_blank" rel="noreferrer" aria-label={`Open in Jira’s search: ${finds}`}>
          Open in Jira’s search
        </a>
        <span role="status">{said}</span>
      </span>
    </li>
  );
}
