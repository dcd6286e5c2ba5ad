import { useId, useState } from 'react';
import { HOW_IT_WENT, type HowItWent, LONGEST_ANSWER, type OwnCommitment } from '#domain/commitment/own-commitment';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { Segmented } from '../../../shared/src/components/segmented';
import type { SayKey } from '../../../shared/src/say/say';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './commitments.module.css';
import type { AnswerOwn } from './use-own-commitments';

export const HOW_WORDS: Readonly<Record<HowItWent, SayKey>> = {
  kept: 'own.kept',
  partly: 'own.partly',
  not: 'own.not',
};

interface AnswerOwnProps {
  readonly of: OwnCommitment;
  readonly onAnswer: AnswerOwn;
  readonly onDone: () => void;
}

/** How it went, in one of three words and, if one likes, a sentence to oneself. */
export function AnswerOwnForm({ of, onAnswer, onDone }: AnswerOwnProps) {
  const say = useSay();
  const id = useId();
  const [how, setHow] = useState<HowItWent | null>(of.answer?.how ?? null);
  const [sentence, setSentence] = useState(of.answer?.sentence ?? '');
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const keep = async () => {
    if (how === null) return;
    setSaving(true);
    const failed = await onAnswer(of, how, sentence.trim());
    setSaving(false);
    setProblem(failed);
    if (failed === null) onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {/* The choice itself says it to those who do not see it. */}
      <p className={styles.label} aria-hidden="true">
        {say('own.question')}
      </p>
      <Segmented<HowItWent | ''>
        label={say('own.question')}
        options={HOW_IT_WENT.map((value) => ({ value, label: say(HOW_WORDS[value]) }))}
        value={how ?? ''}
        onChange={(chosen) => chosen !== '' && setHow(chosen)}
      />
      {how !== null && (
        <>
          <label className={styles.label} htmlFor={id}>
            {say('own.sentence')}
          </label>
          <textarea
            id={id}
            className={styles.area}
            rows={2}
            dir="auto"
            maxLength={LONGEST_ANSWER}
            value={sentence}
            onChange={(event) => setSentence(event.currentTarget.value)}
          />
          <span className={styles.acts}>
            <PlainButton appearance="primary" disabled={saving} onClick={() => void keep()}>
              {say('own.keep')}
            </PlainButton>
            <span className={styles.quiet}>{say('own.alone')}</span>
          </span>
        </>
      )}
      <p role="status" className={styles.problem}>
        {problem !== null && say('own.failed', { why: problem })}
      </p>
    </form>
  );
}
