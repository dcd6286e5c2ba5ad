import { useId, useState } from 'react';
import { LONGEST_TITLE } from '#domain/post-mortem/parse-plan';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './door.module.css';

interface CopiedPageProps {
  /** Of the post-mortem that another page has. */
  readonly title: string;
  readonly mayOpen: boolean;
  readonly onBind: (how: { readonly how: 'share' } | { readonly how: 'anew'; readonly title: string }) => void;
}

/** A page that was copied, or a second one for the same post-mortem: shall both show it, or is this the beginning of another? */
export function CopiedPage({ title, mayOpen, onBind }: CopiedPageProps) {
  const say = useSay();
  const id = useId();
  const [anew, setAnew] = useState(title);
  return (
    <section className={styles.copied} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className={styles.title}>
        {say('door.copied.title')}
      </h2>
      <p>{say('door.copied', { title })}</p>
      <div className={styles.choice}>
        <p>{say('door.copied.share.means')}</p>
        <span>
          <PlainButton onClick={() => onBind({ how: 'share' })}>{say('door.copied.share')}</PlainButton>
        </span>
      </div>
      <div className={styles.choice}>
        <p>{say(mayOpen ? 'door.copied.anew.means' : 'door.copied.anew.notYours')}</p>
        {mayOpen && (
          <>
            <label className={styles.label} htmlFor={id}>
              {say('door.copied.anew.title')}
            </label>
            <input
              id={id}
              className={styles.input}
              value={anew}
              maxLength={LONGEST_TITLE}
              dir="auto"
              onChange={({ target }) => setAnew(target.value)}
            />
            <span>
              <PlainButton disabled={anew.trim() === ''} onClick={() => onBind({ how: 'anew', title: anew.trim() })}>
                {say('door.copied.anew')}
              </PlainButton>
            </span>
          </>
        )}
      </div>
    </section>
  );
}
