import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import type { DeskView } from '../../../shared/src/session/session-desk';
import { OlderWindow } from './older-window';
import styles from './room.module.css';

/** Says when the server does not answer, and that nothing is lost by it. Without hints changes only come more slowly: that is said quietly. */
export function StateNote({ view, onAsk }: { readonly view: DeskView; readonly onAsk: () => void }) {
  const say = useSay();
  return (
    <div role="status">
      {view.state === 'offline' && (
        <p className={styles.note} data-kind="warning">
          {say('room.offline')} {view.pending > 0 && say('room.waiting', { n: view.pending })}{' '}
          <PlainButton appearance="link" onClick={onAsk}>
            {say('room.tryAgain')}
          </PlainButton>
        </p>
      )}
      {view.state === 'outdated' && (
        <p className={styles.note} data-kind="warning">
          <OlderWindow /> {view.pending > 0 && say('room.waiting', { n: view.pending })}
        </p>
      )}
      {view.state === 'polling' && <p className={styles.quiet}>{say('room.polling')}</p>}
    </div>
  );
}
