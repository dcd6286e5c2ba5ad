import Spinner from '@atlaskit/spinner';
import { readProjects } from '../jira/project';
import { countIssues, quoted, searchIssues } from '../jira/search';
import { Failure } from '../parts/failure';
import { IssueTable } from '../parts/issue-table';
import layout from '../parts/layout.module.css';
import { PageHead } from '../parts/page-head';
import { PersonName } from '../parts/person';
import { ProjectTile } from '../parts/project-tile';
import { Link } from '../route/link';
import { projectPath, searchPath } from '../route/route';
import { useAnswer } from '../site/use-answer';
import styles from './summary-page.module.css';

const RECENT = 8;

const CATEGORIES = [
  { name: 'To do', jql: '"To Do"' },
  { name: 'In progress', jql: '"In Progress"' },
  { name: 'Done', jql: 'Done' },
] as const;

function CategoryCard({ projectKey, name, jql }: { projectKey: string; name: string; jql: string }) {
  const search = `project = ${quoted(projectKey)} AND statusCategory = ${jql}`;
  const { value } = useAnswer(search, () => countIssues(search));
  return (
    <Link href={searchPath(`${search} ORDER BY updated DESC`, projectKey)} className={styles.count}>
      <span className={styles.number}>{value?.toLocaleString() ?? '–'}</span>
      <span className={layout.quiet}>{name}</span>
    </Link>
  );
}

/** What a project is and what moved in it last. */
export function SummaryPage({ projectKey }: { projectKey: string }) {
  const projects = useAnswer(`project ${projectKey}`, readProjects);
  const project = projects.value?.find((candidate) => candidate.key === projectKey);
  const recent = useAnswer(`recent ${projectKey}`, () =>
    searchIssues(`project = ${quoted(projectKey)} ORDER BY updated DESC`, undefined, RECENT),
  );
  if (projects.value !== null && !project) {
    return (
      <div className={layout.stack}>
        <PageHead title="No such project" trail={[{ text: 'Projects', href: '/jira/projects' }]} />
        <p>There is no project {projectKey}, or you do not have permission to see it.</p>
      </div>
    );
  }
  return (
    <div className={layout.stack}>
      <PageHead
        title={project?.name ?? projectKey}
        tab={`${project?.name ?? projectKey} summary`}
        trail={[{ text: 'Projects', href: '/jira/projects' }]}
        before={<ProjectTile projectKey={projectKey} large />}
      />
      {projects.error !== null && <Failure title="The project could not be read" error={projects.error} again={projects.again} />}
      <section className={styles.cards} aria-label="Issues by status category">
        {CATEGORIES.map((category) => (
          <CategoryCard key={category.name} projectKey={projectKey} {...category} />
        ))}
        {project && (
          <div className={styles.about}>
            <span className={layout.quiet}>Lead</span>
            <PersonName person={project.lead} nobody="No lead" />
          </div>
        )}
      </section>
      <div className={layout.row}>
        <h2 className={layout.section}>Updated last</h2>
        <Link href={projectPath(projectKey, 'issues')}>View all issues</Link>
      </div>
      {recent.error !== null && <Failure title="The issues could not be read" error={recent.error} again={recent.again} />}
      {recent.value === null && recent.error === null && <Spinner label="Reading the issues" />}
      {recent.value !== null && recent.value.rows.length === 0 && <p>This project has no issues that you may see.</p>}
      {recent.value !== null && recent.value.rows.length > 0 && (
        <IssueTable label="Issues updated last" rows={recent.value.rows} />
      )}
    </div>
  );
}
