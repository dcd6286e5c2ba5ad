import { openTable } from '../jira/model/table';
import type { Keep } from '../store/keep';

/** What a product wants a person to know. */
export interface Notice {
  readonly to: string;
  readonly kind: 'mention' | 'email';
  /** Who caused it. */
  readonly from: { readonly accountId: string; readonly displayName: string };
  readonly title: string;
  readonly text: string;
  /** Where it leads on this site. */
  readonly href: string;
}

export interface InboxEntry extends Omit<Notice, 'to'> {
  readonly id: string;
  /** Site time, epoch milliseconds. */
  readonly at: number;
  readonly read: boolean;
}

/** One inbox a person for all products: what elsewhere is a bell, a sidebar and an e-mail. */
export interface Inbox {
  add(notice: Notice): void;
  /** A person's entries, the newest first. */
  of(accountId: string): { readonly unread: number; readonly entries: readonly InboxEntry[] };
  /** Marks entries as read; those of other people stay as they are. */
  markRead(accountId: string, ids: readonly string[] | 'all'): void;
}

interface Kept extends InboxEntry {
  readonly to: string;
}

export function createInbox(keep: Keep, now: () => number): Inbox {
  const table = openTable<Kept>(keep, 'site.inbox', ({ id }) => id);
  const ofPerson = (accountId: string) => table.all().filter(({ to }) => to === accountId);
  return {
    add(notice) {
      const last = Math.max(0, ...table.all().map(({ id }) => Number(id)));
      table.put({ ...notice, id: String(last + 1), at: now(), read: false });
    },
    of(accountId) {
      const entries = ofPerson(accountId).map(({ to: _to, ...entry }) => entry);
      return { unread: entries.filter(({ read }) => !read).length, entries: entries.reverse() };
    },
    markRead(accountId, ids) {
      const marked = ofPerson(accountId).filter(({ id, read }) => !read && (ids === 'all' || ids.includes(id)));
      table.putMany(marked.map((entry) => ({ ...entry, read: true })));
    },
  };
}
