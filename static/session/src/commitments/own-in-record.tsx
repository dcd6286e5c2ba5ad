import { useSay } from '../../../shared/src/say/use-say';
import type { RecordProps } from '../room/screen-props';
import styles from './commitments.module.css';
import { OwnSentence } from './own-sentence';
import { useOwnCommitments } from './use-own-commitments';

type OwnInRecordProps = Pick<RecordProps, 'app' | 'host'>;

/** Beside the record, and in no file or print of it: what the viewer said in the closing round of this meeting. */
export function OwnInRecord({ app, host }: OwnInRecordProps) {
  const say = useSay();
  const { known, answer } = useOwnCommitments(app.invoke, host === 'confluence' ? app.postMortemId : null);
  const mine = known?.commitments.find(({ postMortem, number }) => postMortem.id === app.postMortemId && number === app.number);
  if (known === null || mine === undefined) return null;
  return (
    <section className={styles.card} aria-label={say('own.heading')}>
      <p className={styles.heading}>{say('own.heading')}</p>
      <OwnSentence of={mine} now={known.now} onAnswer={answer} here />
    </section>
  );
}
