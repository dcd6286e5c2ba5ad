import { useId, useRef, useState } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { useLateAnswer } from './use-late-answer';
import styles from './verification.module.css';

/** One that can be picked. */
export interface Pickable {
  readonly id: string;
  readonly name: string;
  /** What tells two of one name apart; may be empty. */
  readonly beside: string;
}

interface PickOneProps {
  readonly label: string;
  readonly hint: string;
  /** What is picked already; null while nothing is. */
  readonly picked: string | null;
  readonly disabled: boolean;
  /** Those that fit the words; or why there are none, in a sentence. */
  readonly find: (words: string) => Promise<readonly Pickable[] | string>;
  readonly none: string;
  readonly onPick: (one: Pickable) => void;
}

/** One of many, looked for by name. */
export function PickOne({ label, picked, disabled, onPick, ...search }: PickOneProps) {
  const say = useSay();
  const [anew, setAnew] = useState(false);
  const other = useRef<HTMLSpanElement>(null);
  /** What had the keyboard is gone; it goes on beside what is picked. */
  const backToButton = () => requestAnimationFrame(() => other.current?.querySelector('button')?.focus());
  if (picked !== null && !anew)
    return (
      <div className={styles.field}>
        <span className={styles.label}>{label}</span>
        <span ref={other} className={styles.picked}>
          <b dir="auto">{picked}</b>
          <PlainButton compact appearance="subtle" disabled={disabled} onClick={() => setAnew(true)}>
            {say('verify.pickAnother')}
          </PlainButton>
        </span>
      </div>
    );
  return (
    <Looking
      {...search}
      label={label}
      disabled={disabled}
      begins={anew}
      onLeave={() => {
        setAnew(false);
        backToButton();
      }}
      onPick={(one) => {
        setAnew(false);
        onPick(one);
        backToButton();
      }}
    />
  );
}

interface LookingProps extends Omit<PickOneProps, 'picked'> {
  /** Somebody asked for it, and types at once. */
  readonly begins: boolean;
  readonly onLeave: () => void;
}

function Looking({ label, hint, disabled, find, none, begins, onLeave, onPick }: LookingProps) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const [asked, again] = useLateAnswer(words === '' ? null : words, find);
  const found = asked.kind === 'answered' && typeof asked.answer !== 'string' ? asked.answer : [];
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        className={styles.input}
        value={typed}
        disabled={disabled}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
        autoFocus={begins}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave();
          if (event.key !== 'Enter' || found[0] === undefined) return;
          event.preventDefault();
          onPick(found[0]);
        }}
      />
      <span className={styles.hint} id={`${id}-hint`}>
        {hint}
      </span>
      <div role="status" className={styles.hint}>
        {asked.kind === 'answered' &&
          (typeof asked.answer === 'string'
            ? asked.answer
            : found.length === 0
              ? none
              : say('verify.found', { n: found.length }))}
        {asked.kind === 'unanswered' && say('verify.unanswered', { problem: asked.problem })}
      </div>
      {asked.kind === 'asking' && <span className={styles.asking}>{say('verify.looking')}</span>}
      {asked.kind === 'unanswered' && (
        <span>
          <PlainButton compact onClick={again}>
            {say('verify.again')}
          </PlainButton>
        </span>
      )}
      {found.length > 0 && (
        <ul className={styles.found}>
          {found.map((one) => (
            <li key={one.id}>
              <button type="button" className={styles.pick} disabled={disabled} onClick={() => onPick(one)}>
                <span dir="auto">{one.name}</span> <span className={styles.hint}>{one.beside}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
