import { IconButton } from '@atlaskit/button/new';
import NotificationIcon from '@atlaskit/icon/core/notification';
import { useEffect, useRef, useState } from 'react';
import { usePlace } from '../route/browser-history';
import { Link } from '../route/link';
import { type InboxEntry, markInboxRead, readInbox } from '../site/inbox';
import { useSite } from '../site/state';
import { useAnswer } from '../site/use-answer';
import { useCalendar } from '../site/when';
import styles from './inbox-menu.module.css';

/** How often the bell looks for something new by itself. */
const LOOK_MS = 10_000;

/** The bell: how much is unread, and a panel with who, what and when. What the panel has shown is read. */
export function InboxMenu() {
  const { me } = useSite().state;
  const { pathname } = usePlace();
  const { value, error, again } = useAnswer(`inbox of ${me.accountId}`, readInbox);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const bell = useRef<HTMLButtonElement>(null);
  const unread = value?.unread ?? 0;
  const entries = value?.entries ?? [];

  // biome-ignore lint/correctness/useExhaustiveDependencies: going to another page is an occasion to look, and to put the panel away
  useEffect(() => {
    setOpen(false);
    again();
  }, [pathname]);
  useEffect(() => {
    const timer = setInterval(again, LOOK_MS);
    return () => clearInterval(timer);
  }, [again]);
  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const shut = (): void => {
    setOpen(false);
    bell.current?.focus();
  };
  return (
    <div className={styles.box} ref={box}>
      <IconButton
        ref={bell}
        icon={NotificationIcon}
        label={unread === 0 ? 'Notifications' : `Notifications, ${unread} unread`}
        appearance="subtle"
        isSelected={open}
        aria-expanded={open}
        onClick={() => setOpen((old) => !old)}
      />
      {unread > 0 && (
        <span className={styles.count} aria-hidden="true">
          {unread}
        </span>
      )}
      {open && (
        <Panel
          entries={entries}
          failed={error !== null}
          shut={shut}
          shown={() => void markInboxRead(entries.filter(({ read }) => !read).map(({ id }) => id)).then(again)}
        />
      )}
    </div>
  );
}

interface PanelProps {
  entries: readonly InboxEntry[];
  failed: boolean;
  shut(): void;
  /** Told once, when the panel has come up. */
  shown(): void;
}

function Panel({ entries, failed, shut, shown }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  // What was new when the panel came up stays marked as new while it is open.
  const [fresh] = useState(() => new Set(entries.filter(({ read }) => !read).map(({ id }) => id)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the panel comes up once
  useEffect(() => {
    panel.current?.focus();
    if (fresh.size > 0) shown();
  }, []);
  return (
    <div
      ref={panel}
      role="dialog"
      aria-label="Notifications"
      className={styles.panel}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && shut()}
    >
      <h2 className={styles.title}>Notifications</h2>
      {failed && <p className={styles.quiet}>The notifications could not be read.</p>}
      {!failed && entries.length === 0 && <p className={styles.quiet}>Nothing has come for you.</p>}
      <ul className={styles.list}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} isNew={fresh.has(entry.id)} follow={shut} />
        ))}
      </ul>
    </div>
  );
}

function Entry({ entry, isNew, follow }: { entry: InboxEntry; isNew: boolean; follow(): void }) {
  const calendar = useCalendar();
  return (
    <li>
      <Link href={entry.href} className={styles.entry} onClick={follow}>
        <span>
          {isNew && <strong>New: </strong>}
          {entry.from} {entry.kind === 'email' ? 'sent you an e-mail' : 'mentioned you'}
        </span>
        <span className={styles.what}>{entry.title}</span>
        {entry.text !== '' && <span className={styles.text}>{entry.text}</span>}
        <span className={styles.quiet}>{calendar.moment(entry.at)}</span>
      </Link>
    </li>
  );
}
