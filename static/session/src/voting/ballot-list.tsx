import { useMemo, useSyncExternalStore } from 'react';
import type { ItemId } from '#domain/session/ids';
import { topicTitle, votable } from '#domain/session/topics';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import type { PhaseProps } from '../room/screen-props';
import { TopicHead } from '../room/topic-head';
import { useOpened } from '../room/use-opened';
import { useWhySilent } from '../room/use-why-shut';
import { mayVote, ownBallotStore, votesOn, withoutVote, withVote } from './own-ballot';
import styles from './voting.module.css';

/** Everybody's own ballot: nobody sees another's, and how many votes a topic has is told when they are counted. */
export function BallotList({ session, view, you, desk, words }: PhaseProps) {
  const say = useSay();
  const { votesEach, ballots, number } = session.ballot;
  const store = useMemo(() => ownBallotStore(desk, number), [desk, number]);
  const { topics, state } = useSyncExternalStore(store.subscribe, store.now, store.now);
  useOpened(store, view.state !== 'offline');
  const left = Math.max(0, votesEach - topics.length);
  const silent = useWhySilent(session, you);
  const shut = state === 'reading' || silent !== null;
  const title = (topic: ItemId) => topicTitle(session, topic) || say('room.unnamedGroup');
  return (
    <>
      <p className={styles.told}>{silent ?? say('voting.secret')}</p>
      <p role="status" className={styles.left}>
        {silent === null && say('voting.left', { n: left })} {say('voting.ballots', { n: ballots, of: session.joined.length })}{' '}
        {state === 'waiting' && say('voting.waiting')}
      </p>
      <ul className={styles.ballot}>
        {votable(session).map((topic) => {
          const mine = votesOn(topics, topic);
          return (
            <li key={topic} className={styles.choice}>
              <TopicHead session={session} topic={topic} words={words} />
              <span className={styles.votes}>
                <PlainButton
                  aria-label={say('voting.less', { title: title(topic) })}
                  disabled={shut || mine === 0}
                  onClick={() => store.put(withoutVote(topics, topic))}
                >
                  −
                </PlainButton>
                <span className={styles.mine}>{say('voting.mine', { n: mine })}</span>
                <PlainButton
                  aria-label={say('voting.more', { title: title(topic) })}
                  disabled={shut || !mayVote(topics, topic, votesEach)}
                  onClick={() => store.put(withVote(topics, topic))}
                >
                  +
                </PlainButton>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
