import type { Findings } from '#domain/evidence/findings';
import type { IssuesBehind } from '../evidence/behind';

/**
 * The issues behind a note of the trust report, by the note's id: `bulk-closings`, `status-gone.Parked`.
 * @returns null where there is no such note, or it names no issues.
 */
export function behindTrust(rest: string, { trust }: Pick<Findings, 'trust'>): IssuesBehind | null {
  const note = trust.notes.find(({ id, keys }) => id === rest && keys.length > 0);
  return note === undefined ? null : { label: 'a note on the data', keys: note.keys };
}
