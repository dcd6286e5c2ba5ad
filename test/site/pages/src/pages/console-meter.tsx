import Button from '@atlaskit/button/new';
import { useEffect } from 'react';
import { type Column, DataTable } from '../parts/data-table';
import { Failure } from '../parts/failure';
import layout from '../parts/layout.module.css';
import { type MeterLine, type RealtimeUse, readMeter, resetMeter } from '../site/console-data';
import { useAnswer } from '../site/use-answer';
import styles from './console.module.css';

const POLL_MS = 3000;

function bytes(count: number): string {
  if (count < 1024) return `${count} B`;
  const kilo = count / 1024;
  return kilo < 1024 ? `${kilo.toFixed(1)} KB` : `${(kilo / 1024).toFixed(1)} MB`;
}

const COLUMNS: readonly Column<MeterLine>[] = [
  { id: 'action', title: 'Action', wide: true, cell: (line) => line.action },
  { id: 'invocations', title: 'Invocations', numeric: true, cell: (line) => line.invocations },
  { id: 'gb', title: 'GB-seconds', numeric: true, cell: (line) => line.gbSeconds.toFixed(3) },
  { id: 'read', title: 'KVS read', numeric: true, cell: (line) => bytes(line.kvsReadBytes) },
  { id: 'written', title: 'KVS written', numeric: true, cell: (line) => bytes(line.kvsWrittenBytes) },
  { id: 'rest', title: 'REST points', numeric: true, cell: (line) => line.restPoints },
  { id: 'bridge', title: 'Not charged', numeric: true, cell: (line) => line.bridgePoints },
  { id: 'realtime', title: 'Realtime', numeric: true, cell: (line) => line.realtimeOperations },
];

/** What the platform would charge, by what a person did. */
export function ConsoleMeter() {
  const { value: report, error, again } = useAnswer('meter', readMeter);
  const lines = report?.lines ?? null;
  useEffect(() => {
    const timer = setInterval(again, POLL_MS);
    return () => clearInterval(timer);
  }, [again]);
  return (
    <div className={styles.panel}>
      <div className={layout.row}>
        <Button onClick={() => void resetMeter().finally(again)}>Reset the meter</Button>
        <p className={layout.quiet}>Points of bridge requests are the viewer's and are not charged to the app.</p>
      </div>
      {error !== null && <Failure title="The meter could not be read" error={error} again={again} />}
      {report !== null && report.realtime.operations > 0 && <RealtimeWords use={report.realtime} />}
      {lines?.length === 0 && <p className={layout.quiet}>Nothing has been counted since the last reset.</p>}
      {lines !== null && lines.length > 0 && (
        <DataTable label="Charges by action" columns={COLUMNS} rows={lines} idOf={(line) => line.action} />
      )}
    </div>
  );
}

function RealtimeWords({ use: { operations, peakPerSecond, refused } }: { use: RealtimeUse }) {
  return (
    <p className={layout.quiet}>
      {operations} operations on channels, at most {peakPerSecond} in any second of the 50 that Forge lets through
      {refused === 0 ? '.' : `; ${refused} were refused.`}
    </p>
  );
}
