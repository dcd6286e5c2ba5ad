import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { useSend } from '../room/use-send';
import styles from './collecting.module.css';
import type { CollectingProps } from './collecting-props';

/** The facilitator lets everybody write in private once more. Whether names stand at the cards was said before the first round. */
export function AnotherRound({ session, you, desk, what }: CollectingProps) {
  const say = useSay();
  const send = useSend(desk);
  if (session.facilitator !== you) return null;
  const { anonymous } = session[what];
  return (
    <div className={styles.more}>
      <p className={styles.told}>{say(anonymous ? 'collecting.again.anonymous' : 'collecting.again.named')}</p>
      <span>
        <PlainButton onClick={() => send({ kind: 'open-writing', what, anonymous })}>{say('collecting.again')}</PlainButton>
      </span>
    </div>
  );
}
