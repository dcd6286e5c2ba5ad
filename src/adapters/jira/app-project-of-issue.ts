import { route } from '@forge/api';
import { shapeAt, textAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import { DeskRefused } from '#ports/issue-desk';
import type { ProjectOfIssue } from '#ports/project-of-issue';
import { askJira } from './ask-jira';
import { readable } from './readable';

/** As the app: a validator runs for nobody. */
export const appProjectOfIssue: ProjectOfIssue = {
  async of(issue) {
    try {
      const { body } = await askJira(route`/rest/api/3/issue/${issue}?fields=project`, { asApp: true });
      return readable(
        parsed(() =>
          textAt(shapeAt(shapeAt(shapeAt(body, 'issue').fields, 'fields').project, 'fields.project').id, 'project.id'),
        ),
        `the issue ${issue}`,
      );
    } catch (refusal) {
      if (refusal instanceof DeskRefused && refusal.gone) return null;
      throw refusal;
    }
  },
};
