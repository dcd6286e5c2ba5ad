import type { CalendarDate } from '#domain/history/instant';

/** From which days to which one issue was in work: one value for each stretch in both lists, as far as `count`. Filled anew for each issue. */
export class DaysInWork {
  count: number;
  constructor(
    readonly from: CalendarDate[] = [],
    /** Null while it is in work. */
    readonly to: (CalendarDate | null)[] = [],
  ) {
    this.count = from.length;
  }
  begin(): void {
    this.count = 0;
  }
  add(from: CalendarDate, to: CalendarDate | null): void {
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.count += 1;
  }
  /** The same, to be kept. */
  copy(): DaysInWork {
    return new DaysInWork(this.from.slice(0, this.count), this.to.slice(0, this.count));
  }
}
