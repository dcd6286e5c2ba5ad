import GlobeIcon from '@atlaskit/icon/core/globe';
import PageIcon from '@atlaskit/icon/core/page';
import PagesIcon from '@atlaskit/icon/core/pages';
import { useEffect } from 'react';
import { type PageNode, treeOf } from '../confluence/page-tree';
import { useSpacePages } from '../confluence/space-pages';
import { ProjectTile } from '../parts/project-tile';
import { usePlace } from '../route/browser-history';
import { spacePath, type WikiRoute, wikiPagePath } from '../route/wiki-route';
import { NavLink } from './nav-link';
import styles from './side-bar.module.css';

/** What stands beside every page of Confluence: the spaces, and the tree of the space that one is in. */
export function WikiSideBar({ route }: { route: WikiRoute }) {
  return (
    <>
      <ul className={styles.list}>
        <NavLink href="/wiki" icon={<PagesIcon label="" />} current={route.page === 'spaces'}>
          All spaces
        </NavLink>
      </ul>
      {'spaceKey' in route && <SpacePart key={route.spaceKey} route={route} spaceKey={route.spaceKey} />}
    </>
  );
}

function SpacePart({ route, spaceKey }: { route: WikiRoute; spaceKey: string }) {
  const { pathname } = usePlace();
  const { value, again } = useSpacePages(spaceKey);
  const shown = 'pageId' in route ? route.pageId : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes from a page may have written, moved or deleted one
  useEffect(again, [pathname]);
  if (!value?.space) return null;
  return (
    <>
      <p className={styles.project}>
        <ProjectTile projectKey={spaceKey} large />
        <span className={styles.names}>
          <span className={styles.name}>{value.space.name}</span>
          <span className={styles.kind}>Space</span>
        </span>
      </p>
      <ul className={styles.list}>
        <NavLink href={spacePath(spaceKey)} icon={<GlobeIcon label="" />} current={route.page === 'space'}>
          Overview
        </NavLink>
      </ul>
      <p className={styles.group}>Pages</p>
      <Branch spaceKey={spaceKey} nodes={treeOf(value.pages)} shown={shown} />
    </>
  );
}

function Branch({ spaceKey, nodes, shown }: { spaceKey: string; nodes: readonly PageNode[]; shown: string | null }) {
  if (nodes.length === 0) return null;
  return (
    <ul className={styles.branch}>
      {nodes.map(({ page, below }) => (
        <NavLink
          key={page.id}
          href={wikiPagePath(spaceKey, page)}
          icon={<PageIcon label="" />}
          current={page.id === shown}
          below={<Branch spaceKey={spaceKey} nodes={below} shown={shown} />}
        >
          {page.title}
        </NavLink>
      ))}
    </ul>
  );
}
