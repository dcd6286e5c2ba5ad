import { createJira, type Jira } from '../site/jira/jira';
import { memoryKeep } from '../site/jira/memory-keep';
import { NOW, smallSeed } from '../site/jira/tests/small-seed';
import { type ServedProduct, serveProduct } from './serve-product';

/** Serves a Jira with the small seed. */
export function serveJira(): Promise<ServedProduct<Jira>> {
  return serveProduct((baseUrl) => {
    const jira = createJira({ keep: memoryKeep(), now: () => NOW, baseUrl });
    jira.loadSeed(smallSeed());
    return jira;
  });
}
