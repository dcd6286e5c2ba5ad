import Button from '@atlaskit/button/new';
import LinkExternalIcon from '@atlaskit/icon/core/link-external';
import type { IssueStory } from '#domain/history/issue-story';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { csvFile, saveCsv } from './csv';
import { csvHead, csvRow } from './issue-columns';
import styles from './issue-table.module.css';
import { type NarrowedTo, StoriesTable } from './stories-table';

interface IssueTableProps {
  readonly stories: readonly IssueStory[];
  readonly fileName: string;
  readonly behind: NarrowedTo;
  readonly onForgetBehind: () => void;
}

/** Every issue behind the page: sorted, searched, narrowed to one number, and exported exactly as it is seen. */
export function IssueTable({ stories, fileName, behind, onForgetBehind }: IssueTableProps) {
  const { voice } = useSurroundings();
  const save = (rows: readonly IssueStory[]) =>
    saveCsv(
      fileName,
      csvFile(
        csvHead(),
        rows.map((story) => csvRow(story, voice.dayOf)),
      ),
    );
  return (
    <StoriesTable
      label="Table of issues"
      stories={stories}
      behind={behind}
      find="Find in the table"
      narrowing={behind !== null && <Narrowing to={behind} onForget={onForgetBehind} />}
      actions={(rows) => (
        <Button spacing="compact" isDisabled={rows.length === 0} onClick={() => save(rows)}>
          Export CSV
        </Button>
      )}
    />
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
