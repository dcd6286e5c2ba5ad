import { at, listAt, numberAt, textAt } from './read';
import { ask } from './request';

export interface InboxEntry {
  readonly id: string;
  /** Epoch milliseconds of the site's clock. */
  readonly at: number | undefined;
  readonly kind: 'mention' | 'email';
  readonly from: string;
  readonly title: string;
  readonly text: string;
  readonly href: string;
  readonly read: boolean;
}

export interface Inbox {
  readonly unread: number;
  readonly entries: readonly InboxEntry[];
}

export function inboxFrom(raw: unknown): Inbox {
  const entries = listAt(raw, 'entries').map(
    (entry): InboxEntry => ({
      id: textAt(entry, 'id') ?? '',
      at: numberAt(entry, 'at'),
      kind: textAt(entry, 'kind') === 'email' ? 'email' : 'mention',
      from: textAt(entry, 'from', 'displayName') ?? 'Somebody',
      title: textAt(entry, 'title') ?? '',
      text: textAt(entry, 'text') ?? '',
      href: textAt(entry, 'href') ?? '/',
      read: at(entry, 'read') === true,
    }),
  );
  return { unread: numberAt(raw, 'unread') ?? 0, entries };
}

export async function readInbox(): Promise<Inbox> {
  return inboxFrom(await ask('GET', '/_site/inbox'));
}

export async function markInboxRead(ids: readonly string[]): Promise<void> {
  await ask('POST', '/_site/inbox/read', { ids });
}
