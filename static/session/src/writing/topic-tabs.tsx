import type { ItemId } from '#domain/session/ids';
import type { Session } from '#domain/session/session';
import { topicTitle } from '#domain/session/topics';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './writing.module.css';

interface TopicTabsProps {
  readonly session: Session;
  readonly label: string;
  readonly chosen: ItemId;
  /** Topics about which the phase has nothing left to ask. */
  readonly done: ReadonlySet<ItemId>;
  readonly onChoose: (topic: ItemId) => void;
}

/** The topics that the vote put forward, one in sight at a time. */
export function TopicTabs({ session, label, chosen, done, onChoose }: TopicTabsProps) {
  const say = useSay();
  return (
    <nav aria-label={label}>
      <ol className={styles.tabs}>
        {session.topics.map((topic, n) => (
          <li key={topic}>
            <button
              type="button"
              className={styles.tab}
              aria-current={topic === chosen || undefined}
              onClick={() => onChoose(topic)}
            >
              <span className={styles.tabNumber}>{n + 1}</span>
              <span className={styles.tabName} dir="auto">
                {topicTitle(session, topic) || say('room.unnamedGroup')}
              </span>
              {done.has(topic) && <span className={styles.done}>{say('writing.done')}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
