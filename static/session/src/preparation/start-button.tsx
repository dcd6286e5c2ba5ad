import { useEffect, useRef, useState } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './preparation.module.css';

/** Begins the meeting for everybody. It asks once, because nothing leads back into the preparation. */
export function StartButton({ onStart }: { readonly onStart: () => void }) {
  const say = useSay();
  const [asked, setAsked] = useState<boolean | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // Whoever pressed with the keyboard goes on with the keyboard.
  useEffect(() => {
    if (asked !== null) place.current?.querySelector('button')?.focus();
  }, [asked]);
  return (
    <div ref={place} className={styles.start}>
      {asked ? (
        <>
          <span className={styles.quiet} role="status">
            {say('preparation.start.asks')}
          </span>
          <PlainButton appearance="primary" onClick={onStart}>
            {say('preparation.start.now')}
          </PlainButton>
          <PlainButton onClick={() => setAsked(false)}>{say('preparation.start.notYet')}</PlainButton>
        </>
      ) : (
        <PlainButton appearance="primary" onClick={() => setAsked(true)}>
          {say('preparation.start')}
        </PlainButton>
      )}
    </div>
  );
}
