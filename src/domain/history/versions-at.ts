import { countOf, fieldOf, fromOf, hasChanged, toOf } from './change-log';
import type { Instant } from './instant';
import type { NamedValue } from './interner';
import type { IssueRecord } from './issue-record';
import type { VersionRef } from './issue-story';
import { happenedAt } from './past-of-field';
import { FIX_VERSION } from './tracked-field';

const unknownVersion = ({ id, name }: NamedValue): VersionRef => ({ id, name, released: false, releaseDate: null });

/**
 * The fix versions at an instant. History tells each version's coming and going on its own, so today's are
 * walked back: what came later is taken out, what went later is put in again.
 */
export const versionsAt = (record: IssueRecord, at: Instant): readonly VersionRef[] => {
  const { changes } = record;
  let { versions } = record;
  if (!hasChanged(changes, FIX_VERSION)) return versions;
  for (let n = countOf(changes) - 1; n >= 0 && happenedAt(record, n) > at; n -= 1) {
    if (fieldOf(changes, n) !== FIX_VERSION) continue;
    const came = toOf(changes, n) as NamedValue | null;
    const went = fromOf(changes, n) as NamedValue | null;
    if (came !== null && placeOf(versions, came.id) >= 0) versions = without(versions, came.id);
    if (went !== null && placeOf(versions, went.id) < 0) versions = [...versions, unknownVersion(went)];
  }
  return versions;
};

const without = (versions: readonly VersionRef[], gone: string) => versions.filter(({ id }) => id !== gone);

/** Where an id stands in a list; -1 where it does not. Asked for every change of a version there is, so it makes no function. */
const placeOf = (list: readonly { readonly id: string }[], id: string): number => {
  for (let n = 0; n < list.length; n += 1) if (list[n]?.id === id) return n;
  return -1;
};
