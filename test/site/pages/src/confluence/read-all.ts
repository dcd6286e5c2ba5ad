import { listAt, textAt } from '../site/read';
import { ask } from '../site/request';

/** All results of a list of version 2, page after page. */
export async function readAll(path: string): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const answer = await ask('GET', next);
    found.push(...listAt(answer, 'results'));
    next = textAt(answer, '_links', 'next');
  }
  return found;
}
