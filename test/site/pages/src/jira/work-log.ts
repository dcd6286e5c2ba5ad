import { at, listAt, numberAt, textAt } from '../site/read';
import { ask } from '../site/request';
import { type Person, personFrom } from './issue-row';

export interface WorkLog {
  readonly id: string;
  readonly author: Person | undefined;
  readonly started: string | undefined;
  readonly seconds: number;
}

export async function readWorkLogs(key: string): Promise<readonly WorkLog[]> {
  const answer = await ask('GET', `/rest/api/3/issue/${encodeURIComponent(key)}/worklog`);
  return listAt(answer, 'worklogs')
    .map((raw) => ({
      id: textAt(raw, 'id') ?? '',
      author: personFrom(at(raw, 'author')),
      started: textAt(raw, 'started'),
      seconds: numberAt(raw, 'timeSpentSeconds') ?? 0,
    }))
    .reverse();
}
