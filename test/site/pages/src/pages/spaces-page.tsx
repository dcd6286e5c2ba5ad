import Spinner from '@atlaskit/spinner';
import { readSpaces, type Space } from '../confluence/space';
import { type Column, DataTable } from '../parts/data-table';
import { Failure } from '../parts/failure';
import layout from '../parts/layout.module.css';
import { PageHead } from '../parts/page-head';
import { ProjectTile } from '../parts/project-tile';
import { Link } from '../route/link';
import { spacePath } from '../route/wiki-route';
import { useAnswer } from '../site/use-answer';
import styles from './projects-page.module.css';

const COLUMNS: readonly Column<Space>[] = [
  {
    id: 'name',
    title: 'Name',
    cell: (space) => (
      <Link href={spacePath(space.key)} className={styles.name}>
        <ProjectTile projectKey={space.key} />
        {space.name}
      </Link>
    ),
  },
  { id: 'key', title: 'Key', cell: (space) => space.key },
  { id: 'description', title: 'Description', wide: true, cell: (space) => space.description },
];

export function SpacesPage() {
  const { value: spaces, error, again } = useAnswer('spaces', readSpaces);
  return (
    <div className={layout.stack}>
      <PageHead title="Spaces" />
      {error !== null && <Failure title="The spaces could not be read" error={error} again={again} />}
      {spaces === null && error === null && <Spinner label="Reading the spaces" />}
      {spaces?.length === 0 && (
        <div className={layout.centre}>
          <h2>No spaces to show</h2>
          <p>You do not have permission to see any space of this site. Switch to another user at the top right.</p>
        </div>
      )}
      {spaces !== null && spaces.length > 0 && (
        <DataTable label="Spaces" columns={COLUMNS} rows={spaces} idOf={(space) => space.key} />
      )}
    </div>
  );
}
