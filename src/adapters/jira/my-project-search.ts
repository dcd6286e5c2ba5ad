import api, { route } from '@forge/api';
import { presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import type { FoundProject, ProjectSearch } from '#ports/project-search';

/** Asks Jira, as the person who called, for projects that this person may browse. */
export const myProjectSearch: ProjectSearch = {
  async find(words, most) {
    const answer = await api
      .asUser()
      .requestJira(route`/rest/api/3/project/search?orderBy=name&action=browse&maxResults=${most}&query=${words}`, {
        headers: { Accept: 'application/json' },
      });
    if (!answer.ok) throw new Error(`Jira did not list its projects (status ${answer.status}). Try again in a moment.`);
    const body: unknown = await answer.json();
    const read = parsed(() => presentListAt(shapeAt(body, 'projects').values, 'values').map(projectAt));
    if (!read.ok) throw new Error(`Jira's list of projects cannot be read: ${read.field}: ${read.problem}.`);
    return read.value;
  },
};

const projectAt = (raw: unknown): FoundProject => {
  const project = shapeAt(raw, 'project');
  return { id: textAt(project.id, 'id'), key: textAt(project.key, 'key'), name: textAt(project.name, 'name') };
};
