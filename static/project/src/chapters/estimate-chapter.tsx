import { useMemo, useState } from 'react';
import type { EstimateMiss, ProjectEvidence } from '#domain/evidence/project-evidence';
import type { IssueStory } from '#domain/history/issue-story';
import { EstimateChart } from '../../../shared/src/charts/estimate-chart';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { SaveChart } from '../../../shared/src/components/save-chart';
import { Section } from '../../../shared/src/components/section';
import { ChartOrTable, type Shown } from '../../../shared/src/components/segmented';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { type TableColumn, VirtualTable } from '../../../shared/src/components/virtual-table';
import { estimateSentence } from '../../../shared/src/words/estimate-sentence';
import { whyNot } from '../../../shared/src/words/why-not';
import styles from './chapters.module.css';
import { WorstMisses } from './worst-misses';

const LEGEND = 'Upwards: time spent. On the diagonal the estimate held. Filled points are finished, hollow ones still open.';

interface EstimateChapterProps {
  readonly evidence: ProjectEvidence;
  readonly stories: readonly IssueStory[];
}

/** The estimate as it stood when work started, against the time spent; the worst misses named. */
export function EstimateChapter({ evidence, stories }: EstimateChapterProps) {
  const { voice, showIssues } = useSurroundings();
  const [shown, setShown] = useState<Shown>('chart');
  // The engine gives the worst first.
  const misses = evidence.estimateMisses;
  const summaries = useMemo(() => new Map<string, string | null>(stories.map((story) => [story.key, story.summary])), [stories]);
  const [longer, less] = useMemo(
    () => [misses.filter(({ ratio }) => ratio > 1), misses.filter(({ ratio }) => ratio < 1)],
    [misses],
  );
  const columns = useMemo(
    (): TableColumn<EstimateMiss>[] => [
      { id: 'key', header: 'Key', width: 120, cell: (miss) => <IssueLink issue={miss.key} /> },
      { id: 'summary', header: 'Summary', width: 320, cell: (miss) => summaries.get(miss.key) ?? '' },
      {
        id: 'estimate',
        header: 'Estimate at start',
        width: 130,
        numeric: true,
        cell: (miss) => voice.effort(miss.estimateAtStart),
      },
      { id: 'spent', header: 'Time spent', width: 110, numeric: true, cell: (miss) => voice.effort(miss.timeSpent) },
      {
        id: 'ratio',
        header: 'Times the estimate',
        width: 140,
        numeric: true,
        cell: (miss) => voice.number(miss.ratio, miss.ratio < 1 ? 2 : 1),
      },
      { id: 'state', header: 'State', width: 110, cell: (miss) => (miss.finished ? 'finished' : 'still open') },
    ],
    [voice, summaries],
  );

  if (misses.length === 0) {
    const reason = evidence.effort.difference.known ? 'no-estimates' : evidence.effort.difference.reason;
    return (
      <Section id="estimates" title="Estimates">
        <EmptyNote title="Effort cannot be compared">
          {whyNot[reason]} To have it next time, give issues an original estimate before work starts and log the time spent.
        </EmptyNote>
      </Section>
    );
  }
  return (
    <Section
      id="estimates"
      title="Estimates"
      sentence={
        <>
          {estimateSentence(evidence, voice)}{' '}
          {evidence.withoutEstimate.known && evidence.withoutEstimate.value > 0 && (
            <PlainButton appearance="link" onClick={() => showIssues('without-estimate')}>
              Show those without
            </PlainButton>
          )}
        </>
      }
      actions={
        <>
          {shown === 'chart' && <SaveChart title="Estimates" sentence={estimateSentence(evidence, voice)} legend={LEGEND} />}
          <ChartOrTable value={shown} onChange={setShown} />
        </>
      }
    >
      {shown === 'table' ? (
        <VirtualTable
          label="Estimate against time spent"
          columns={columns}
          rows={misses}
          rowKey={(miss) => miss.key}
          height={464}
        />
      ) : (
        <div className={styles.split}>
          <EstimateChart misses={misses} />
          <div className={styles.missLists}>
            <WorstMisses title="Took longer, worst first" misses={longer} summaries={summaries} />
            <WorstMisses title="Took less, furthest first" misses={less} summaries={summaries} />
          </div>
        </div>
      )}
    </Section>
  );
}
