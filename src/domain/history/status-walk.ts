import { toOf, writtenOf } from './change-log';
import { gathering } from './gathering';
import type { Instant } from './instant';
import type { NamedValue } from './interner';
import type { IssueRecord } from './issue-record';
import type { StatusNow } from './issue-story';
import type { Lens } from './lens';
import { firstValue, happenedAt, nextUntil } from './past-of-field';
import { STATUS } from './tracked-field';

/** A stretch of time that the issue stood in one status. */
export interface Stay {
  readonly status: StatusNow;
  readonly since: Instant;
  /** The offset that `since` was written in. */
  readonly written: number | null;
  readonly until: Instant;
}

/** What a status means: one name and one category wherever its id occurs; a status that nothing categorises counts as indeterminate. */
export const statusMeant = (record: IssueRecord, lens: Lens, { id, name }: NamedValue): StatusNow =>
  lens.statuses.byId.get(id) ?? (id === record.status.id ? record.status : { id, name, category: 'indeterminate' });

const stay = (
  record: IssueRecord,
  lens: Lens,
  standing: NamedValue,
  since: Instant,
  written: number | null,
  until: Instant,
): Stay => ({
  status: statusMeant(record, lens, standing),
  since,
  written,
  until,
});

const none: readonly Stay[] = [];
const stays = gathering<Stay>();

/** The statuses an issue stood in, one after another, from its creation to the instant of the lens. */
export const staysOf = (record: IssueRecord, lens: Lens): readonly Stay[] => {
  const { changes } = record;
  let standing: NamedValue = firstValue<NamedValue | null>(record, STATUS, record.status) ?? record.status;
  let since = record.created;
  let written = record.createdOffset;
  for (let n = nextUntil(record, STATUS, 0, lens.asOf); n >= 0; n = nextUntil(record, STATUS, n + 1, lens.asOf)) {
    const at = happenedAt(record, n);
    const to = toOf(changes, n) as NamedValue | null;
    if (to === null || to.id === standing.id) continue;
    stays.add(stay(record, lens, standing, since, written, at));
    standing = to;
    since = at;
    written = writtenOf(changes, n);
  }
  stays.add(stay(record, lens, standing, since, written, Math.max(lens.asOf, since)));
  return stays.list(none);
};
