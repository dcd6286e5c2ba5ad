import Spinner from '@atlaskit/spinner';
import { type Project, readProjects } from '../jira/project';
import { countIssues, quoted } from '../jira/search';
import { type Column, DataTable } from '../parts/data-table';
import { Failure } from '../parts/failure';
import layout from '../parts/layout.module.css';
import { PageHead } from '../parts/page-head';
import { PersonName } from '../parts/person';
import { ProjectTile } from '../parts/project-tile';
import { Link } from '../route/link';
import { projectPath } from '../route/route';
import { useAnswer } from '../site/use-answer';
import styles from './projects-page.module.css';

/** The number is left out, not shown as 0, where Jira does not tell it. */
function IssueCount({ projectKey }: { projectKey: string }) {
  const { value } = useAnswer(projectKey, () => countIssues(`project = ${quoted(projectKey)}`));
  return <>{value?.toLocaleString() ?? ''}</>;
}

const COLUMNS: readonly Column<Project>[] = [
  {
    id: 'name',
    title: 'Name',
    wide: true,
    cell: (project) => (
      <Link href={projectPath(project.key, 'summary')} className={styles.name}>
        <ProjectTile projectKey={project.key} />
        {project.name}
      </Link>
    ),
  },
  { id: 'key', title: 'Key', cell: (project) => project.key },
  { id: 'kind', title: 'Type', cell: (project) => project.kind },
  { id: 'lead', title: 'Lead', cell: (project) => <PersonName person={project.lead} nobody="No lead" /> },
  { id: 'issues', title: 'Issues', numeric: true, cell: (project) => <IssueCount projectKey={project.key} /> },
];

export function ProjectsPage() {
  const { value: projects, error, again } = useAnswer('projects', readProjects);
  return (
    <div className={layout.stack}>
      <PageHead title="Projects" />
      {error !== null && <Failure title="The projects could not be read" error={error} again={again} />}
      {projects === null && error === null && <Spinner label="Reading the projects" />}
      {projects?.length === 0 && (
        <div className={layout.centre}>
          <h2>No projects to show</h2>
          <p>You do not have permission to browse any project of this site. Switch to another user at the top right.</p>
        </div>
      )}
      {projects !== null && projects.length > 0 && (
        <DataTable label="Projects" columns={COLUMNS} rows={projects} idOf={(project) => project.key} />
      )}
    </div>
  );
}
