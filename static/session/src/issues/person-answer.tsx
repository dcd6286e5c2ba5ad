import { useId, useState } from 'react';
import type { PersonId } from '#domain/history/issue-key';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import { usePeopleFound } from '../preparation/use-people-found';
import styles from './issues.module.css';

interface PersonAnswerProps {
  readonly label: string;
  readonly person: PersonId | null;
  readonly projectKey: string;
  readonly onChoose: (person: PersonId | null) => void;
}

/** As many as one looks through at a glance. */
const MOST_SHOWN = 8;

/** A person by name, among those who may see the project. */
export function PersonAnswer({ label, person, projectKey, onChoose }: PersonAnswerProps) {
  const say = useSay();
  const id = useId();
  const nameOf = useNames([person]);
  const [typed, setTyped] = useState('');
  const found = usePeopleFound(projectKey, typed);
  const asked = typed.trim() !== '';
  const choose = (accountId: PersonId) => {
    onChoose(accountId);
    setTyped('');
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        type="search"
        value={typed}
        placeholder={say('issues.demands.person')}
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
      />
      {asked && found.people.length > 0 && (
        <ul className={styles.acts}>
          {found.people.slice(0, MOST_SHOWN).map(({ accountId, name }) => (
            <li key={accountId}>
              <PlainButton compact onClick={() => choose(accountId)}>
                {name}
              </PlainButton>
            </li>
          ))}
        </ul>
      )}
      <span className={styles.quiet} role="status">
        {asked && found.standing === 'unreachable' && say('issues.demands.person.unreachable')}
        {asked && found.standing === 'found' && found.people.length === 0 && say('issues.demands.person.none')}
        {!asked && person !== null && say('issues.demands.person.chosen', { name: nameOf(person) ?? '…' })}
      </span>
    </div>
  );
}
