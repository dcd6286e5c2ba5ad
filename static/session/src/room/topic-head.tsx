import type { FrameworkWords } from '#domain/framework/framework-words';
import type { ItemId } from '#domain/session/ids';
import type { Session } from '#domain/session/session';
import { topicTitle } from '#domain/session/topics';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './room.module.css';
import { cardsOfTopic, votesOf } from './topic-cards';

interface TopicHeadProps {
  readonly session: Session;
  readonly topic: ItemId;
  readonly words: FrameworkWords;
}

/** What a topic is called, in which buckets it lies, how many votes it got, and the cards behind it. */
export function TopicHead({ session, topic, words }: TopicHeadProps) {
  const say = useSay();
  const cards = cardsOfTopic(session, topic);
  const buckets = [...new Set(cards.map(({ bucket }) => bucket).filter((bucket) => bucket !== null))];
  const votes = votesOf(session, topic);
  return (
    <div className={styles.topic}>
      <h3 className={styles.topicTitle} dir="auto">
        {topicTitle(session, topic) || say('room.unnamedGroup')}
      </h3>
      <ul className={styles.marks}>
        {buckets.map((bucket) => (
          <li key={bucket} className={styles.mark}>
            {words.buckets[bucket].name}
          </li>
        ))}
        {votes !== null && <li className={styles.mark}>{say('room.votes', { n: votes })}</li>}
      </ul>
      {cards.length > 1 && (
        <ul className={styles.topicCards}>
          {cards.map(({ id, text }) => (
            <li key={id} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
