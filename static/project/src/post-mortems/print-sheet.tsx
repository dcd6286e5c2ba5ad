import { useMemo } from 'react';
import { epicIndexOf } from '#domain/evidence/rows/epic-index';
import { tellingGrouping, timelineRows } from '#domain/evidence/rows/timeline-rows';
import { dayNumber } from '#domain/history/calendar-date';
import type { PackDocument } from '#domain/pack/pack-document';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { ScopeChart } from '../../../shared/src/charts/scope-chart';
import { scopeSteps, withoutStillness } from '../../../shared/src/charts/scope-shape';
import { TimelinePicture } from '../../../shared/src/charts/timeline-picture';
import { PackBlocks } from '../../../shared/src/components/pack-blocks';
import { PaperSheet } from '../../../shared/src/components/paper-sheet';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { useFrozenStories } from './frozen-stories';
import styles from './print-sheet.module.css';
import type { SummariesStore } from './summaries-store';

interface PrintSheetProps {
  readonly frozen: FrozenEvidence;
  readonly document: PackDocument;
  readonly summaries: SummariesStore;
  /** The browser has taken it, or somebody has called it off. */
  readonly onDone: () => void;
}

/** Rows that a timeline on paper has room for. */
const ROWS = 10;

/** The pack on paper: two pages, light, without the page around it. Opens the browser's print dialog as soon as it is drawn. */
export function PrintSheet({ frozen, document: pack, summaries, onDone }: PrintSheetProps) {
  const { voice } = useSurroundings();
  const { evidence } = frozen;
  const stories = useFrozenStories(frozen, summaries);
  const rows = useMemo(() => {
    const epics = epicIndexOf(stories);
    const today = dayNumber(voice.dayOf(evidence.asOf));
    const all = timelineRows(stories, { grouping: tellingGrouping(stories, epics), order: 'slip', today, epics });
    return { today, shown: all.slice(0, ROWS), all: all.length };
  }, [stories, evidence, voice]);
  const steps = useMemo(() => scopeSteps([...evidence.additions, ...evidence.removals], voice.dayOf), [evidence, voice]);
  return (
    <PaperSheet title={pack.title} onDone={onDone}>
      <PackBlocks blocks={pack.blocks} />
      <div className={styles.charts}>
        <div className={styles.chart}>
          <h3 className={styles.chartTitle}>
            Timeline{rows.all > ROWS && `, the ${voice.number(ROWS)} latest of ${voice.number(rows.all)}`}
          </h3>
          <TimelinePicture rows={rows.shown} today={rows.today} />
        </div>
        {evidence.scopeSeries.length > 0 && (
          <div className={styles.chart}>
            <h3 className={styles.chartTitle}>Scope and finished work</h3>
            <ScopeChart series={withoutStillness(evidence.scopeSeries).series} baseline={evidence.baseline} steps={steps} />
          </div>
        )}
      </div>
    </PaperSheet>
  );
}
