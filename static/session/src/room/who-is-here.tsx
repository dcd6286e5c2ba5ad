import type { PersonId } from '#domain/history/issue-key';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import { peopleHere } from './people-here';
import styles from './room.module.css';
import type { ScreenProps } from './screen-props';
import { useSend } from './use-send';

type WhoIsHereProps = Pick<ScreenProps, 'session' | 'view' | 'you' | 'desk'>;

/** Who of those invited is here, and who is not. Told by presence; nobody's coming and going is kept. */
export function WhoIsHere({ session, view, you, desk }: WhoIsHereProps) {
  const say = useSay();
  const send = useSend(desk);
  const { here, away, live } = peopleHere(view, session, you);
  const nameOf = useNames([...here, ...away]);
  const name = (id: PersonId) => {
    const known = nameOf(id) ?? '…';
    const marks = [id === you && say('room.you'), id === session.facilitator && say('room.facilitates')].filter(Boolean);
    return marks.length === 0 ? known : `${known} (${marks.join(', ')})`;
  };
  return (
    <div className={styles.hereList}>
      <p>
        <b>{say(live ? 'room.hereList' : 'room.cameInList')}</b> {here.map(name).join(' · ')}
      </p>
      {away.length > 0 && (
        <p className={styles.away}>
          <b>{say(live ? 'room.awayList' : 'room.notYetList')}</b> {away.map(name).join(' · ')}
        </p>
      )}
      {session.facilitator !== you && session.chairAsked === null && (
        <PlainButton compact appearance="subtle" onClick={() => send({ kind: 'ask-chair' })}>
          {say('room.chair.ask')}
        </PlainButton>
      )}
    </div>
  );
}
