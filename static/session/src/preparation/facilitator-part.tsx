import type { FrameworkWords } from '#domain/framework/framework-words';
import {
  FOR_ONESELF,
  FOR_OUTSIDE,
  facilitatorAdvice,
  facilitatorIsOutside,
  goesAgainstAdvice,
} from '#domain/session/facilitator-advice';
import { LIMITS } from '#domain/session/limits';
import type { FacilitatorQuestions } from '#domain/session/preparation';
import { useNames } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import { TextField } from '../room/text-field';
import { Choice } from '../writing/choice';
import { Part } from './part';
import type { PartGiven } from './part-props';
import styles from './preparation.module.css';

/** Whether to bring in a facilitator from outside, with the reasons; who decides otherwise notes why (S0-42, S0-43, S3-16). */
export function FacilitatorPart({ preparation, prepare, session, desk, view, words, shut }: PartGiven) {
  const say = useSay();
  const name = useNames([session.facilitator])(session.facilitator) ?? '…';
  const { questions, overrideReason } = preparation;
  const { facilitator, parts } = words.preparation;
  const set = (question: keyof FacilitatorQuestions, answer: 'yes' | 'no' | null) =>
    prepare({ questions: { ...questions, [question]: answer === null ? null : answer === 'yes' } });
  return (
    <Part id="preparation-facilitator" title={say('preparation.facilitator')}>
      <p className={styles.lead}>{say('preparation.facilitator.now', { name, part: parts.facilitator.name })}</p>
      <div className={styles.questions}>
        {[...FOR_OUTSIDE, ...FOR_ONESELF].map((question) => (
          <Choice
            key={question}
            label={facilitator.questions[question].question}
            options={[
              { value: 'yes', label: say('preparation.yes') },
              { value: 'no', label: say('preparation.no') },
            ]}
            value={questions[question] === null ? null : questions[question] ? 'yes' : 'no'}
            disabled={shut}
            onChange={(answer) => set(question, answer)}
          />
        ))}
      </div>
      <Advice questions={questions} words={words} />
      {facilitatorIsOutside(preparation) === false && <p className={styles.note}>{facilitator.notOnTheProject}</p>}
      {(goesAgainstAdvice(preparation) || overrideReason !== null) && (
        <TextField
          desk={desk}
          view={view}
          draft="preparation.override"
          label={say('preparation.override')}
          hint={say('preparation.override.hint')}
          value={overrideReason ?? ''}
          revision={session.preparationRevision}
          most={LIMITS.reason}
          disabled={shut}
          onKeep={(text) => prepare({ overrideReason: text === '' ? null : text })}
        />
      )}
      <p className={styles.quiet}>{facilitator.growYourOwn}</p>
    </Part>
  );
}

/** The advice in a sentence, and what it rests on. */
function Advice({ questions, words }: { readonly questions: FacilitatorQuestions; readonly words: FrameworkWords }) {
  const say = useSay();
  const { facilitator } = words.preparation;
  const advice = facilitatorAdvice(questions);
  if (advice.kind === 'not-known-yet')
    return <p className={styles.advice}>{say('preparation.advice.open', { n: advice.open.length })}</p>;
  if (advice.kind === 'run-it-yourself') return <p className={styles.advice}>{facilitator.runItYourself}</p>;
  const reasons = advice.kind === 'bring-somebody-in' ? advice.because : advice.lacking;
  return (
    <div className={styles.advice}>
      <p>{advice.kind === 'bring-somebody-in' ? facilitator.bringSomebodyIn : say('preparation.advice.better')}</p>
      <ul className={styles.reasons}>
        {reasons.map((question) => (
          <li key={question}>
            {facilitator.questions[question].question}{' '}
            <b>{say(advice.kind === 'bring-somebody-in' ? 'preparation.yes' : 'preparation.no')}.</b>{' '}
            {advice.kind === 'bring-somebody-in' && facilitator.questions[question].why}
          </li>
        ))}
      </ul>
    </div>
  );
}
