import { useSay } from '../../../shared/src/say/use-say';
import styles from './door.module.css';

/** The way to the post-mortem in Jira, in a tab of its own: the session stays where it is. */
export function OpenInJira({ address }: { readonly address: string }) {
  const say = useSay();
  return (
    <a
      className={styles.inJira}
      href={address}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        // The product opens it: a macro's frame may not open windows by itself.
        event.preventDefault();
        void import('@forge/bridge').then(({ router }) => router.open(address));
      }}
    >
      {say('door.openInJira')}
    </a>
  );
}
