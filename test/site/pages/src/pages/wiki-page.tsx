import Button from '@atlaskit/button/new';
import { ModalTransition } from '@atlaskit/modal-dialog';
import Spinner from '@atlaskit/spinner';
import { useEffect, useState } from 'react';
import { trailTo } from '../confluence/page-tree';
import { useSpacePages } from '../confluence/space-pages';
import { deletePage, readPage, restorePage, tellViewed, type WikiPage } from '../confluence/wiki-page';
import { RichText } from '../parts/adf';
import { Failure } from '../parts/failure';
import layout from '../parts/layout.module.css';
import { LinkButton } from '../parts/link-button';
import { PageHead } from '../parts/page-head';
import { goTo, usePlace } from '../route/browser-history';
import { spacePath, wikiCreatePath, wikiEditPath, wikiPagePath } from '../route/wiki-route';
import { Refused } from '../site/request';
import { useAnswer } from '../site/use-answer';
import { DeleteDialog } from './delete-dialog';
import { MacrosOfPage } from './live-macro';
import { PageMenu } from './page-menu';
import { useChange } from './use-change';
import { WikiByline } from './wiki-byline';
import styles from './wiki-page.module.css';

/** One page of Confluence, as it is or as it was at the version that the address names. */
export function WikiPageShown({ spaceKey, pageId }: { spaceKey: string; pageId: string }) {
  const asked = Number(new URLSearchParams(usePlace().search).get('version') ?? Number.NaN);
  const version = Number.isInteger(asked) ? asked : undefined;
  const { value: page, error, again } = useAnswer(`page ${pageId} ${version ?? ''}`, () => readPage(pageId, version));
  if (error instanceof Refused && error.status === 404) return <NoPage />;
  if (error !== null && !page) return <Failure title="The page could not be read" error={error} again={again} />;
  if (!page) return <Spinner label="Reading the page" />;
  return <Shown key={page.id} spaceKey={spaceKey} page={page} changed={again} />;
}

export function NoPage() {
  return (
    <div className={layout.stack}>
      <PageHead title="You can't view this page" trail={[{ text: 'Spaces', href: '/wiki' }]} />
      <p>It may have been deleted, or you do not have permission to see it.</p>
    </div>
  );
}

function Shown({ spaceKey, page, changed }: { spaceKey: string; page: WikiPage; changed(): void }) {
  const [deleting, setDeleting] = useState(false);
  const { value } = useSpacePages(spaceKey);
  const space = value?.space ?? null;
  const isCurrent = page.status === 'current';
  useEffect(() => {
    if (isCurrent) void tellViewed(page.id);
  }, [isCurrent, page.id]);
  // The home page is where the name of the space leads.
  const above = value?.space ? trailTo(value.pages, page).filter(({ id }) => id !== value.space.homepageId) : [];
  const trail = [
    { text: 'Spaces', href: '/wiki' },
    ...(space ? [{ text: space.name, href: spacePath(spaceKey) }] : []),
    ...above.map((one) => ({ text: one.title, href: wikiPagePath(spaceKey, one) })),
  ];
  return (
    <article className={`${layout.stack} ${styles.narrow}`}>
      <PageHead title={page.title} trail={trail}>
        {isCurrent && (
          <>
            <LinkButton href={wikiEditPath(spaceKey, page.id)} primary>
              Edit
            </LinkButton>
            <LinkButton href={wikiCreatePath(spaceKey, page.id)}>New page below</LinkButton>
            <Button appearance="subtle" onClick={() => setDeleting(true)}>
              Delete
            </Button>
            <PageMenu spaceKey={spaceKey} page={page} homeId={space?.homepageId} />
          </>
        )}
      </PageHead>
      <WikiByline spaceKey={spaceKey} page={page} />
      {page.status === 'trashed' && <InTheBin page={page} changed={changed} />}
      {page.status === 'historical' && (
        <p className={styles.notice}>
          This is version {page.version.number}, not the newest one.{' '}
          <a href={wikiPagePath(spaceKey, page)}>Read the page as it is now</a>
        </p>
      )}
      {isCurrent ? (
        <MacrosOfPage pageId={page.id}>
          <RichText doc={page.doc} top={2} />
        </MacrosOfPage>
      ) : (
        <RichText doc={page.doc} top={2} />
      )}
      <ModalTransition>
        {deleting && (
          <DeleteDialog
            title={page.title}
            remove={() => deletePage(page.id)}
            removed={() => goTo(spacePath(spaceKey))}
            close={() => setDeleting(false)}
          />
        )}
      </ModalTransition>
    </article>
  );
}

function InTheBin({ page, changed }: { page: WikiPage; changed(): void }) {
  const { run, busy, error } = useChange(changed);
  return (
    <div className={styles.notice}>
      <p>This page is in the bin.</p>
      <Button isLoading={busy} onClick={() => void run(() => restorePage(page))}>
        Restore
      </Button>
      {error !== null && <p role="alert">{error}</p>}
    </div>
  );
}
