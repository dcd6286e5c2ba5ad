import layout from '../parts/layout.module.css';
import { PageHead } from '../parts/page-head';
import { Link } from '../route/link';
import type { WikiRoute } from '../route/wiki-route';
import { useSite } from '../site/state';
import { SpacePage } from './space-page';
import { SpacesPage } from './spaces-page';
import { WikiEditor } from './wiki-editor';
import { WikiExport } from './wiki-export';
import { WikiHistory } from './wiki-history';
import { WikiPageShown } from './wiki-page';

/** The pages of Confluence, where the site has one. */
export function WikiPages({ route }: { route: WikiRoute }) {
  if (!useSite().state.confluence) return <NoConfluence />;
  switch (route.page) {
    case 'spaces':
      return <SpacesPage />;
    case 'space':
      return <SpacePage spaceKey={route.spaceKey} />;
    case 'wiki-page':
      return <WikiPageShown {...route} />;
    case 'wiki-history':
      return <WikiHistory {...route} />;
    case 'wiki-export':
      return <WikiExport {...route} />;
    case 'wiki-edit':
      return <WikiEditor {...route} />;
    case 'wiki-create':
      return <WikiEditor {...route} pageId={null} />;
  }
}

function NoConfluence() {
  return (
    <div className={layout.stack}>
      <PageHead title="This site has no Confluence" />
      <p>
        It was started without it. <Link href="/jira/projects">Go to all projects</Link>
      </p>
    </div>
  );
}
