import { route } from '@forge/api';
import { DECISION_PROPERTY } from '#domain/decision-issue/decision-issue';
import { isShape, optionalText, presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import type { MarkedShown } from '#ports/marked-shown';
import { askJira } from './ask-jira';
import { readable } from './readable';

/** The most that a search gives at once where it is asked for nothing but ids. */
const A_PAGE = 5_000;

/** As the person who asks: Jira leaves out what they are not shown. */
export const myMarkedShown: MarkedShown = {
  async ids() {
    const found = new Set<string>();
    const jql = `issue.property[${DECISION_PROPERTY}].decision IS NOT EMPTY ORDER BY created`;
    let nextPageToken: string | undefined;
    do {
      const asked = { jql, fields: ['id'], maxResults: A_PAGE, nextPageToken };
      const { body } = await askJira(route`/rest/api/3/search/jql`, { method: 'POST', body: asked });
      const issues = readable(
        parsed(() =>
          presentListAt(shapeAt(body, 'search').issues, 'issues').map((raw) => textAt(shapeAt(raw, 'issue').id, 'id')),
        ),
        'the issues of decisions',
      );
      for (const id of issues) found.add(id);
      nextPageToken = isShape(body) ? (optionalText(body.nextPageToken) ?? undefined) : undefined;
    } while (nextPageToken !== undefined);
    return found;
  },
};
