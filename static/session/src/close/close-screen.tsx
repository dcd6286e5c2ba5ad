import { useSay } from '../../../shared/src/say/use-say';
import { Poll } from '../room/poll';
import type { PhaseProps } from '../room/screen-props';
import styles from './close.module.css';
import { ClosingRound } from './closing-round';
import { OwnCommitment } from './own-commitment';

/** One sentence of everybody on what they will do differently, whether it was worth the time, and thanks. What went wrong is not told again. */
export function CloseScreen(props: PhaseProps) {
  const { words } = props;
  const say = useSay();
  const { closing, worthwhile } = words.room;
  return (
    <>
      <section className={styles.question} aria-labelledby="closing-question">
        <h3 id="closing-question" className={styles.asked}>
          {closing.question}
        </h3>
        <p className={styles.notThis}>{closing.notThis}</p>
        <OwnCommitment {...props} />
      </section>
      <ClosingRound {...props} />
      <Poll
        {...props}
        poll="worthwhile"
        question={worthwhile.question}
        low={worthwhile.low}
        high={worthwhile.high}
        privacy={say('close.inSum')}
      />
      <p className={styles.thanks}>{closing.thanks}</p>
    </>
  );
}
