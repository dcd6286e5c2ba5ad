import { fromOf, toOf } from '#domain/history/change-log';
import type { Instant } from '#domain/history/instant';
import type { NamedValue } from '#domain/history/interner';
import type { IssueRecord } from '#domain/history/issue-record';
import { happenedAt, nextUntil } from '#domain/history/past-of-field';
import { FIX_VERSION } from '#domain/history/tracked-field';
import { type Bearings, dayOf } from './ground';

/** Two instants of one calendar day are never further apart, whatever the clocks do on it. */
const LONGEST_DAY = 26 * 3_600_000;

/** The changes of one issue's fix versions up to an instant, in order; one value for each in every list. Filled anew for each issue. */
export class VersionChanges {
  private readonly at: Instant[] = [];
  private readonly from: (NamedValue | null)[] = [];
  private readonly to: (NamedValue | null)[] = [];
  private size = 0;

  /** @returns whether the issue ever lost a version and ever got one. Most only ever got theirs. */
  fill(record: IssueRecord, until: Instant): boolean {
    const { changes } = record;
    let lost = false;
    let got = false;
    this.size = 0;
    for (let n = nextUntil(record, FIX_VERSION, 0, until); n >= 0; n = nextUntil(record, FIX_VERSION, n + 1, until)) {
      const from = fromOf(changes, n) as NamedValue | null;
      const to = toOf(changes, n) as NamedValue | null;
      lost ||= from !== null;
      got ||= to !== null;
      this.at[this.size] = happenedAt(record, n);
      this.from[this.size] = from;
      this.to[this.size] = to;
      this.size += 1;
    }
    return lost && got;
  }

  get count(): number {
    return this.size;
  }

  lostBy(n: number): NamedValue | null {
    return this.from[n] ?? null;
  }

  atOf(n: number): Instant {
    return this.at[n] as Instant;
  }

  /** The version that the issue got on the day on which it lost another by change `lost`; null where it got none. */
  gotInstead(lost: number, bearings: Bearings): NamedValue | null {
    const left = this.from[lost] as NamedValue;
    const lostAt = this.at[lost] as Instant;
    for (let n = 0; n < this.size; n += 1) {
      const to = this.to[n] as NamedValue | null;
      if (to === null || to.id === left.id) continue;
      const apart = Math.abs((this.at[n] as Instant) - lostAt);
      if (apart === 0) return to;
      if (apart < LONGEST_DAY && dayOf(bearings, this.at[n] as Instant) === dayOf(bearings, lostAt)) return to;
    }
    return null;
  }
}
