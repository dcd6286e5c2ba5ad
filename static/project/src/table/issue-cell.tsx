import type { ReactNode } from 'react';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { StatusPill } from '../../../shared/src/components/status-pill';
import type { Voice } from '../../../shared/src/words/voice';
import type { IssueColumn } from './issue-columns';
import styles from './issue-table.module.css';

/** One cell of the table of issues, as the viewer writes such things. */
export function issueCell(column: IssueColumn, story: IssueStory, voice: Voice): ReactNode {
  if (column.kind === 'key') return <IssueLink issue={story.key} />;
  if (column.kind === 'status') return <StatusPill status={story.status} />;
  const value = column.value(story);
  if (value === null) {
    return (
      <span className={styles.unknown}>
        <span aria-hidden="true">–</span>
        <span className={styles.hidden}>unknown or never</span>
      </span>
    );
  }
  if (typeof value === 'string') {
    if (column.kind === 'day')
      return <span title={voice.fullDay(value as CalendarDate)}>{voice.day(value as CalendarDate)}</span>;
    return <span title={value}>{value}</span>;
  }
  switch (column.kind) {
    case 'instant':
      return <span title={voice.exact(value)}>{voice.day(voice.dayOf(value))}</span>;
    case 'days':
      return <span data-late={value > 0 || undefined}>{voice.signedDays(value)}</span>;
    case 'effort':
      return voice.effort(value);
    default:
      return voice.number(value);
  }
}
