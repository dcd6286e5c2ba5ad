import { useId } from 'react';
import type { EstimateMiss } from '#domain/evidence/project-evidence';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './chapters.module.css';

interface WorstMissesProps {
  readonly title: string;
  /** Worst first. */
  readonly misses: readonly EstimateMiss[];
  readonly summaries: ReadonlyMap<string, string | null>;
}

const WORST = 5;

/** The issues furthest from their estimate in one direction: what was estimated, what it took. The table has them all. */
export function WorstMisses({ title, misses, summaries }: WorstMissesProps) {
  const { voice } = useSurroundings();
  const id = useId();
  if (misses.length === 0) return null;
  return (
    <div>
      <h3 id={id} className={styles.subheading}>
        {title}
        {misses.length > WORST && (
          <span className={styles.ofAll}>
            {' '}
            {voice.number(WORST)} of {voice.number(misses.length)}
          </span>
        )}
      </h3>
      <ol aria-labelledby={id}>
        {misses.slice(0, WORST).map((miss) => {
          const summary = summaries.get(miss.key);
          return (
            <li key={miss.key} className={styles.miss}>
              <span className={styles.missHead}>
                <IssueLink issue={miss.key} />{' '}
                <span className={styles.summary} title={summary ?? undefined}>
                  {summary}
                </span>
              </span>
              <span className={styles.missNumbers}>
                {voice.effort(miss.estimateAtStart)} → {voice.effort(miss.timeSpent)}
                {!miss.finished && ', still open'} · <strong>{voice.number(miss.ratio, miss.ratio < 1 ? 2 : 1)} ×</strong>
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
