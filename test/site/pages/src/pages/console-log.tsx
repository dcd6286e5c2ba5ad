import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { useEffect, useRef, useState } from 'react';
import { type Column, DataTable } from '../parts/data-table';
import { Failure } from '../parts/failure';
import layout from '../parts/layout.module.css';
import { type LogEntry, readLog } from '../site/console-data';
import { useSite } from '../site/state';
import { useCalendar } from '../site/when';
import styles from './console.module.css';

const POLL_MS = 2000;
/** More would make the page slow, and nobody reads that far. */
const KEPT = 500;

function Outcome({ entry }: { entry: LogEntry }) {
  const bad = entry.error !== undefined || Number(entry.status) >= 400;
  return <Lozenge appearance={bad ? 'removed' : 'success'}>{entry.status || (bad ? 'failed' : 'done')}</Lozenge>;
}

/** What was called, the newest first, for as long as the page is open. */
export function ConsoleLog() {
  const { state } = useSite();
  const calendar = useCalendar();
  const [entries, setEntries] = useState<readonly LogEntry[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [paused, setPaused] = useState(false);
  const last = useRef(0);
  useEffect(() => {
    if (paused) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wanted = true;
    const poll = async (): Promise<void> => {
      try {
        const fresh = await readLog(last.current);
        if (!wanted) return;
        last.current = fresh.reduce((highest, entry) => Math.max(highest, entry.n), last.current);
        if (fresh.length > 0) setEntries((old) => [...[...fresh].reverse(), ...old].slice(0, KEPT));
        setError(null);
      } catch (failure) {
        if (wanted) setError(failure);
      }
      if (wanted) timer = setTimeout(() => void poll(), POLL_MS);
    };
    void poll();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [paused]);
  const nameOf = (accountId: string): string =>
    accountId === '' ? 'The app' : (state.users.find((user) => user.accountId === accountId)?.name ?? accountId);
  const columns: readonly Column<LogEntry>[] = [
    { id: 'at', title: 'At', cell: (entry) => <span title={calendar.moment(entry.at)}>{calendar.time(entry.at)}</span> },
    { id: 'action', title: 'Action', cell: (entry) => <span className={styles.action}>{entry.action}</span> },
    { id: 'via', title: 'Via', cell: (entry) => entry.via },
    {
      id: 'what',
      title: 'Call',
      wide: true,
      cell: (entry) => (
        <span className={styles.call} title={entry.error ?? entry.what}>
          {entry.what}
          {entry.error !== undefined && <span className={styles.error}> {entry.error}</span>}
        </span>
      ),
    },
    { id: 'status', title: 'Status', cell: (entry) => <Outcome entry={entry} /> },
    { id: 'ms', title: 'ms', numeric: true, cell: (entry) => (entry.ms === undefined ? '' : Math.round(entry.ms)) },
    { id: 'points', title: 'Points', numeric: true, cell: (entry) => entry.points ?? '' },
    { id: 'user', title: 'As', cell: (entry) => nameOf(entry.user) },
  ];
  return (
    <div className={styles.panel}>
      <div className={layout.row}>
        <Button onClick={() => setPaused((old) => !old)}>{paused ? 'Go on' : 'Pause'}</Button>
        <Button appearance="subtle" onClick={() => setEntries([])}>
          Clear the list
        </Button>
      </div>
      {error !== null && <Failure title="The log could not be read" error={error} />}
      {entries.length === 0 ? (
        <p className={layout.quiet}>Nothing has been called yet. Open an app's page in another tab and it shows here.</p>
      ) : (
        <DataTable label="Calls" columns={columns} rows={entries} idOf={(entry) => String(entry.n)} />
      )}
    </div>
  );
}
