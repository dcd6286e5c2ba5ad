import type { PersonId } from '#domain/history/issue-key';
import { isShape } from '#domain/history/json-shape';
import type { AskJira } from './people-store';

/** Somebody who can be invited. */
export interface PersonFound {
  readonly accountId: PersonId;
  readonly name: string;
  readonly picture: string | null;
}

/** As many as one looks through in a list. */
const MOST = 20;

/**
 * People whose name or address begins with a text and who may see the project, asked as the viewer: nobody is invited to something
 * that they cannot open. @throws Error when Jira does not answer.
 */
export async function findPeople(ask: AskJira, projectKey: string, text: string): Promise<readonly PersonFound[]> {
  const query = new URLSearchParams({ projectKey, query: text, maxResults: String(MOST) });
  const answer = await ask(`/rest/api/3/user/viewissue/search?${query}`);
  return Array.isArray(answer) ? answer.flatMap(personIn) : [];
}

function personIn(raw: unknown): readonly PersonFound[] {
  if (!isShape(raw) || typeof raw.accountId !== 'string' || typeof raw.displayName !== 'string') return [];
  // Apps have accounts of their own; they come to no meeting.
  if (raw.accountType !== undefined && raw.accountType !== 'atlassian') return [];
  const pictures = isShape(raw.avatarUrls) ? raw.avatarUrls : {};
  const picture = typeof pictures['24x24'] === 'string' ? pictures['24x24'] : null;
  return [{ accountId: raw.accountId as PersonId, name: raw.displayName, picture }];
}
