import type { Findings } from '#domain/evidence/findings';
import type { SensorReading } from '#domain/evidence/signs/sign-reading';
import { Section } from '../../../shared/src/components/section';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { SignItem } from './sign-item';
import { SignQuestions } from './sign-questions';
import { sensorsIn, signsSentence } from './sign-sentence';
import styles from './signs.module.css';

interface SignsChapterProps {
  readonly findings: Pick<Findings, 'signs'>;
}

/** The twenty warning signs: what Jira shows first, what it does not show, and what remains to be asked. */
export function SignsChapter({ findings: { signs } }: SignsChapterProps) {
  const { voice } = useSurroundings();
  const seen = sensorsIn(signs, 'seen');
  return (
    <Section id="signs" title="Warning signs" sentence={signsSentence(signs, voice)}>
      <SignList title="Seen" readings={seen} />
      <NotSeen readings={sensorsIn(signs, 'not-seen')} open={seen.length === 0} />
      <SignQuestions readings={signs} />
    </Section>
  );
}

interface SignListProps {
  readonly title: string;
  readonly readings: readonly SensorReading[];
}

function SignList({ title, readings }: SignListProps) {
  if (readings.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 className={styles.subheading}>{title}</h3>
      <Signs title={title} readings={readings} />
    </div>
  );
}

/** What did not show is behind a click, so that what did is not lost among it; where nothing showed it is the story. */
function NotSeen({ readings, open }: { readonly readings: readonly SensorReading[]; readonly open: boolean }) {
  const { voice } = useSurroundings();
  if (readings.length === 0) return null;
  return (
    <details className={styles.group} open={open}>
      <summary className={styles.fold}>
        <h3 className={styles.subheading}>Not seen</h3>
        <span className={styles.small}>{voice.count(readings.length, 'sign', 'signs')}</span>
      </summary>
      <Signs title="Not seen" readings={readings} />
    </details>
  );
}

function Signs({ title, readings }: SignListProps) {
  return (
    <ul className={styles.list} aria-label={title}>
      {readings.map((reading) => (
        <SignItem key={reading.sign} reading={reading} />
      ))}
    </ul>
  );
}
