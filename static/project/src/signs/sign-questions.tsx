import { useId, useState } from 'react';
import { questionsFor } from '#domain/evidence/signs/questions-for';
import type { SignReading } from '#domain/evidence/signs/sign-reading';
import { englishWarningSigns } from '#domain/framework/english/warning-signs';
import type { WarningSignId } from '#domain/framework/warning-signs';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { copyText } from './copy-text';
import { meetingText, readingSentence, sensorsIn } from './sign-sentence';
import styles from './signs.module.css';

type Copied = 'not-yet' | 'copied' | 'by-hand';

const AT_FIRST = 6;

/** The signs that only people can speak of, as questions; all of it can be taken along as text. */
export function SignQuestions({ readings }: { readonly readings: readonly SignReading[] }) {
  const { voice } = useSurroundings();
  const [copied, setCopied] = useState<Copied>('not-yet');
  const [all, setAll] = useState(false);
  const id = useId();
  const questions = questionsFor(readings);
  const silent = new Map<WarningSignId, string>(
    sensorsIn(readings, 'not-enough-data').map((one) => [one.sign, readingSentence(one, voice)]),
  );
  const text = meetingText(readings, voice);
  const copy = async () => setCopied((await copyText(text)) ? 'copied' : 'by-hand');
  return (
    <div className={styles.group}>
      <div className={styles.groupHead}>
        <h3 className={styles.subheading} id={id}>
          Questions for the meeting
        </h3>
        <PlainButton compact onClick={copy}>
          Copy as text
        </PlainButton>
        <span role="status" className={styles.quiet}>
          {copied === 'copied' && 'Copied, with the signs that were seen.'}
          {copied === 'by-hand' && 'The browser did not allow it. Copy the text from here:'}
        </span>
      </div>
      {copied === 'by-hand' && <textarea className={styles.text} aria-label="Questions as text" readOnly rows={8} value={text} />}
      <ul className={styles.list} aria-labelledby={id}>
        {(all ? questions : questions.slice(0, AT_FIRST)).map((sign) => (
          <li key={sign} className={styles.question} data-sign={sign}>
            <p>{englishWarningSigns[sign].question}</p>
            <p className={styles.small}>
              {englishWarningSigns[sign].name}
              {' · '}
              {silent.get(sign) ?? 'Jira cannot show it.'}
            </p>
          </li>
        ))}
      </ul>
      {questions.length > AT_FIRST && (
        <PlainButton appearance="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show the first only' : `Show all ${voice.number(questions.length)} questions`}
        </PlainButton>
      )}
    </div>
  );
}
