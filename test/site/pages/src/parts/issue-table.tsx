import type { IssueRow } from '../jira/issue-row';
import { Link } from '../route/link';
import { issuePath } from '../route/route';
import { useCalendar } from '../site/when';
import { type Column, DataTable } from './data-table';
import styles from './issue-table.module.css';
import { IssueType } from './issue-type';
import { StatusLozenge } from './lozenge-of';
import { PersonName } from './person';

/** Issues as Jira lists them. */
export function IssueTable({ label, rows }: { label: string; rows: readonly IssueRow[] }) {
  const calendar = useCalendar();
  const columns: readonly Column<IssueRow>[] = [
    {
      id: 'key',
      title: 'Key',
      cell: (row) => (
        <span className={styles.key}>
          <IssueType type={row.type} />
          <Link href={issuePath(row.key)} className={styles.link}>
            {row.key}
          </Link>
        </span>
      ),
    },
    { id: 'summary', title: 'Summary', wide: true, cell: (row) => row.summary },
    { id: 'type', title: 'Type', cell: (row) => row.type.name },
    { id: 'status', title: 'Status', cell: (row) => <StatusLozenge status={row.status} /> },
    { id: 'assignee', title: 'Assignee', cell: (row) => <PersonName person={row.assignee} /> },
    { id: 'due', title: 'Due', cell: (row) => calendar.day(row.due) },
    { id: 'updated', title: 'Updated', cell: (row) => calendar.day(row.updated) },
  ];
  return <DataTable label={label} columns={columns} rows={rows} idOf={(row) => row.key} />;
}
