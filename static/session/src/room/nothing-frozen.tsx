import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { OpenInJira } from '../door/open-in-jira';
import { useInJira } from '../door/use-in-jira';
import styles from './room.module.css';
import type { ScreenProps } from './screen-props';

interface NothingFrozenProps extends Pick<ScreenProps, 'view' | 'host'> {
  /** What cannot be shown without evidence, and how one goes on all the same. */
  readonly without: string;
  readonly onLookAgain: () => void;
}

/** Where no evidence is frozen: what that means here, where it is frozen, and a way to see it once somebody has done so. */
export function NothingFrozen({ view, host, without, onLookAgain }: NothingFrozenProps) {
  const say = useSay();
  const there = useInJira(host === 'confluence' ? view.postMortem : null);
  return (
    <div className={styles.notFrozen}>
      <p>
        {without} {say(host === 'jira' ? 'preparation.evidence.how.jira' : 'preparation.evidence.how')}
      </p>
      <p className={styles.noteActs}>
        {there !== null && <OpenInJira address={there.address} />}
        <PlainButton compact onClick={onLookAgain}>
          {say('room.lookAgain')}
        </PlainButton>
      </p>
    </div>
  );
}
