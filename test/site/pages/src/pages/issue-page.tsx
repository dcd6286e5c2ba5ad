import Spinner from '@atlaskit/spinner';
import { type Issue, readIssue } from '../jira/issue';
import { knownFields } from '../jira/known-fields';
import { RichText } from '../parts/adf';
import { Failure } from '../parts/failure';
import { IssueType } from '../parts/issue-type';
import layout from '../parts/layout.module.css';
import { PageHead } from '../parts/page-head';
import { Link } from '../route/link';
import { issuePath, projectPath } from '../route/route';
import { Refused } from '../site/request';
import { type Answer, useAnswer } from '../site/use-answer';
import { IssueActivity } from './issue-activity';
import { IssueDetails } from './issue-details';
import { IssueLinks } from './issue-links';
import styles from './issue-page.module.css';

async function readShown(key: string): Promise<{ issue: Issue; flaggedField: string | undefined }> {
  // Without the registry of fields an issue still shows; only its sprints and its flag stay unknown.
  const known = await knownFields().catch(() => ({ sprint: undefined, flagged: undefined }));
  return { issue: await readIssue(key, known), flaggedField: known.flagged };
}

/** One issue: what it says, where it stands, and how it came there. */
export function IssuePage({ issueKey }: { issueKey: string }) {
  const shown = useAnswer(issueKey, () => readShown(issueKey));
  if (shown.error !== null && !shown.value) return <NoIssue issueKey={issueKey} answer={shown} />;
  if (!shown.value) return <Spinner label={`Reading ${issueKey}`} />;
  return <ShownIssue key={issueKey} issue={shown.value.issue} flaggedField={shown.value.flaggedField} changed={shown.again} />;
}

function NoIssue({ issueKey, answer }: { issueKey: string; answer: Answer<unknown> }) {
  const missing = answer.error instanceof Refused && [403, 404].includes(answer.error.status);
  return (
    <div className={layout.stack}>
      <PageHead
        title={missing ? `You can't view ${issueKey}` : issueKey}
        trail={[{ text: 'Projects', href: '/jira/projects' }]}
      />
      {missing ? (
        <p>
          It may have been deleted or moved, or you do not have permission to see it.{' '}
          <Link href="/issues/">Search for issues</Link>
        </p>
      ) : (
        <Failure title="The issue could not be read" error={answer.error} again={answer.again} />
      )}
    </div>
  );
}

function ShownIssue({ issue, flaggedField, changed }: { issue: Issue; flaggedField: string | undefined; changed(): void }) {
  const parents = issue.parent ? [{ text: issue.parent.key, href: issuePath(issue.parent.key) }] : [];
  const trail = [
    { text: 'Projects', href: '/jira/projects' },
    { text: issue.projectName, href: projectPath(issue.projectKey, 'summary') },
    ...parents,
    { text: issue.key, href: issuePath(issue.key), icon: <IssueType type={issue.type} /> },
  ];
  return (
    <div className={layout.stack}>
      <div className={styles.columns}>
        <div className={styles.main}>
          <PageHead title={issue.summary} tab={`[${issue.key}] ${issue.summary}`} trail={trail} />
          <section className={styles.part} aria-label="Description">
            <h2 className={layout.section}>Description</h2>
            {issue.description ? (
              <RichText doc={issue.description} />
            ) : (
              <p className={layout.quiet}>This issue has no description.</p>
            )}
          </section>
          <IssueLinks title="Child issues" links={issue.children} />
          <IssueLinks title="Linked issues" links={issue.links} />
          <IssueActivity issueKey={issue.key} changedAt={issue.updated ?? ''} />
        </div>
        <IssueDetails issue={issue} flaggedField={flaggedField} changed={changed} />
      </div>
    </div>
  );
}
