import { useMemo, useState } from 'react';
import type { ProjectEvidence } from '#domain/evidence/project-evidence';
import type { EpicIndex } from '#domain/evidence/rows/epic-index';
import type { TimelineRow } from '#domain/evidence/rows/timeline-row';
import { type Grouping, groupingsOf, type RowOrder, tellingGrouping, timelineRows } from '#domain/evidence/rows/timeline-rows';
import { dayNumber } from '#domain/history/calendar-date';
import type { IssueStory } from '#domain/history/issue-story';
import { dateOf } from '../../../shared/src/charts/day-axis';
import type { Pin } from '../../../shared/src/charts/pin-places';
import { Timeline } from '../../../shared/src/charts/timeline';
import { TimelinePicture } from '../../../shared/src/charts/timeline-picture';
import { SaveChart } from '../../../shared/src/components/save-chart';
import { Section } from '../../../shared/src/components/section';
import { ChartOrTable, Segmented, type Shown } from '../../../shared/src/components/segmented';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { type TableColumn, VirtualTable } from '../../../shared/src/components/virtual-table';
import { timelineSentence } from '../../../shared/src/words/row-sentence';
import type { Voice } from '../../../shared/src/words/voice';

interface TimelineChapterProps {
  readonly evidence: ProjectEvidence;
  readonly epics: EpicIndex;
  readonly stories: readonly IssueStory[];
  /** Key moments, above the rows. */
  readonly pins: readonly Pin[];
  readonly onPin: (id: string) => void;
}

const NAMES: Readonly<Record<Grouping, readonly [string, string, string]>> = {
  epic: ['Epics', 'epic', 'epics'],
  version: ['Versions', 'version', 'versions'],
  issue: ['Issues', 'issue', 'issues'],
};

/** What was promised, how the promise moved, and what happened: a row per epic, version or issue. */
export function TimelineChapter({ evidence, epics, stories, pins, onPin }: TimelineChapterProps) {
  const { voice, showIssues } = useSurroundings();
  const groupings = useMemo(() => groupingsOf(stories, epics), [stories, epics]);
  const telling = useMemo(() => tellingGrouping(stories, epics), [stories, epics]);
  const [wanted, setWanted] = useState<Grouping | null>(null);
  const [order, setOrder] = useState<RowOrder>('start');
  const [shown, setShown] = useState<Shown>('chart');
  const grouping = wanted !== null && groupings.includes(wanted) ? wanted : telling;
  const today = dayNumber(voice.dayOf(evidence.asOf));
  const rows = useMemo(() => timelineRows(stories, { grouping, order, today, epics }), [stories, grouping, order, today, epics]);
  const columns = useMemo(() => rowColumns(voice, NAMES[grouping][0]), [voice, grouping]);
  const [title, one, many] = NAMES[grouping];
  const sentence = timelineSentence(rows, one, many, voice);

  return (
    <Section
      id="timeline"
      title="Timeline"
      sentence={sentence}
      actions={
        <>
          {groupings.length > 1 && (
            <Segmented
              label="Rows"
              value={grouping}
              onChange={setWanted}
              options={groupings.map((value) => ({ value, label: NAMES[value][0] }))}
            />
          )}
          <Segmented
            label="Order"
            value={order}
            onChange={setOrder}
            options={[
              { value: 'start', label: 'By start' },
              { value: 'slip', label: 'Latest first' },
            ]}
          />
          {shown === 'chart' && (
            <SaveChart title="Timeline" sentence={sentence} picture={() => <TimelinePicture rows={rows} today={today} />} />
          )}
          <ChartOrTable value={shown} onChange={setShown} />
        </>
      }
    >
      {shown === 'table' ? (
        <VirtualTable
          label={`Timeline as a table, by ${one}`}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          height={582}
        />
      ) : (
        <Timeline
          key={grouping}
          rows={rows}
          today={today}
          rowName={title}
          pins={pins}
          onPin={onPin}
          onShowIssues={(row) => showIssues(`${grouping}.${row.id}`)}
        />
      )}
    </Section>
  );
}

function rowColumns(voice: Voice, first: string): TableColumn<TimelineRow>[] {
  const day = (value: number | undefined) => (value === undefined ? '–' : voice.day(dateOf(value)));
  return [
    { id: 'name', header: first, width: 280, cell: (row) => (row.title === null ? row.label : `${row.label} ${row.title}`) },
    {
      id: 'issues',
      header: 'Finished',
      width: 110,
      numeric: true,
      cell: (row) => `${voice.number(row.finished)} of ${voice.number(row.keys.length)}`,
    },
    { id: 'first', header: 'First planned end', width: 130, numeric: true, cell: (row) => day(row.firstPlan?.to) },
    { id: 'final', header: 'Final planned end', width: 130, numeric: true, cell: (row) => day(row.finalPlan?.to) },
    { id: 'moves', header: 'Moves', width: 80, numeric: true, cell: (row) => voice.number(row.steps.length) },
    { id: 'started', header: 'Started', width: 110, numeric: true, cell: (row) => day(row.happened?.from) },
    {
      id: 'ended',
      header: 'Ended',
      width: 110,
      numeric: true,
      cell: (row) => (row.happened?.open ? 'still open' : day(row.happened?.to)),
    },
    {
      id: 'slip',
      header: 'Against first plan',
      width: 140,
      numeric: true,
      cell: (row) => (row.slipDays === null ? '–' : voice.signedDays(row.slipDays)),
    },
  ];
}
