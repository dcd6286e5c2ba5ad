import type { RawHistory } from '../jira/model/raw-issue';
import type { Change, Facts, Ref } from './facts';
import { historyItems } from './history-item';

export interface LoggedWork {
  readonly id: string;
  readonly by: string;
  readonly started: number;
  readonly created: number;
  readonly seconds: number;
}

export interface Remark {
  readonly id: string;
  readonly by: string;
  readonly at: number;
  readonly text: string;
}

export interface Entry {
  readonly id: string;
  readonly by: string;
  readonly at: number;
  readonly items: RawHistory['items'];
}

/** Gives out the ids of history entries, work logs and comments in the order of time. */
export interface Numbers {
  next(of: 'history' | 'worklog' | 'comment'): string;
}

/** An issue and everything that happened to it. The only way to change an issue is to write it down here, so state and history agree. */
export class IssueJournal {
  readonly entries: Entry[] = [];
  readonly work: LoggedWork[] = [];
  readonly remarks: Remark[] = [];
  readonly links: {
    readonly id: string;
    readonly type: Ref;
    readonly way: 'inward' | 'outward';
    readonly other: IssueJournal;
  }[] = [];
  resolvedAt: number | null = null;
  #last: number;

  constructor(
    readonly id: string,
    readonly created: number,
    readonly creator: string,
    readonly description: string | null,
    public facts: Facts,
    private readonly numbers: Numbers,
  ) {
    this.#last = created;
  }

  get updated(): number {
    return this.#last;
  }

  /** Writes a change down; two changes of one issue are at least a second apart. Nothing is written where nothing differs. */
  write(at: number, by: string, change: Change, more: RawHistory['items'] = []): number {
    const after: Facts = { ...this.facts, ...change };
    const items = [...historyItems(this.facts, after), ...more];
    if (items.length === 0) return this.#last;
    const when = this.#after(at);
    this.entries.push({ id: this.numbers.next('history'), by, at: when, items });
    if (after.resolutionId !== this.facts.resolutionId) this.resolvedAt = after.resolutionId === null ? null : when;
    this.facts = after;
    return when;
  }

  /** Logs work that ends now: time spent rises, what remains falls, as Jira adjusts it by itself. */
  log(at: number, by: string, seconds: number): void {
    const { spent, remaining } = this.facts;
    const created = this.write(at, by, {
      spent: (spent ?? 0) + seconds,
      remaining: remaining === null ? 0 : Math.max(0, remaining - seconds),
    });
    this.work.push({ id: this.numbers.next('worklog'), by, started: created - seconds * 1000, created, seconds });
  }

  remark(at: number, by: string, text: string): void {
    this.remarks.push({ id: this.numbers.next('comment'), by, at: this.#after(at), text });
  }

  #after(at: number): number {
    this.#last = Math.max(at, this.#last + 1000);
    return this.#last;
  }
}
