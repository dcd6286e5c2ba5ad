import Spinner from '@atlaskit/spinner';
import { readPage, readVersions, type Version } from '../confluence/wiki-page';
import { type Column, DataTable } from '../parts/data-table';
import { Failure } from '../parts/failure';
import layout from '../parts/layout.module.css';
import { PageHead } from '../parts/page-head';
import { PersonName } from '../parts/person';
import { Link } from '../route/link';
import { wikiPagePath } from '../route/wiki-route';
import { Refused } from '../site/request';
import { useAnswer } from '../site/use-answer';
import { useCalendar } from '../site/when';
import { useWriter } from './wiki-byline';
import { NoPage } from './wiki-page';

function Writer({ accountId }: { accountId: string }) {
  return <PersonName person={useWriter(accountId)} />;
}

/** Every version of a page: who made it, when, and what he said about it. */
export function WikiHistory({ spaceKey, pageId }: { spaceKey: string; pageId: string }) {
  const calendar = useCalendar();
  const { value, error, again } = useAnswer(`history of ${pageId}`, async () => ({
    page: await readPage(pageId),
    versions: await readVersions(pageId),
  }));
  if (error instanceof Refused && error.status === 404) return <NoPage />;
  if (error !== null) return <Failure title="The history could not be read" error={error} again={again} />;
  if (!value) return <Spinner label="Reading the history" />;
  const { page, versions } = value;
  const columns: readonly Column<Version>[] = [
    {
      id: 'number',
      title: 'Version',
      cell: ({ number }) => (
        <Link href={wikiPagePath(spaceKey, page, number === page.version.number ? undefined : number)}>
          Version {number}
          {number === page.version.number ? ', the newest' : ''}
        </Link>
      ),
    },
    { id: 'at', title: 'Saved', cell: (version) => calendar.moment(version.at) },
    { id: 'by', title: 'By', cell: ({ authorId }) => <Writer accountId={authorId} /> },
    { id: 'message', title: 'What for', wide: true, cell: ({ message }) => message },
  ];
  return (
    <div className={layout.stack}>
      <PageHead
        title={`History of ${page.title}`}
        trail={[
          { text: 'Spaces', href: '/wiki' },
          { text: page.title, href: wikiPagePath(spaceKey, page) },
        ]}
      />
      <DataTable label="Versions" columns={columns} rows={versions} idOf={({ number }) => String(number)} />
    </div>
  );
}
