import { useState } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { useSend } from '../room/use-send';
import styles from './collecting.module.css';
import type { CollectingProps } from './collecting-props';

/** Before anybody writes it is said whether names will stand at the cards. Afterwards that cannot be changed. */
export function OpenWriting({ session, you, desk, what }: CollectingProps) {
  const say = useSay();
  const send = useSend(desk);
  const [anonymous, setAnonymous] = useState(true);
  if (session.facilitator !== you) return <p className={styles.told}>{say('collecting.soon')}</p>;
  const choices = [
    { value: true, name: say('collecting.anonymous'), means: say('collecting.anonymous.means') },
    { value: false, name: say('collecting.named'), means: say('collecting.named.means') },
  ];
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.heading}>{say('collecting.how')}</legend>
      {choices.map(({ value, name, means }) => (
        <label key={name} className={styles.option}>
          <input type="radio" name="anonymous" checked={anonymous === value} onChange={() => setAnonymous(value)} />
          <span>
            <b>{name}</b> {means}
          </span>
        </label>
      ))}
      <span>
        <PlainButton appearance="primary" onClick={() => send({ kind: 'open-writing', what, anonymous })}>
          {say('collecting.open')}
        </PlainButton>
      </span>
    </fieldset>
  );
}
