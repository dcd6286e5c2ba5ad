import Spinner from '@atlaskit/spinner';
import { type PageNode, treeOf } from '../confluence/page-tree';
import { useSpacePages } from '../confluence/space-pages';
import { Failure } from '../parts/failure';
import layout from '../parts/layout.module.css';
import { LinkButton } from '../parts/link-button';
import { PageHead } from '../parts/page-head';
import { Link } from '../route/link';
import { wikiCreatePath, wikiPagePath } from '../route/wiki-route';
import styles from './space-page.module.css';

/** A space: what it is for, and the tree of its pages. */
export function SpacePage({ spaceKey }: { spaceKey: string }) {
  const { value, error, again } = useSpacePages(spaceKey);
  if (error !== null) return <Failure title="The space could not be read" error={error} again={again} />;
  if (!value) return <Spinner label="Reading the space" />;
  if (!value.space) return <NoSpace spaceKey={spaceKey} />;
  return (
    <div className={layout.stack}>
      <PageHead title={value.space.name} trail={[{ text: 'Spaces', href: '/wiki' }]}>
        <LinkButton href={wikiCreatePath(spaceKey, null)}>New page</LinkButton>
      </PageHead>
      <p>{value.space.description}</p>
      <section aria-label="Pages">
        <h2 className={layout.section}>Pages</h2>
        {value.pages.length === 0 && <p className={layout.quiet}>There is no page in this space that you may see.</p>}
        <Tree spaceKey={spaceKey} nodes={treeOf(value.pages)} />
      </section>
    </div>
  );
}

function Tree({ spaceKey, nodes }: { spaceKey: string; nodes: readonly PageNode[] }) {
  if (nodes.length === 0) return null;
  return (
    <ul className={styles.tree}>
      {nodes.map(({ page, below }) => (
        <li key={page.id}>
          <Link href={wikiPagePath(spaceKey, page)}>{page.title}</Link>
          <Tree spaceKey={spaceKey} nodes={below} />
        </li>
      ))}
    </ul>
  );
}

export function NoSpace({ spaceKey }: { spaceKey: string }) {
  return (
    <div className={layout.stack}>
      <PageHead title={`You can't view ${spaceKey}`} trail={[{ text: 'Spaces', href: '/wiki' }]} />
      <p>The space does not exist, or you do not have permission to see it.</p>
    </div>
  );
}
