import { useSyncExternalStore } from 'react';
import type { SessionDesk } from '../../../shared/src/session/session-desk';
import styles from './room.module.css';

/** The title of the post-mortem, where no page around it says it: a macro is a document of its own. */
export function RoomTitle({ desk }: { readonly desk: Pick<SessionDesk, 'view' | 'subscribe'> }) {
  const { postMortem } = useSyncExternalStore(desk.subscribe, desk.view, desk.view);
  if (postMortem === null) return null;
  return (
    <h1 className={styles.roomTitle} dir="auto">
      {postMortem.title}
    </h1>
  );
}
