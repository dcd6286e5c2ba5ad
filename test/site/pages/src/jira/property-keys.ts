import { listAt, textAt } from '../site/read';
import { ask } from '../site/request';

/** Keys of the properties that apps have set on an issue. */
export async function readPropertyKeys(issueKey: string): Promise<readonly string[]> {
  const answer = await ask('GET', `/rest/api/3/issue/${encodeURIComponent(issueKey)}/properties`);
  return listAt(answer, 'keys').flatMap((one) => textAt(one, 'key') ?? []);
}
