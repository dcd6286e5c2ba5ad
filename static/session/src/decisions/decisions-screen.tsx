import { useSay } from '../../../shared/src/say/use-say';
import { ContrastPairs } from '../collecting/contrast-pairs';
import { Prompts } from '../room/prompts';
import said from '../room/said.module.css';
import type { PhaseProps } from '../room/screen-props';
import { DecisionExample } from './decision-example';
import styles from './decisions.module.css';
import { DecisionsPart } from './decisions-part';
import { LessonsPart } from './lessons-part';

/** Lessons and decisions side by side: what is understood, and what is changed. They look different because they are. */
export function DecisionsScreen(props: PhaseProps) {
  const { words, phaseWords } = props;
  const say = useSay();
  return (
    <>
      <p className={styles.difference}>{say('decisions.difference')}</p>
      <div className={styles.columns}>
        <LessonsPart {...props} />
        <DecisionsPart {...props} />
      </div>
      <div className={said.aside}>
        <Prompts prompts={phaseWords.prompts} />
        <div>
          <ContrastPairs pairs={words.examples.decisions} />
          <DecisionExample words={words} />
        </div>
      </div>
    </>
  );
}
