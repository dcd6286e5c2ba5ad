import { type ReactNode, useId, useRef, useState } from 'react';
import type { PersonId } from '#domain/history/issue-key';
import { PlainButton } from '../../../shared/src/components/plain-button';
import type { PersonFound } from '../../../shared/src/people/people-search';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './invite.module.css';
import { usePeopleFound } from './use-people-found';

interface FindPersonProps {
  /** Null where Jira does not say it: then nobody is found. */
  readonly projectKey: string | null;
  /** Who is not offered, being there already. */
  readonly known: readonly PersonId[];
  readonly disabled: boolean;
  readonly label: string;
  readonly hint: string;
  /** Said where nobody else is found. */
  readonly none: string;
  /** Said of whoever was chosen last, until the next name is typed. */
  readonly chosen?: string | null;
  /** @returns whether it was kept. */
  readonly onChoose: (person: PersonFound) => Promise<boolean>;
  /** What is settled beside the name. */
  readonly children: ReactNode;
}

/** As many as one looks through at a glance. */
const MOST_SHOWN = 8;

/** Finds people by name and adds who is pressed. Jira is asked as the viewer, for those who may see the project. */
export function FindPerson({
  projectKey,
  known,
  disabled,
  label,
  hint,
  none,
  chosen = null,
  onChoose,
  children,
}: FindPersonProps) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const found = usePeopleFound(projectKey, typed);
  const people = found.people.filter(({ accountId }) => !known.includes(accountId)).slice(0, MOST_SHOWN);
  const asked = typed.trim() !== '';
  const choose = async (person: PersonFound) => {
    if (!(await onChoose(person))) return;
    setTyped('');
    // The next name can be typed at once.
    field.current?.focus();
  };
  const answer = () => {
    if (found.standing === 'asking') return null;
    if (found.standing === 'unreachable') return say('preparation.invite.unreachable');
    return people.length === 0 ? none : say('preparation.invite.found', { n: people.length });
  };
  return (
    <div className={styles.invite}>
      <div className={styles.fields}>
        <label className={styles.field}>
          <span className={styles.label}>{label}</span>
          <input
            ref={field}
            className={styles.input}
            type="search"
            value={typed}
            placeholder={say('preparation.invite.name')}
            aria-describedby={`${id}-hint`}
            autoComplete="off"
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        {children}
      </div>
      {asked && people.length > 0 && (
        <ul className={styles.found}>
          {people.map((person) => (
            <li key={person.accountId}>
              <PlainButton disabled={disabled} onClick={() => void choose(person)}>
                {person.name}
              </PlainButton>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.quiet} role="status">
        {asked ? answer() : chosen}
      </p>
      <p className={styles.quiet} id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
