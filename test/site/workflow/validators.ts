import type { Validator } from '../forge/manifest/manifest';
import type { Keep } from '../store/keep';

/** A validator of the app that a Jira administrator has put on the transitions of a project into a status. */
export interface AddedValidator {
  readonly id: string;
  readonly validatorKey: string;
  readonly projectKey: string;
  readonly statusId: string;
}

export interface Validators {
  list(): readonly AddedValidator[];
  /** Null where the app has no such validator. Put there again, it stays one. */
  add(which: Omit<AddedValidator, 'id'>): AddedValidator | null;
  /** False where there is none of that id. */
  remove(id: string): boolean;
  /** The app's validators of a transition of a project into a status. */
  on(projectKey: string, statusId: string): readonly Validator[];
}

const TABLE = 'site.validator';

/** @param offered what the app's manifest has. */
export function openValidators(keep: Keep, offered: readonly Validator[]): Validators {
  const added = new Map([...keep.all(TABLE)].map(([id, json]) => [id, JSON.parse(json) as AddedValidator]));
  return {
    list: () => [...added.values()],
    add(which) {
      if (!offered.some(({ key }) => key === which.validatorKey)) return null;
      const id = `${which.validatorKey}.${which.projectKey}.${which.statusId}`;
      const one = { id, ...which };
      added.set(id, one);
      keep.put(TABLE, id, JSON.stringify(one));
      return one;
    },
    remove(id) {
      keep.delete(TABLE, id);
      return added.delete(id);
    },
    on: (projectKey, statusId) =>
      [...added.values()]
        .filter((one) => one.projectKey === projectKey && one.statusId === statusId)
        .flatMap(({ validatorKey }) => offered.find(({ key }) => key === validatorKey) ?? []),
  };
}
