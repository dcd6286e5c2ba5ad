import { useId, useState } from 'react';
import { LIMITS } from '#domain/session/limits';
import { votable } from '#domain/session/topics';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import type { PhaseProps } from '../room/screen-props';
import { useSend } from '../room/use-send';
import styles from './voting.module.css';

/** Opens the vote, with a number of votes for each that the facilitator sets. From then on cards stay together as they are. */
export function OpenVoting({ session, you, desk }: PhaseProps) {
  const say = useSay();
  const send = useSend(desk);
  const id = useId();
  const [votesEach, setVotesEach] = useState(session.ballot.votesEach);
  if (session.facilitator !== you) return <p className={styles.told}>{say('voting.soon')}</p>;
  return (
    <div className={styles.open}>
      <label htmlFor={id}>{say('voting.votesEach')}</label>
      <select id={id} value={votesEach} onChange={({ target }) => setVotesEach(Number(target.value))}>
        {Array.from({ length: LIMITS.votesEach }, (_, place) => place + 1).map((n) => (
          <option key={n} value={n}>
            {n}
          </option>
        ))}
      </select>
      <PlainButton
        appearance="primary"
        disabled={votable(session).length === 0}
        onClick={() => send({ kind: 'open-voting', votesEach })}
      >
        {say('voting.open')}
      </PlainButton>
    </div>
  );
}
