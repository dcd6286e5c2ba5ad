import { useMemo } from 'react';
import type { BlockedStretch, FlowEvidence, IssueFlow, StatusTime, WorkInProgress } from '#domain/evidence/flow/flow-evidence';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { type TableColumn, VirtualTable } from '../../../shared/src/components/virtual-table';
import { meaning } from '../../../shared/src/words/flow-sentence';

const HEIGHT = 316;

/** The statuses of the bars as a table. */
export function StatusTable({ flow }: { readonly flow: FlowEvidence }) {
  const { voice } = useSurroundings();
  const columns = useMemo(
    (): TableColumn<StatusTime>[] => [
      { id: 'name', header: 'Status', width: 240, cell: ({ name }) => name },
      { id: 'means', header: 'Counts as', width: 130, cell: (status) => meaning(status) || 'work' },
      { id: 'median', header: 'Median stay', width: 120, numeric: true, cell: ({ medianMs }) => voice.duration(medianMs) },
      { id: 'sum', header: 'In all', width: 120, numeric: true, cell: ({ totalMs }) => voice.duration(totalMs) },
      { id: 'issues', header: 'Issues', width: 90, numeric: true, cell: ({ keys }) => voice.number(keys.length) },
    ],
    [voice],
  );
  return (
    <VirtualTable
      label="Time in each status"
      columns={columns}
      rows={flow.statuses}
      rowKey={(status) => status.id}
      height={HEIGHT}
    />
  );
}

/** The days of the work-in-progress chart as a table. */
export function WipTable({ flow }: { readonly flow: FlowEvidence }) {
  const { voice } = useSurroundings();
  const columns = useMemo(
    (): TableColumn<WorkInProgress>[] => [
      { id: 'day', header: 'Day', width: 220, cell: ({ date }) => voice.fullDay(date) },
      { id: 'count', header: 'In work', width: 110, numeric: true, cell: ({ count }) => voice.number(count) },
      { id: 'began', header: 'Begun', width: 110, numeric: true, cell: ({ began }) => voice.number(began.length) },
      { id: 'ended', header: 'Finished', width: 110, numeric: true, cell: ({ ended }) => voice.number(ended.length) },
    ],
    [voice],
  );
  return (
    <VirtualTable label="Work in progress by day" columns={columns} rows={flow.wip} rowKey={({ date }) => date} height={HEIGHT} />
  );
}

/** The blocked stretches as a table. */
export function BlockedTable({ flow }: { readonly flow: FlowEvidence }) {
  const { voice } = useSurroundings();
  const columns = useMemo(
    (): TableColumn<BlockedStretch>[] => [
      { id: 'key', header: 'Issue', width: 130, cell: ({ key }) => <IssueLink issue={key} /> },
      { id: 'from', header: 'From', width: 130, cell: ({ fromOn }) => voice.day(fromOn) },
      { id: 'to', header: 'To', width: 150, cell: ({ toOn, open }) => (open ? 'still blocked' : voice.day(toOn)) },
      { id: 'days', header: 'Blocked for', width: 120, numeric: true, cell: ({ ms }) => voice.duration(ms) },
    ],
    [voice],
  );
  return (
    <VirtualTable
      label="Blocked stretches, the longest first"
      columns={columns}
      rows={flow.blockedStretches}
      rowKey={({ key, from }) => `${key} ${from}`}
      height={HEIGHT}
    />
  );
}

/** The finished issues that waited longest. */
export function WaitTable({ flow }: { readonly flow: FlowEvidence }) {
  const { voice } = useSurroundings();
  const columns = useMemo(
    (): TableColumn<IssueFlow>[] => [
      { id: 'key', header: 'Issue', width: 130, cell: ({ key }) => <IssueLink issue={key} /> },
      { id: 'waiting', header: 'Waited', width: 120, numeric: true, cell: ({ waitingMs }) => voice.duration(waitingMs) },
      { id: 'working', header: 'In work', width: 120, numeric: true, cell: ({ workingMs }) => voice.duration(workingMs) },
    ],
    [voice],
  );
  return (
    <VirtualTable
      label="Issues that waited longest between start and finish"
      columns={columns}
      rows={flow.longestWaits}
      rowKey={({ key }) => key}
      height={HEIGHT}
    />
  );
}
