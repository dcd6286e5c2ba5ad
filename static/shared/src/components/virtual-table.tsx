import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import { PlainButton } from './plain-button';
import { useSideways } from './use-sideways';
import styles from './virtual-table.module.css';

export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  readonly numeric?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

interface VirtualTableProps<Row> {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** At most so high; fewer rows take less. */
  readonly height: number;
  readonly sort?: TableSort;
  /** Without it the columns cannot be sorted. */
  readonly onSort?: (column: string) => void;
  readonly empty?: ReactNode;
}

const ROW = 40;
const HEAD = 36;

/** A table of any length: only the rows in sight are in the page, and it still counts and reads as one table. */
export function VirtualTable<Row>({ label, columns, rows, rowKey, height, sort, onSort, empty }: VirtualTableProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const seen = virtual.getVirtualItems();
  const before = seen[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (seen.at(-1)?.end ?? 0);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const sides = useSideways(scroller, width);
  const wide = sides.left || sides.right;

  return (
    <div className={styles.frame} data-left={sides.left || undefined} data-right={sides.right || undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard to be scrolled with it. */}
      <section className={styles.scroller} ref={scroller} style={{ maxHeight: height }} tabIndex={0} aria-label={label}>
        <table className={styles.table} style={{ minWidth: width }} aria-rowcount={rows.length + 1}>
          <colgroup>
            {columns.map((column) => (
              <col key={column.id} style={{ width: column.width }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1} style={{ height: HEAD }}>
              {columns.map((column) => (
                <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <Spacer height={before} span={columns.length} />}
            {seen.map((item) => {
              const row = rows[item.index] as Row;
              return (
                <tr key={rowKey(row)} aria-rowindex={item.index + 2} className={styles.row} style={{ height: ROW }}>
                  {columns.map((column) => (
                    <td key={column.id} data-numeric={column.numeric || undefined}>
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
              );
            })}
            {after > 0 && <Spacer height={after} span={columns.length} />}
          </tbody>
        </table>
        {rows.length === 0 && <div className={styles.empty}>{empty}</div>}
      </section>
      <p className={styles.sides} data-shown={wide || undefined}>
        {wide && (
          <>
            {columns.length} columns; some are out of sight.{' '}
            <PlainButton appearance="link" onClick={sides.more}>
              {sides.right ? 'More to the right →' : '← Back to the first'}
            </PlainButton>
          </>
        )}
      </p>
    </div>
  );
}

interface HeadCellProps {
  readonly column: { readonly id: string; readonly header: string; readonly numeric?: boolean };
  readonly sort: TableSort | undefined;
  readonly onSort: ((column: string) => void) | undefined;
}

function HeadCell({ column, sort, onSort }: HeadCellProps) {
  const sorted = sort?.column === column.id;
  const direction = sorted ? (sort.descending ? 'descending' : 'ascending') : 'none';
  if (onSort === undefined) {
    return (
      <th scope="col" data-numeric={column.numeric || undefined}>
        {column.header}
      </th>
    );
  }
  return (
    <th scope="col" aria-sort={direction} data-numeric={column.numeric || undefined}>
      <button type="button" className={styles.sorter} onClick={() => onSort(column.id)}>
        {column.header}
        <span aria-hidden="true" className={styles.arrow}>
          {sorted ? (sort.descending ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  );
}

/** Stands for the rows above or below what is seen. */
function Spacer({ height, span }: { readonly height: number; readonly span: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: the row is empty and takes no focus.
    <tr aria-hidden="true">
      <td className={styles.spacer} colSpan={span} style={{ height }} />
    </tr>
  );
}
