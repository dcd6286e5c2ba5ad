import Spinner from '@atlaskit/spinner';
import { readSpace, type Space } from '../confluence/space';
import { createPage, readPage, savePage, type WikiPage } from '../confluence/wiki-page';
import { Failure } from '../parts/failure';
import layout from '../parts/layout.module.css';
import { PageHead } from '../parts/page-head';
import { goTo, usePlace } from '../route/browser-history';
import { spacePath, wikiPagePath } from '../route/wiki-route';
import { Refused } from '../site/request';
import { useAnswer } from '../site/use-answer';
import { EditForm } from './edit-form';
import { NoSpace } from './space-page';
import { NoPage } from './wiki-page';

async function readEdited(spaceKey: string, pageId: string | null): Promise<{ space: Space | undefined; page: WikiPage | null }> {
  return { space: await readSpace(spaceKey), page: pageId === null ? null : await readPage(pageId) };
}

/** The plain editor for a page by hand, or for a new one. */
export function WikiEditor({ spaceKey, pageId }: { spaceKey: string; pageId: string | null }) {
  const parentId = new URLSearchParams(usePlace().search).get('parentPageId');
  const { value, error, again } = useAnswer(`edit ${spaceKey} ${pageId ?? 'new'}`, () => readEdited(spaceKey, pageId));
  if (error instanceof Refused && error.status === 404) return <NoPage />;
  if (error !== null) return <Failure title="The page could not be read" error={error} again={again} />;
  if (!value) return <Spinner label="Reading the page" />;
  const { space, page } = value;
  if (!space) return <NoSpace spaceKey={spaceKey} />;
  const cancelled = page ? wikiPagePath(spaceKey, page) : spacePath(spaceKey);
  const save = async (title: string, doc: unknown, message: string): Promise<void> => {
    if (page) {
      await savePage(page, title, doc, message);
      goTo(wikiPagePath(spaceKey, { id: page.id, title }));
    } else {
      goTo(wikiPagePath(spaceKey, await createPage(space.id, parentId, title, doc)));
    }
  };
  const trail = [
    { text: 'Spaces', href: '/wiki' },
    { text: space.name, href: spacePath(spaceKey) },
  ];
  return (
    <div className={layout.stack}>
      <PageHead title={page ? `Edit ${page.title}` : 'New page'} trail={trail} />
      <EditForm page={page} save={save} cancel={() => goTo(cancelled)} />
    </div>
  );
}
