import type { CalendarDate } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import { Section } from '../../../shared/src/components/section';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { IssueTable } from '../table/issue-table';
import type { NarrowedTo } from '../table/stories-table';

interface TableChapterProps {
  readonly stories: readonly IssueStory[];
  /** The day one looks from; null for today. */
  readonly on: CalendarDate | null;
  readonly fileName: string;
  readonly behind: NarrowedTo;
  readonly onForgetBehind: () => void;
}

/** The issues themselves: what every number above was taken from. */
export function TableChapter({ on, ...table }: TableChapterProps) {
  const { voice } = useSurroundings();
  const taken = 'Every number above was taken from these.';
  const sentence =
    on === null ? taken : `${taken} They stand as Jira had them at the end of ${voice.day(on)}; their summaries are today’s.`;
  return (
    <Section id="issues" title="Issues" sentence={sentence}>
      <IssueTable {...table} />
    </Section>
  );
}
