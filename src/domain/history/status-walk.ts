import { fromOf, nextOf, toOf, writtenOf } from './change-log';
import { gathering } from './gathering';
import type { Instant } from './instant';
import type { NamedValue } from './interner';
import type { IssueRecord } from './issue-record';
import type { StatusNow, Stay } from './issue-story';
import type { Lens } from './lens';
import { happenedAt } from './past-of-field';
import { STATUS } from './tracked-field';

/** What a status means: one name and one category wherever its id occurs; a status that nothing categorises counts as indeterminate. */
export const statusMeant = (record: IssueRecord, lens: Lens, { id, name }: NamedValue): StatusNow =>
  lens.statuses.byId.get(id) ?? (id === record.status.id ? record.status : { id, name, category: 'indeterminate' });

/** Is told the statuses an issue stood in, one after another. */
export interface StatusVisitor {
  /** @param written the offset that `since` was written in, minutes east of UTC. */
  stood(status: StatusNow, since: Instant, written: number | null): void;
}

/** Tells the statuses an issue stood in from its creation to the instant of the lens; never none. */
export const walkStatuses = (record: IssueRecord, lens: Lens, visitor: StatusVisitor): void => {
  const { changes } = record;
  const first = nextOf(changes, STATUS, 0);
  let standing: NamedValue = (first < 0 ? null : (fromOf(changes, first) as NamedValue | null)) ?? record.status;
  visitor.stood(statusMeant(record, lens, standing), record.created, record.createdOffset);
  for (let n = first; n >= 0; n = nextOf(changes, STATUS, n + 1)) {
    const at = happenedAt(record, n);
    if (at > lens.asOf) return;
    const to = toOf(changes, n) as NamedValue | null;
    if (to === null || to.id === standing.id) continue;
    standing = to;
    visitor.stood(statusMeant(record, lens, to), at, writtenOf(changes, n));
  }
};

const none: readonly Stay[] = [];

class Stays implements StatusVisitor {
  private readonly gathered = gathering<Stay>();
  stood(status: StatusNow, since: Instant, written: number | null): void {
    this.gathered.add({ status, since, written });
  }
  list(): readonly Stay[] {
    return this.gathered.list(none);
  }
}

const stays = new Stays();

/** The same as a list. */
export const staysOf = (record: IssueRecord, lens: Lens): readonly Stay[] => {
  walkStatuses(record, lens, stays);
  return stays.list();
};

/** When the nth stay ended: when the next one began; `otherwise` for the last, which goes on. */
export const leftAt = (list: readonly Stay[], n: number, otherwise: Instant): Instant => list[n + 1]?.since ?? otherwise;
