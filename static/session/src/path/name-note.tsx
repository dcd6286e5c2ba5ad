import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './path.module.css';
import type { Named } from './use-no-names';

/** Says kindly that a name does not belong here, and lets a word be kept that only looks like one. */
export function NameNote({ named }: { readonly named: Named | null }) {
  const say = useSay();
  return (
    <p className={styles.named} role="alert">
      {named !== null && (
        <>
          {say('path.named', { name: named.name })}{' '}
          <PlainButton appearance="link" onClick={named.keep}>
            {say('path.named.keep')}
          </PlainButton>
        </>
      )}
    </p>
  );
}
