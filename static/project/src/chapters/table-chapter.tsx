import type { IssueStory } from '#domain/history/issue-story';
import { Section } from '../../../shared/src/components/section';
import type { IssuesBehind } from '../evidence/issues-behind';
import { IssueTable } from '../table/issue-table';

interface TableChapterProps {
  readonly stories: readonly IssueStory[];
  readonly fileName: string;
  readonly behind: IssuesBehind | null;
  readonly onForgetBehind: () => void;
}

/** The issues themselves: what every number above was taken from. */
export function TableChapter(props: TableChapterProps) {
  return (
    <Section id="issues" title="Issues" sentence="Every number above was taken from these.">
      <IssueTable {...props} />
    </Section>
  );
}
