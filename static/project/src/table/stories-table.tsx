import SearchIcon from '@atlaskit/icon/core/search';
import Textfield from '@atlaskit/textfield';
import { type ReactNode, useMemo, useState } from 'react';
import type { IssueStory } from '#domain/history/issue-story';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { type TableColumn, type TableSort, VirtualTable } from '../../../shared/src/components/virtual-table';
import type { IssuesBehind } from '../evidence/behind';
import { issueCell } from './issue-cell';
import { issueColumns, sortedStories, storiesWith } from './issue-columns';
import styles from './issue-table.module.css';

/** What the table is narrowed to by a link; `nothing` where the link names nothing that is here. */
export type NarrowedTo = IssuesBehind | 'nothing' | null;

interface StoriesTableProps {
  readonly label: string;
  readonly stories: readonly IssueStory[];
  readonly behind: NarrowedTo;
  /** Says in the field what can be found. */
  readonly find: string;
  /** What the table is narrowed to, in words, with the way back. */
  readonly narrowing: ReactNode;
  /** Writes the summaries where the stories do not hold them; then there is nothing to sort them by. */
  readonly summaryOf?: (story: IssueStory) => ReactNode;
  /** What can be done with the rows as they are seen. */
  readonly actions?: (rows: readonly IssueStory[]) => ReactNode;
}

const NUMERIC = new Set(['days', 'count', 'effort']);
const HEIGHT = 520;

/** Issues by the row: sorted, searched and narrowed to one number. */
export function StoriesTable({ label, stories, behind, find, narrowing, summaryOf, actions }: StoriesTableProps) {
  const { voice } = useSurroundings();
  const [text, setText] = useState('');
  const [sort, setSort] = useState<TableSort>({ column: 'key', descending: false });

  const narrowed = useMemo(() => {
    if (behind === null || behind === 'nothing') return stories;
    const keys = new Set<string>(behind.keys);
    return stories.filter((story) => keys.has(story.key));
  }, [stories, behind]);
  const rows = useMemo(
    () => sortedStories(storiesWith(narrowed, text), sort.column, sort.descending),
    [narrowed, text, sort.column, sort.descending],
  );
  const columns = useMemo(
    () =>
      issueColumns.map(
        (column): TableColumn<IssueStory> => ({
          id: column.id,
          header: column.header,
          width: column.width,
          numeric: NUMERIC.has(column.kind),
          cell: (story) =>
            column.id === 'summary' && summaryOf !== undefined ? summaryOf(story) : issueCell(column, story, voice),
        }),
      ),
    [voice, summaryOf],
  );
  // Dates, slips and counts are read from the greatest on; names from the first.
  const onSort = (id: string) => {
    if (id === 'summary' && summaryOf !== undefined) return;
    const descends = NUMERIC.has(issueColumns.find((one) => one.id === id)?.kind ?? 'text');
    setSort((now) => ({ column: id, descending: now.column === id ? !now.descending : descends }));
  };

  return (
    <>
      <div className={styles.tools}>
        <div className={styles.find}>
          <Textfield
            aria-label="Find in the table"
            placeholder={find}
            isCompact
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            elemBeforeInput={
              <span style={{ paddingInlineStart: 6, lineHeight: 0 }}>
                <SearchIcon label="" size="small" />
              </span>
            }
          />
        </div>
        {narrowing}
        <span className={styles.count} aria-live="polite">
          {rows.length === stories.length
            ? voice.count(rows.length, 'issue', 'issues')
            : `${voice.number(rows.length)} of ${voice.count(stories.length, 'issue', 'issues')}`}
        </span>
        {actions !== undefined && (
          <>
            <span className={styles.spring} />
            {actions(rows)}
          </>
        )}
      </div>
      <VirtualTable
        label={label}
        columns={columns}
        rows={rows}
        rowKey={(story) => story.key}
        height={HEIGHT}
        sort={sort}
        onSort={onSort}
        empty={text === '' ? 'No issues here.' : 'No issue has all these words. Use fewer, or show all.'}
      />
    </>
  );
}
