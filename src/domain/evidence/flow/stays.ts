import type { Instant } from '#domain/history/instant';
import type { StatusNow } from '#domain/history/issue-story';
import type { StatusVisitor } from '#domain/history/status-walk';

/**
 * The stays of one issue (see `Stay`), in order of time: one value for each in every list, as far as `count`. In lists that are filled
 * anew for each issue, because an object for every stay of every issue would be made and thrown away with each look.
 */
export class Stays implements StatusVisitor {
  count: number;
  constructor(
    readonly statuses: StatusNow[] = [],
    readonly since: Instant[] = [],
    readonly written: (number | null)[] = [],
  ) {
    this.count = statuses.length;
  }
  begin(): void {
    this.count = 0;
  }
  stood(status: StatusNow, since: Instant, written: number | null): void {
    const { count } = this;
    this.statuses[count] = status;
    this.since[count] = since;
    this.written[count] = written;
    this.count = count + 1;
  }
  /** When the nth ended: when the next one began; `otherwise` for the last, which goes on. */
  leftAt(n: number, otherwise: Instant): Instant {
    return n + 1 < this.count ? (this.since[n + 1] as Instant) : otherwise;
  }
  /** The same, to be kept. */
  copy(): Stays {
    const { count } = this;
    return new Stays(this.statuses.slice(0, count), this.since.slice(0, count), this.written.slice(0, count));
  }
}
