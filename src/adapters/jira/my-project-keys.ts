import { route } from '@forge/api';
import { shapeAt, textAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import type { ProjectKeys } from '#ports/project-keys';
import { askJira } from './ask-jira';
import { readable } from './readable';

/** Jira's word for a project that is not there or not shown. */
const NOT_FOUND = 404;

/** Asks Jira, as the person who called. */
export const myProjectKeys: ProjectKeys = {
  async of(projectId) {
    const { status, body } = await askJira(route`/rest/api/3/project/${projectId}`, { expected: [NOT_FOUND] });
    if (status === NOT_FOUND) return null;
    return readable(
      parsed(() => textAt(shapeAt(body, 'project').key, 'key')),
      'a project',
    );
  },
};
