import type { ReopenBatch } from '#domain/evidence/flow/flow-evidence';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './flow.module.css';

/** Weeks in which unusually many issues were reopened; nothing where there were none. */
export function ReopenBatches({ batches }: { readonly batches: readonly ReopenBatch[] }) {
  const { voice, showIssues } = useSurroundings();
  if (batches.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3 className={styles.subheading}>Reopened in batches</h3>
      <p className={styles.sentence}>Weeks with at least three reopened issues, and more than chance would bring.</p>
      <ul>
        {batches.map(({ week, keys }) => (
          <li key={week} className={styles.batch}>
            Week of {voice.day(week)}:{' '}
            <PlainButton appearance="link" onClick={() => showIssues(`flow.reopened.${week}`)}>
              {voice.count(keys.length, 'issue', 'issues')} reopened
            </PlainButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
