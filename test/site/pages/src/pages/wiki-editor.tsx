import Spinner from '@atlaskit/spinner';
import { readSpace, type Space } from '../confluence/space';
import { createPage, newDraft, readPage, savePage, type WikiPage } from '../confluence/wiki-page';
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

interface Edited {
  readonly space: Space | undefined;
  /** Null for one that is written for the first time. */
  readonly page: WikiPage | null;
  readonly pageId: string;
}

async function readEdited(spaceKey: string, pageId: string | null): Promise<Edited> {
  const space = await readSpace(spaceKey);
  if (pageId === null) return { space, page: null, pageId: await newDraft() };
  return { space, page: await readPage(pageId), pageId };
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
      goTo(wikiPagePath(spaceKey, await createPage({ spaceId: space.id, parentId, title, doc, id: value.pageId })));
    }
  };
  const trail = [
    { text: 'Spaces', href: '/wiki' },
    { text: space.name, href: spacePath(spaceKey) },
  ];
  return (
    <div className={layout.stack}>
      <PageHead title={page ? `Edit ${page.title}` : 'New page'} trail={trail} />
      <EditForm page={page} place={{ pageId: value.pageId, spaceKey }} save={save} cancel={() => goTo(cancelled)} />
    </div>
  );
}
