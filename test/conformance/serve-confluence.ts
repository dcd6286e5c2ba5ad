import { type Confluence, createConfluence } from '../site/confluence/confluence';
import { smallWiki } from '../site/confluence/tests/small-wiki';
import { memoryKeep } from '../site/jira/memory-keep';
import { NOW, smallSeed } from '../site/jira/tests/small-seed';
import { type ServedProduct, serveProduct } from './serve-product';

/** Serves a Confluence with the small wiki, for the people of Jira's small seed. */
export function serveConfluence(): Promise<ServedProduct<Confluence>> {
  return serveProduct((baseUrl) => {
    const { users, groups } = smallSeed();
    const people = { users: () => users, groups: () => groups };
    const confluence = createConfluence({ keep: memoryKeep(), now: () => NOW, baseUrl, people, notify: () => {} });
    confluence.loadSeed(smallWiki());
    return confluence;
  });
}
