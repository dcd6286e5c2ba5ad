import Button from '@atlaskit/button/new';
import LinkExternalIcon from '@atlaskit/icon/core/link-external';
import SearchIcon from '@atlaskit/icon/core/search';
import Textfield from '@atlaskit/textfield';
import { useMemo, useState } from 'react';
import type { IssueStory } from '#domain/history/issue-story';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { type TableColumn, type TableSort, VirtualTable } from '../../../shared/src/components/virtual-table';
import type { IssuesBehind } from '../evidence/behind';
import { csvFile, saveCsv } from './csv';
import { issueCell } from './issue-cell';
import { csvHead, csvRow, issueColumns, sortedStories, storiesWith } from './issue-columns';
import styles from './issue-table.module.css';

/** What the table is narrowed to by a link; `nothing` where the link names nothing that is here. */
export type NarrowedTo = IssuesBehind | 'nothing' | null;

interface IssueTableProps {
  readonly stories: readonly IssueStory[];
  readonly fileName: string;
  readonly behind: NarrowedTo;
  readonly onForgetBehind: () => void;
}

const NUMERIC = new Set(['days', 'count', 'effort']);
const HEIGHT = 520;

/** Every issue behind the page: sorted, searched, narrowed to one number, and exported exactly as it is seen. */
export function IssueTable({ stories, fileName, behind, onForgetBehind }: IssueTableProps) {
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
          cell: (story) => issueCell(column, story, voice),
        }),
      ),
    [voice],
  );
  // Dates, slips and counts are read from the greatest on; names from the first.
  const onSort = (id: string) => {
    const kind = issueColumns.find((one) => one.id === id)?.kind ?? 'text';
    setSort((now) =>
      now.column === id ? { column: id, descending: !now.descending } : { column: id, descending: NUMERIC.has(kind) },
    );
  };

  return (
    <>
      <div className={styles.tools}>
        <div className={styles.find}>
          <Textfield
            aria-label="Find in the table"
            placeholder="Find in the table"
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
        {behind !== null && <Narrowing to={behind} onForget={onForgetBehind} />}
        <span className={styles.count} aria-live="polite">
          {rows.length === stories.length
            ? voice.count(rows.length, 'issue', 'issues')
            : `${voice.number(rows.length)} of ${voice.count(stories.length, 'issue', 'issues')}`}
        </span>
        <span className={styles.spring} />
        <Button
          spacing="compact"
          isDisabled={rows.length === 0}
          onClick={() =>
            saveCsv(
              fileName,
              csvFile(
                csvHead(),
                rows.map((story) => csvRow(story, voice.dayOf)),
              ),
            )
          }
        >
          Export CSV
        </Button>
      </div>
      <VirtualTable
        label="Table of issues"
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

/** Says what the table is narrowed to, or that a link could not be followed, and gives the way back. */
function Narrowing({ to, onForget }: { readonly to: Exclude<NarrowedTo, null>; readonly onForget: () => void }) {
  const { searchUrl } = useSurroundings();
  if (to === 'nothing') {
    return (
      <span className={styles.behind} role="status">
        The link names a number that is not on this page, so all issues are shown.
        <PlainButton appearance="link" onClick={onForget}>
          Dismiss
        </PlainButton>
      </span>
    );
  }
  const url = searchUrl(to.keys);
  return (
    <span className={styles.behind}>
      Issues behind: {to.label}
      {url !== null && (
        <a href={url} target="_blank" rel="noreferrer" aria-label="Open these issues in Jira" title="Open in Jira">
          <LinkExternalIcon label="" size="small" />
        </a>
      )}
      <PlainButton appearance="link" onClick={onForget}>
        Show all
      </PlainButton>
    </span>
  );
}
