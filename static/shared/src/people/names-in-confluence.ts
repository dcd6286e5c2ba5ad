import type { PersonId } from '#domain/history/issue-key';
import { isShape } from '#domain/history/json-shape';

/** Asks Confluence for these people (at most 250) and gives the parsed answer; rejects when there is none. */
export type AskConfluenceForPeople = (path: string, body: { readonly accountIds: readonly string[] }) => Promise<unknown>;

/** Names by account, as Confluence shows them to the viewer: for people of a page who have no Jira. Those it does not know are left out. */
export async function namesInConfluence(
  ask: AskConfluenceForPeople,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<string, string>> {
  const answer = await ask('/wiki/api/v2/users-bulk', { accountIds: ids });
  const results = isShape(answer) && Array.isArray(answer.results) ? answer.results : [];
  return new Map(
    results.flatMap((user): [string, string][] => {
      if (!isShape(user) || typeof user.accountId !== 'string') return [];
      const name = [user.displayName, user.publicName].find((one) => typeof one === 'string' && one !== '');
      return typeof name === 'string' ? [[user.accountId, name]] : [];
    }),
  );
}
