import type { PersonId } from '#domain/history/issue-key';
import { useNames } from '../../../shared/src/components/surroundings';

/** Names in a sentence: `Ada, Grace and 3 more`. Those not known yet stand as an ellipsis. */
export function useNameList(ids: readonly PersonId[], and: (names: string, rest: number) => string, most = 4): string {
  const nameOf = useNames(ids);
  const names = ids.slice(0, most).map((id) => nameOf(id) ?? '…');
  const rest = ids.length - names.length;
  return rest > 0 ? and(names.join(', '), rest) : names.join(', ');
}
