import { useState } from 'react';
import type { ItemId } from '#domain/session/ids';
import { LIMITS } from '#domain/session/limits';
import { topicsFromTally, votable } from '#domain/session/topics';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import type { PhaseProps } from '../room/screen-props';
import { votesOf } from '../room/topic-cards';
import { TopicHead } from '../room/topic-head';
import { useSend } from '../room/use-send';
import styles from './voting.module.css';

/** The votes, most first. Three to five go on; the facilitator says which, beginning with those that the votes put forward. */
export function TallyList({ session, you, desk, words }: PhaseProps) {
  const say = useSay();
  const send = useSend(desk);
  const [marked, setMarked] = useState<readonly ItemId[] | null>(null);
  const chosen = marked ?? (session.topics.length > 0 ? session.topics : topicsFromTally(session.ballot, LIMITS.topics));
  const order = [...votable(session)].sort((a, b) => (votesOf(session, b) ?? 0) - (votesOf(session, a) ?? 0));
  const facilitates = session.facilitator === you;
  const toggle = (topic: ItemId) =>
    setMarked(
      chosen.includes(topic)
        ? chosen.filter((one) => one !== topic)
        : order.filter((one) => one === topic || chosen.includes(one)),
    );
  const settled = session.topics.length > 0 && sameTopics(session.topics, chosen);
  return (
    <>
      <p className={styles.told}>{say('voting.counted', { n: session.ballot.ballots })}</p>
      <ol className={styles.ballot}>
        {order.map((topic) => (
          <li key={topic} className={styles.choice} data-on={chosen.includes(topic) || undefined}>
            <TopicHead session={session} topic={topic} words={words} />
            {facilitates ? (
              <label className={styles.votes}>
                <input
                  type="checkbox"
                  checked={chosen.includes(topic)}
                  disabled={!chosen.includes(topic) && chosen.length >= LIMITS.topics}
                  onChange={() => toggle(topic)}
                />
                {say('voting.goesOn')}
              </label>
            ) : (
              session.topics.includes(topic) && <span className={styles.votes}>{say('voting.goesOn')}</span>
            )}
          </li>
        ))}
      </ol>
      {facilitates && (
        <div className={styles.open}>
          <span role="status">{say(settled ? 'voting.settled' : 'voting.threeToFive', { n: chosen.length })}</span>
          <PlainButton
            appearance="primary"
            disabled={settled || chosen.length === 0}
            onClick={() => send({ kind: 'choose-topics', topics: chosen })}
          >
            {say('voting.choose', { n: chosen.length })}
          </PlainButton>
          <PlainButton appearance="subtle" onClick={() => send({ kind: 'open-voting', votesEach: session.ballot.votesEach })}>
            {say('voting.again')}
          </PlainButton>
        </div>
      )}
    </>
  );
}

const sameTopics = (some: readonly ItemId[], others: readonly ItemId[]) =>
  some.length === others.length && some.every((topic) => others.includes(topic));
