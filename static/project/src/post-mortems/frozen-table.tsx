import Textfield from '@atlaskit/textfield';
import { useMemo, useState } from 'react';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { Section } from '../../../shared/src/components/section';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { type TableColumn, type TableSort, VirtualTable } from '../../../shared/src/components/virtual-table';
import { issueCell } from '../table/issue-cell';
import { issueColumns, sortedStories, storiesWith } from '../table/issue-columns';
import type { NarrowedTo } from '../table/issue-table';
import styles from './post-mortems.module.css';
import type { SummariesStore } from './summaries-store';
import { useSummaries } from './use-summaries';

interface FrozenTableProps {
  /** As they were when the evidence was frozen; without their summaries. */
  readonly stories: readonly IssueStory[];
  readonly summaries: SummariesStore;
  readonly behind: NarrowedTo;
  readonly onForgetBehind: () => void;
}

const NUMERIC = new Set(['days', 'count', 'effort']);

/** The frozen issues. Their summaries are read as they are today, for the rows in sight, as the person who looks. */
export function FrozenTable({ stories, summaries, behind, onForgetBehind }: FrozenTableProps) {
  const { voice } = useSurroundings();
  const [text, setText] = useState('');
  const [sort, setSort] = useState<TableSort>({ column: 'key', descending: false });
  const narrowed = useMemo(() => {
    if (behind === null || behind === 'nothing') return stories;
    const keys = new Set<string>(behind.keys);
    return stories.filter(({ key }) => keys.has(key));
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
            column.id === 'summary' ? <LiveSummary issue={story.key} summaries={summaries} /> : issueCell(column, story, voice),
        }),
      ),
    [voice, summaries],
  );
  const onSort = (id: string) => {
    // The snapshot has no summaries, so there is nothing to sort by.
    if (id === 'summary') return;
    const descends = NUMERIC.has(issueColumns.find((one) => one.id === id)?.kind ?? 'text');
    setSort((now) => ({ column: id, descending: now.column === id ? !now.descending : descends }));
  };
  return (
    <Section
      id="issues"
      title="Issues"
      sentence="As they were when the evidence was frozen. Their summaries are today’s, as far as you may see the issues."
    >
      <div className={styles.tools}>
        <Textfield
          aria-label="Find in the table"
          placeholder="Find a key, a status or a type"
          isCompact
          width={240}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {behind !== null && (
          <span role="status">
            {behind === 'nothing' ? 'No issues of the snapshot stand behind that.' : `Issues behind: ${behind.label}`}{' '}
            <PlainButton appearance="link" onClick={onForgetBehind}>
              Show all
            </PlainButton>
          </span>
        )}
        <span className={styles.quiet} aria-live="polite">
          {rows.length === stories.length
            ? voice.count(rows.length, 'issue', 'issues')
            : `${voice.number(rows.length)} of ${voice.count(stories.length, 'issue', 'issues')}`}
        </span>
      </div>
      <VirtualTable
        label="Table of frozen issues"
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        height={520}
        sort={sort}
        onSort={onSort}
        empty={text === '' ? 'No issues here.' : 'No issue has all these words. Use fewer, or show all.'}
      />
    </Section>
  );
}

function LiveSummary({ issue, summaries }: { readonly issue: IssueKey; readonly summaries: SummariesStore }) {
  const summary = useSummaries(summaries, [issue])(issue);
  if (summary === null) return <span className={styles.quiet}>…</span>;
  if (summary.kind === 'no-permission') return <span className={styles.quiet}>no permission, or gone</span>;
  return <span title={summary.text}>{summary.text}</span>;
}
