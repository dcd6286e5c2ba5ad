import { LIMITS } from '#domain/session/limits';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { CommentsButton } from '../comments/comments-button';
import { wordsOfItem } from '../comments/words-of-item';
import { AddLine } from '../room/add-line';
import said from '../room/said.module.css';
import type { ScreenProps } from '../room/screen-props';
import { useWhyShut } from '../room/use-why-shut';
import { ItemText } from '../writing/item-text';
import { useItemWriter } from '../writing/use-item-writer';
import styles from './questions.module.css';

/** Questions that have to be looked into after the meeting, so that they neither hold it up nor get lost (S3-56). */
export function QuestionsPanel(props: ScreenProps) {
  const { session, you, desk } = props;
  const say = useSay();
  const writer = useItemWriter(desk);
  const shut = useWhyShut(session, you, 'questions');
  const { questions } = session.items;
  return (
    <div className={styles.questions}>
      <p className={said.quiet}>{shut ?? say('questions.hint')}</p>
      <AddLine
        desk={desk}
        draft="questions.new"
        label={say(questions.length === 0 ? 'questions.first' : 'questions.new')}
        act={say('questions.add')}
        most={LIMITS.sentence}
        disabled={shut !== null}
        onAdd={(text) => writer.add('questions', { text, about: null })}
      />
      {questions.length === 0 && <p>{say('questions.none')}</p>}
      <ol>
        {questions.map((question, n) => (
          <li key={question.id} className={styles.question}>
            <ItemText
              on={props}
              of="questions"
              item={question}
              id={question.id}
              field="text"
              label={say('questions.number', { number: n + 1 })}
              most={LIMITS.sentence}
              rows={1}
              disabled={shut !== null}
            />
            {question.about !== null && (
              <p className={said.quiet} dir="auto">
                {say('questions.about', { what: wordsOfItem(session, question.about) ?? '' })}
              </p>
            )}
            <div className={styles.acts}>
              <CommentsButton {...props} item={question.id} about={question.text} />
              <PlainButton
                compact
                appearance="subtle"
                disabled={shut !== null}
                aria-label={say('questions.removeOf', { text: question.text })}
                onClick={() => writer.remove('questions', question.id)}
              >
                {say('questions.remove')}
              </PlainButton>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
