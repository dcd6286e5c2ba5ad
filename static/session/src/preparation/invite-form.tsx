import { useEffect, useId, useRef, useState } from 'react';
import type { FrameworkWords } from '#domain/framework/framework-words';
import type { PersonId } from '#domain/history/issue-key';
import { PARTS, type Part } from '#domain/session/preparation';
import { PlainButton } from '../../../shared/src/components/plain-button';
import type { PersonFound } from '../../../shared/src/people/people-search';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './invite.module.css';
import { usePeopleFound } from './use-people-found';

interface InviteFormProps {
  /** Null where Jira does not say it: then nobody is found. */
  readonly projectKey: string | null;
  readonly invited: readonly PersonId[];
  readonly words: FrameworkWords;
  readonly disabled: boolean;
  /** @returns whether it was kept. */
  readonly onInvite: (person: PersonId, part: Part) => Promise<boolean>;
}

/** As many as one looks through at a glance. */
const MOST_SHOWN = 8;

/** Invites people by name, each with the view that they bring. Jira is asked as the viewer, for those who may see the project. */
export function InviteForm({ projectKey, invited, words, disabled, onInvite }: InviteFormProps) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [part, setPart] = useState<Part>('contributor');
  const [last, setLast] = useState<PersonFound | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const found = usePeopleFound(projectKey, typed);
  const people = found.people.filter(({ accountId }) => !invited.includes(accountId)).slice(0, MOST_SHOWN);
  const answer = useAnswer(found.standing, people.length, typed);
  useEffect(() => {
    if (typed !== '') setLast(null);
  }, [typed]);
  const invite = async (person: PersonFound) => {
    if (!(await onInvite(person.accountId, part))) return;
    setTyped('');
    setLast(person);
    // The next name can be typed at once.
    field.current?.focus();
  };
  return (
    <div className={styles.invite}>
      <div className={styles.fields}>
        <label className={styles.field}>
          <span className={styles.label}>{say('preparation.invite')}</span>
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
        <label className={styles.field}>
          <span className={styles.label}>{say('preparation.invite.part')}</span>
          <select
            className={styles.input}
            value={part}
            onChange={({ target }) => setPart(PARTS.find((one) => one === target.value) ?? part)}
          >
            {PARTS.map((one) => (
              <option key={one} value={one}>
                {words.preparation.parts[one].name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {typed.trim() !== '' && people.length > 0 && (
        <ul className={styles.found}>
          {people.map((person) => (
            <li key={person.accountId}>
              <PlainButton disabled={disabled} onClick={() => void invite(person)}>
                {person.name}
              </PlainButton>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.quiet} role="status">
        {last !== null && invited.includes(last.accountId) ? say('preparation.invited', { name: last.name }) : answer}
      </p>
      <p className={styles.quiet} id={`${id}-hint`}>
        {say('preparation.invite.hint')}
      </p>
    </div>
  );
}

/** What came of the search, in words. */
function useAnswer(standing: ReturnType<typeof usePeopleFound>['standing'], count: number, typed: string): string | null {
  const say = useSay();
  if (typed.trim() === '' || standing === 'asking') return null;
  if (standing === 'unreachable') return say('preparation.invite.unreachable');
  return count === 0 ? say('preparation.invite.none') : say('preparation.invite.found', { n: count });
}
