import { useCallback } from 'react';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { Section } from '../../../shared/src/components/section';
import { type NarrowedTo, StoriesTable } from '../table/stories-table';
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

/** The frozen issues. Their summaries are read as they are today, for the rows in sight, as the person who looks. */
export function FrozenTable({ stories, summaries, behind, onForgetBehind }: FrozenTableProps) {
  const summaryOf = useCallback(({ key }: IssueStory) => <LiveSummary issue={key} summaries={summaries} />, [summaries]);
  return (
    <Section
      id="issues"
      title="Issues"
      sentence="As they were when the evidence was frozen. Their summaries are today’s, as far as you may see the issues."
    >
      <StoriesTable
        label="Table of frozen issues"
        stories={stories}
        behind={behind}
        find="Find a key, a status or a type"
        summaryOf={summaryOf}
        narrowing={
          behind !== null && (
            <span role="status">
              {behind === 'nothing' ? 'No issues of the snapshot stand behind that.' : `Issues behind: ${behind.label}`}{' '}
              <PlainButton appearance="link" onClick={onForgetBehind}>
                Show all
              </PlainButton>
            </span>
          )
        }
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
