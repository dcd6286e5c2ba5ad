import type { StatusTime } from '#domain/evidence/flow/flow-evidence';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { meaning } from '../../../shared/src/words/flow-sentence';
import styles from './flow.module.css';

/** A bar for each status, as long as its median stay; waiting is hatched and named. Each opens its issues. */
export function StatusBars({ statuses }: { readonly statuses: readonly StatusTime[] }) {
  const { voice, showIssues } = useSurroundings();
  const longest = statuses.reduce((most, { medianMs }) => Math.max(most, medianMs), 1);
  return (
    <ol className={styles.bars} aria-label="Time in each status">
      {statuses.map((status) => (
        <li key={status.id}>
          <button
            type="button"
            className={styles.barRow}
            onClick={() => showIssues(`flow.status.${status.id}`)}
            title="Show these issues"
          >
            <span className={styles.barName}>
              {status.name}
              {meaning(status) !== '' && <span className={styles.meaning}> {meaning(status)}</span>}
            </span>
            <span className={styles.track}>
              <span
                className={styles.bar}
                data-means={status.category === 'new' ? 'before' : status.waiting ? 'waiting' : 'work'}
                style={{ width: `${Math.max(0.5, (status.medianMs / longest) * 100)}%` }}
              />
            </span>
            <span className={styles.barNumbers}>
              <strong>median {voice.duration(status.medianMs)}</strong> · {voice.duration(status.totalMs)} in all ·{' '}
              {voice.count(status.keys.length, 'issue', 'issues')}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
