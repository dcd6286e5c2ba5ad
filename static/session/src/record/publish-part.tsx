import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import type { ScreenProps } from '../room/screen-props';
import { useSend } from '../room/use-send';
import styles from './record.module.css';

/** Who reads the record: until whoever facilitated publishes it, those who were there. It says what others will see of it. */
export function PublishPart({ session, you, desk }: Pick<ScreenProps, 'session' | 'you' | 'desk'>) {
  const say = useSay();
  const send = useSend(desk);
  const { voice } = useSurroundings();
  const facilitates = session.facilitator === you;
  if (session.publishedAt !== null)
    return (
      <p className={styles.quiet}>
        {say('record.publishedOn', { day: voice.day(voice.dayOf(session.publishedAt)) })} {say('record.whoReads')}
      </p>
    );
  return (
    <div className={styles.publish}>
      <p>
        {say('record.notPublished')} {facilitates && say('record.publish.means')}
      </p>
      {facilitates && (
        <span className={styles.acts}>
          <PlainButton appearance="primary" onClick={() => send({ kind: 'publish' })}>
            {say('record.publish')}
          </PlainButton>
          <PlainButton appearance="subtle" onClick={() => send({ kind: 'reopen' })}>
            {say('record.reopen')}
          </PlainButton>
        </span>
      )}
    </div>
  );
}
