import type { Instant } from './instant';
import type { IssueRecord } from './issue-record';
import type { StatusNow } from './issue-story';
import type { Lens } from './lens';
import { type StatusVisitor, walkStatuses } from './status-walk';

/** What of an issue's way through its statuses its story tells: where it stands, when it was first in work, since when it is done. */
export interface Milestones {
  readonly status: StatusNow;
  /** When it first came into category in progress; NaN where it never did. Told as numbers, because every issue is asked. */
  readonly started: Instant;
  /** The offset that `started` was written in, minutes east of UTC. */
  readonly startedWritten: number | null;
  /** When it last came into category done, if it has been there ever since; else NaN. */
  readonly done: Instant;
  /** The offset that `done` was written in. */
  readonly doneWritten: number | null;
}

class Passed implements Milestones, StatusVisitor {
  status: StatusNow = { id: '', name: '', category: 'new' };
  started = Number.NaN;
  startedWritten: number | null = null;
  done = Number.NaN;
  doneWritten: number | null = null;

  begin(): void {
    this.started = Number.NaN;
    this.startedWritten = null;
    this.done = Number.NaN;
    this.doneWritten = null;
  }

  stood(status: StatusNow, since: Instant, written: number | null): void {
    this.status = status;
    if (status.category === 'indeterminate' && Number.isNaN(this.started)) {
      this.started = since;
      this.startedWritten = written;
    }
    if (status.category !== 'done') this.done = Number.NaN;
    else if (Number.isNaN(this.done)) {
      this.done = since;
      this.doneWritten = written;
    }
  }
}

const passed = new Passed();

/** The milestones of an issue up to the instant of the lens. One object serves all: it is true until the next issue is asked about. */
export const milestonesOf = (record: IssueRecord, lens: Lens): Milestones => {
  passed.begin();
  walkStatuses(record, lens, passed);
  return passed;
};
