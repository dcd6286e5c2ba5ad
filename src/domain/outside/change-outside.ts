import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { nothingEntered, outsideGroups } from './nothing-entered';
import type { OutsideFacts, OutsideGroup, OutsideRecord } from './outside-facts';
import { MOST_CHANGES } from './outside-limits';

export const emptyRecord: OutsideRecord = { facts: nothingEntered, changes: [] };

/** Groups as somebody would have them; those that are not named stay. */
export type GroupsEntered = Partial<OutsideFacts>;

/** Which groups of a change have been changed by others since a version. Older changes than are kept count as changes of everything. */
export const changedSince = ({ changes }: OutsideRecord, version: number, current: number): readonly OutsideGroup[] => {
  const since = changes.filter((change) => change.version > version);
  const all = since.length === current - version;
  return all ? outsideGroups.filter((group) => since.some(({ groups }) => groups.includes(group))) : outsideGroups;
};

/** The record after somebody has entered groups; every other group stays as it is. */
export const enter = (
  { facts, changes }: OutsideRecord,
  entered: GroupsEntered,
  by: PersonId,
  at: Instant,
  version: number,
): OutsideRecord => {
  const groups = outsideGroups.filter((group) => entered[group] !== undefined);
  return {
    facts: { ...facts, ...entered },
    changes: [{ version, by, at, groups }, ...changes].slice(0, MOST_CHANGES),
  };
};
