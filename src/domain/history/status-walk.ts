import { toOf, writtenOf } from './change-log';
import { gathering } from './gathering';
import type { Instant } from './instant';
import type { NamedValue } from './interner';
import type { IssueRecord } from './issue-record';
import type { StatusNow, Stay } from './issue-story';
import type { Lens } from './lens';
import { firstValue, happenedAt, nextUntil } from './past-of-field';
import { STATUS } from './tracked-field';

/** What a status means: one name and one category wherever its id occurs; a status that nothing categorises counts as indeterminate. */
export const statusMeant = (record: IssueRecord, lens: Lens, { id, name }: NamedValue): StatusNow =>
  lens.statuses.byId.get(id) ?? (id === record.status.id ? record.status : { id, name, category: 'indeterminate' });

const none: readonly Stay[] = [];
const stays = gathering<Stay>();

/** The statuses an issue stood in, one after another, from its creation to the instant of the lens; never none. */
export const staysOf = (record: IssueRecord, lens: Lens): readonly Stay[] => {
  const { changes } = record;
  let standing: NamedValue = firstValue<NamedValue | null>(record, STATUS, record.status) ?? record.status;
  stays.add({ status: statusMeant(record, lens, standing), since: record.created, written: record.createdOffset });
  for (let n = nextUntil(record, STATUS, 0, lens.asOf); n >= 0; n = nextUntil(record, STATUS, n + 1, lens.asOf)) {
    const to = toOf(changes, n) as NamedValue | null;
    if (to === null || to.id === standing.id) continue;
    standing = to;
    stays.add({ status: statusMeant(record, lens, to), since: happenedAt(record, n), written: writtenOf(changes, n) });
  }
  return stays.list(none);
};

/** When the nth stay ended: when the next one began; `otherwise` for the last, which goes on. */
export const leftAt = (list: readonly Stay[], n: number, otherwise: Instant): Instant => list[n + 1]?.since ?? otherwise;
