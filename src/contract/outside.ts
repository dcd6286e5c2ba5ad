import { shapeAt } from '#domain/history/json-shape';
import type { GroupsEntered } from '#domain/outside/change-outside';
import { outsideGroups } from '#domain/outside/nothing-entered';
import type { OutsideGroup, OutsideRecord } from '#domain/outside/outside-facts';
import { groupsEnteredAt, outsideRecordAt } from '#domain/outside/parse-record';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt } from '#domain/parsing/plain-values';

/** What people entered that Jira does not hold. */
export interface OutsideView extends OutsideRecord {
  /** Counts the changes; 0 is "nobody has entered anything yet". */
  readonly version: number;
}

export interface SaveOutside {
  /** The version that the person looked at. */
  readonly version: number;
  /** The groups that were changed, each as a whole. */
  readonly groups: GroupsEntered;
}

/** With `conflict`, others have changed the named groups since; nothing was kept, and `current` has theirs. */
export type OutsideSaved =
  | OutsideView
  | { readonly conflict: true; readonly groups: readonly OutsideGroup[]; readonly current: OutsideView };

export type OutsideDefinitions = {
  'outside.read': () => Promise<OutsideView>;
  'outside.save': (change: SaveOutside) => Promise<OutsideSaved>;
};

/** The payload of `outside.save`, from `unknown`. */
export const parseSaveOutside = (raw: unknown): Parsed<SaveOutside> =>
  parsed(() => {
    const shape = shapeAt(raw, 'outside');
    return { version: countAt(shape.version, 'version'), groups: groupsEnteredAt(shape.groups) };
  });

/** The answer of `outside.read`, from `unknown`. */
export const parseOutsideView = (raw: unknown): Parsed<OutsideView> => parsed(() => viewAt(raw));

/** The answer of `outside.save`, from `unknown`. */
export const parseOutsideSaved = (raw: unknown): Parsed<OutsideSaved> =>
  parsed(() => {
    const { conflict, groups, current } = shapeAt(raw, 'outside');
    if (conflict !== true) return viewAt(raw);
    const named = Array.isArray(groups) ? groups : [];
    return { conflict, groups: outsideGroups.filter((group) => named.includes(group)), current: viewAt(current) };
  });

const viewAt = (raw: unknown): OutsideView => ({
  ...outsideRecordAt(raw),
  version: countAt(shapeAt(raw, 'outside').version, 'version'),
});
