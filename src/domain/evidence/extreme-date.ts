import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { type Claim, known, type NotEnoughData, unknown } from './claim';

/** The earliest or latest of the dates it is shown, with the issues that have exactly it. */
export class ExtremeDate {
  private date: CalendarDate | null = null;
  private keys: IssueKey[] = [];

  constructor(private readonly which: 'earliest' | 'latest') {}

  see(date: CalendarDate | null, key: IssueKey): void {
    if (date === null) return;
    if (date === this.date) this.keys.push(key);
    else if (this.date === null || (this.which === 'earliest' ? date < this.date : date > this.date)) {
      this.date = date;
      this.keys = [key];
    }
  }

  /** @param missing why there is none, where it was shown no date. */
  found(missing: NotEnoughData): Claim<CalendarDate> {
    return this.date === null ? unknown(missing) : known(this.date, this.keys);
  }
}
