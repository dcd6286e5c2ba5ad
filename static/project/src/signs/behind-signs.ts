import type { Findings } from '#domain/evidence/findings';
import { englishWarningSigns } from '#domain/framework/english/warning-signs';
import type { IssuesBehind } from '../evidence/behind';

/**
 * The issues behind the reading of a warning sign, by the sign's id: `hours-not-tracked`.
 * @returns null where there is no such sign, or its reading rests on no issue that could be named.
 */
export function behindSigns(rest: string, { signs }: Pick<Findings, 'signs'>): IssuesBehind | null {
  const reading = signs.find(({ sign }) => sign === rest);
  if (reading === undefined || reading.kind === 'question' || reading.keys.length === 0) return null;
  const { name } = englishWarningSigns[reading.sign];
  return { label: `the sign “${name}” (${reading.state === 'seen' ? 'seen' : 'not seen'})`, keys: reading.keys };
}
