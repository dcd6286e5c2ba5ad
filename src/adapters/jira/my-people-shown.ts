import { route } from '@forge/api';
import { isShape } from '#domain/history/json-shape';
import { DeskRefused } from '#ports/issue-desk';
import type { PeopleShown } from '#ports/people-shown';
import { askJira } from './ask-jira';

/** As the person who asks. */
export const myPeopleShown: PeopleShown = {
  async isShown(issue, to) {
    try {
      const path = route`/rest/api/3/user/viewissue/search?issueKey=${issue}&accountId=${to}&maxResults=1`;
      const { body } = await askJira(path);
      return Array.isArray(body) && body.some((person) => isShape(person) && person.accountId === to);
    } catch (refusal) {
      if (refusal instanceof DeskRefused) return false;
      throw refusal;
    }
  },
};
