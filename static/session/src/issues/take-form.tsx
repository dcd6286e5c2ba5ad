import { useId, useState } from 'react';
import type { IssueKey } from '#domain/history/issue-key';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './issues.module.css';
import { typedKey } from './typed-key';

/** Names an issue that is there, by its key or its address. */
export function TakeForm({ about, onTake }: { readonly about: string; readonly onTake: (key: IssueKey) => void }) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const take = () => {
    const key = typedKey(typed);
    setWrong(key === null);
    if (key !== null) onTake(key);
  };
  return (
    <form
      className={styles.take}
      aria-label={say('issues.take.about', { text: about })}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label className={styles.label} htmlFor={id}>
        {say('issues.take.key')}
      </label>
      <span className={styles.acts}>
        <input
          id={id}
          className={styles.short}
          value={typed}
          autoComplete="off"
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            setTyped(target.value);
            setWrong(false);
          }}
        />
        <PlainButton onClick={take}>{say('issues.take.act')}</PlainButton>
      </span>
      <span className={styles.quiet} id={`${id}-hint`} role="status">
        {say(wrong ? 'issues.take.wrong' : 'issues.take.hint')}
      </span>
    </form>
  );
}
