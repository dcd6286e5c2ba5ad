import type { Session } from '#domain/session/session';
import { useSay } from '../../../shared/src/say/use-say';
import type { DeskView } from '../../../shared/src/session/session-desk';
import { missingNow, missingWords } from './missing-words';
import styles from './room.module.css';

/** What must exist before the next phase, with what is missing, in words. */
export function MissingNote({ session, view }: { readonly session: Session; readonly view: DeskView }) {
  const say = useSay();
  const missing = missingNow(session, view);
  if (missing.length === 0) return null;
  const last = session.phase === session.agenda.phases.length - 1;
  return (
    <p className={styles.missing}>
      <b>{say(last ? 'room.missingAtEnd' : 'room.missing')}</b> {missing.map((one) => missingWords(one, say)).join(' ')}
    </p>
  );
}
