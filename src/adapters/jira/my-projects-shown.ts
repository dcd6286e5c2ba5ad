import { route } from '@forge/api';
import { presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import type { ProjectsShown } from '#ports/proof-source';
import { askJira } from './ask-jira';
import { readable } from './readable';
import { inParts } from './with-histories';

/** Jira's limit of keys in one request. */
const AT_ONCE = 50;

/** Asks Jira which projects the person who called may browse. */
export const myProjectsShown: ProjectsShown = {
  async of(keys) {
    const shown = new Set<string>();
    for (const some of inParts([...new Set(keys)], AT_ONCE)) {
      const query = new URLSearchParams({ action: 'browse', maxResults: String(AT_ONCE) });
      for (const key of some) query.append('keys', key);
      // A project that is gone, or was never shown, is left out of the answer, or is refused with all others.
      const { status, body } = await askJira(route`/rest/api/3/project/search?${query}`, { expected: [BAD_REQUEST, NOT_FOUND] });
      if (status !== BAD_REQUEST && status !== NOT_FOUND) for (const key of keysIn(body)) shown.add(key);
    }
    return shown;
  },
};

const BAD_REQUEST = 400;
const NOT_FOUND = 404;

const keysIn = (body: unknown): readonly string[] =>
  readable(
    parsed(() =>
      presentListAt(shapeAt(body, 'projects').values, 'values').map((one) => textAt(shapeAt(one, 'project').key, 'key')),
    ),
    'the projects',
  );
