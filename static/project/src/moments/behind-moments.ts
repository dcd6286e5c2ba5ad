import type { Findings } from '#domain/evidence/findings';
import type { IssuesBehind } from '../evidence/behind';
import { momentTitle } from './moment-sentence';

/** The issues that show a key moment, by the moment's id; null where the history tells no such moment. */
export const behindMoments = (rest: string, { moments }: Findings): IssuesBehind | null => {
  const moment = moments.find(({ id }) => id === rest);
  return moment === undefined ? null : { label: `the moment “${momentTitle(moment.told)}” of ${moment.day}`, keys: moment.keys };
};
