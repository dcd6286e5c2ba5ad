import { useId } from 'react';
import type { OwnCommitment } from '#contract/summaries';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './summary.module.css';
import type { SummaryDesk } from './summary-desk';
import type { Asked } from './summary-desk-view';

interface OwnSentenceProps {
  readonly own: OwnCommitment;
  readonly asked: Asked;
  readonly summary: SummaryDesk;
}

/** Whether one's own sentence of the closing round, which stands below, goes into the summary: that is for oneself alone to say. */
export function OwnSentence({ own: { shared, published }, asked, summary }: OwnSentenceProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className={styles.own}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          // What was asked for shows at once; a refusal brings back what is.
          checked={asked === 'asking' ? !shared : shared}
          disabled={asked === 'asking'}
          aria-describedby={id}
          onChange={({ target }) => void summary.shareOwn(target.checked)}
        />
        {say('summary.own.share')}
      </label>
      <p className={styles.quiet} id={id}>
        {say(hint(shared, published))}
      </p>
      {asked !== null && asked !== 'asking' && (
        <p className={styles.problem} role="alert">
          {say('summary.own.notKept', { problem: asked.problem })}
        </p>
      )}
    </div>
  );
}

function hint(shared: boolean, published: boolean) {
  if (shared) return published ? 'summary.own.published' : 'summary.own.shared';
  return published ? 'summary.own.leaves' : 'summary.own.unshared';
}
