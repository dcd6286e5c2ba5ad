import type { PostMortemView } from '#contract/post-mortems';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { Section } from '../../../shared/src/components/section';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import { EndForm } from './end-form';
import styles from './ending.module.css';
import type { EndingsClient } from './endings-client';
import { endedSentence } from './left-words';
import { useEnding } from './use-ending';

interface EndingPartProps {
  readonly client: Pick<EndingsClient, 'left' | 'end' | 'reopen'>;
  readonly postMortem: PostMortemView;
  readonly know: (postMortem: PostMortemView) => void;
}

/** Whether a post-mortem goes on; who may end it sees first what would be left, and who ended it, and why, stays to be read. */
export function EndingPart({ client, postMortem, know }: EndingPartProps) {
  const { voice } = useSurroundings();
  const { ended, mayChange } = postMortem;
  const { standing, look, leave, end, reopen } = useEnding(client, postMortem.id, know);
  const name = useNames([ended?.by ?? null])(ended?.by ?? null) ?? '…';
  return (
    <Section
      id="ending"
      title={ended === null ? 'When it is done' : 'Ended'}
      sentence={
        ended === null
          ? 'It goes on until its decisions are settled and their checks after 30 and 90 days have an answer.'
          : endedSentence(ended, name, voice)
      }
    >
      {ended !== null && ended.reason !== null && (
        <p dir="auto" className={styles.reason}>
          {ended.reason}
        </p>
      )}
      {mayChange && ended !== null && (
        <p className={styles.acts}>
          <PlainButton disabled={standing.kind === 'asking'} onClick={() => void reopen()}>
            Reopen it
          </PlainButton>
        </p>
      )}
      {mayChange && ended === null && standing.kind !== 'asked' && (
        <p className={styles.acts}>
          <PlainButton disabled={standing.kind === 'asking'} onClick={() => void look()}>
            End this post-mortem
          </PlainButton>
        </p>
      )}
      {ended === null && standing.kind === 'asked' && (
        <EndForm
          // What is left may be more by now: the reason is for that.
          key={JSON.stringify(standing.left)}
          left={standing.left}
          saving={standing.saving}
          problem={standing.problem}
          onEnd={(reason) => void end(standing.left, reason)}
          onCancel={leave}
        />
      )}
      <div role="status">
        {standing.kind === 'asking' && <p className={styles.quiet}>One moment.</p>}
        {standing.kind === 'told' && <p className={styles.quiet}>{standing.words}</p>}
      </div>
      {standing.kind === 'failed' && (
        <p className={styles.problem} role="alert">
          {standing.problem}
        </p>
      )}
    </Section>
  );
}
