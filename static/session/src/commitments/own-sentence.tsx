import { useState } from 'react';
import { isBack, type OwnCommitment } from '#domain/commitment/own-commitment';
import type { Instant } from '#domain/history/instant';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import { AnswerOwnForm, HOW_WORDS } from './answer-own';
import styles from './commitments.module.css';
import type { AnswerOwn } from './use-own-commitments';

interface OwnSentenceProps {
  readonly of: OwnCommitment;
  /** The server's clock. */
  readonly now: Instant;
  readonly onAnswer: AnswerOwn;
  /** Where it is said anyway from which meeting it is. */
  readonly here?: boolean;
  /** It is asked for though its day has not come: the next meeting brings it back. */
  readonly isAsked?: boolean;
}

/** One sentence of one's own: what was said, how it went, or when it is asked. */
export function OwnSentence({ of, now, onAnswer, here = false, isAsked = isBack(of, now) }: OwnSentenceProps) {
  const say = useSay();
  const { voice } = useSurroundings();
  const [changing, setChanging] = useState(false);
  const day = voice.day(voice.dayOf(of.saidAt));
  const { answer } = of;
  return (
    <div className={styles.sentence}>
      <p>{here ? say('own.here') : say('own.said', { day, title: of.postMortem.title })}</p>
      <blockquote className={styles.words} dir="auto">
        {of.text}
      </blockquote>
      {answer !== null && !changing && (
        <p className={styles.acts}>
          <span dir="auto">
            {say('own.noted', { how: say(HOW_WORDS[answer.how]) })} {answer.sentence}
          </span>
          <PlainButton compact appearance="subtle" onClick={() => setChanging(true)}>
            {say('own.change')}
          </PlainButton>
        </p>
      )}
      {answer === null && !isAsked && (
        <p className={styles.quiet}>{say('own.later', { day: voice.day(voice.dayOf(of.backAt)) })}</p>
      )}
      {(changing || (answer === null && isAsked)) && (
        <AnswerOwnForm of={of} onAnswer={onAnswer} onDone={() => setChanging(false)} />
      )}
    </div>
  );
}
