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
  return (
    <Section id="signs" title="Warning signs" sentence={signsSentence(signs, voice)}>
      <SignList title="Seen" readings={sensorsIn(signs, 'seen')} />
      <SignList title="Not seen" readings={sensorsIn(signs, 'not-seen')} />
      <SignQuestions readings={signs} />
    </Section>
  );
}

function SignList({ title, readings }: { readonly title: string; readonly readings: readonly SensorReading[] }) {
  if (readings.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 className={styles.subheading}>{title}</h3>
      <ul className={styles.list} aria-label={title}>
        {readings.map((reading) => (
          <SignItem key={reading.sign} reading={reading} />
        ))}
      </ul>
    </div>
  );
}
