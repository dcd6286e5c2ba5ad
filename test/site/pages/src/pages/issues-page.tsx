import Button from '@atlaskit/button/new';
import Spinner from '@atlaskit/spinner';
import Textfield from '@atlaskit/textfield';
import { type FormEvent, useEffect, useState } from 'react';
import { projectJql } from '../jira/search';
import { Failure } from '../parts/failure';
import { IssueTable } from '../parts/issue-table';
import layout from '../parts/layout.module.css';
import { PageHead } from '../parts/page-head';
import { goTo, usePlace } from '../route/browser-history';
import { searchPath } from '../route/route';
import styles from './issues-page.module.css';
import { useIssueSearch } from './use-issue-search';

/** Search by JQL, over the whole site or starting from one project. */
export function IssuesPage({ projectKey }: { projectKey: string | null }) {
  const { search } = usePlace();
  const asked = new URLSearchParams(search).get('jql');
  const jql = asked || (projectKey === null ? 'created is not EMPTY ORDER BY updated DESC' : projectJql(projectKey));
  const [typed, setTyped] = useState(jql);
  useEffect(() => setTyped(jql), [jql]);
  const found = useIssueSearch(jql);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed === jql) found.again();
    else goTo(searchPath(typed, projectKey));
  };
  const trail =
    projectKey === null
      ? []
      : [
          { text: 'Projects', href: '/jira/projects' },
          { text: projectKey, href: `/jira/software/projects/${projectKey}/summary` },
        ];
  return (
    <div className={layout.stack}>
      <PageHead title="Issues" tab={projectKey === null ? 'Issues' : `Issues of ${projectKey}`} trail={trail} />
      <form className={styles.form} onSubmit={submit}>
        <label className={styles.label} htmlFor="jql">
          JQL
        </label>
        <div className={styles.field}>
          <Textfield
            id="jql"
            isMonospaced
            isInvalid={found.error !== null}
            value={typed}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <Button type="submit" appearance="primary">
          Search
        </Button>
      </form>
      {found.error !== null && <Failure title="The search could not be run" error={found.error} />}
      {found.rows === null && found.error === null && <Spinner label="Searching" />}
      {found.rows !== null && found.error === null && (
        <p className={layout.quiet} role="status">
          {found.rows.length === 0
            ? 'No issue matches this search.'
            : `${found.rows.length.toLocaleString()} of ${(found.total ?? found.rows.length).toLocaleString()} issues`}
        </p>
      )}
      {found.rows !== null && found.rows.length > 0 && <IssueTable label="Issues found" rows={found.rows} />}
      {found.more && (
        <div className={layout.row}>
          <Button onClick={found.more} isLoading={found.waiting}>
            Load more
          </Button>
        </div>
      )}
    </div>
  );
}
