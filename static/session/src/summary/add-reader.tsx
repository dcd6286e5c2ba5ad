import { useId, useRef, useState } from 'react';
import type { FrameworkWords } from '#domain/framework/framework-words';
import type { PersonId } from '#domain/history/issue-key';
import { PARTS } from '#domain/session/preparation';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import invite from '../preparation/invite.module.css';
import { usePeopleFound } from '../preparation/use-people-found';

interface AddReaderProps {
  /** Null where Jira does not say it: then nobody is found. */
  readonly projectKey: string | null;
  /** Who is to know already. */
  readonly known: readonly PersonId[];
  readonly words: FrameworkWords;
  readonly disabled: boolean;
  /** @returns whether it was kept. */
  readonly onAdd: (person: PersonId, role: string | null) => Promise<boolean>;
}

/** As many as one looks through at a glance. */
const MOST_SHOWN = 8;
/** Whoever facilitates was there. */
const ROLES = PARTS.filter((part) => part !== 'facilitator');

/** Adds somebody who only needs to read it, by name, among those who may see the project. */
export function AddReader({ projectKey, known, words, disabled, onAdd }: AddReaderProps) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [role, setRole] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const found = usePeopleFound(projectKey, typed);
  const people = found.people.filter(({ accountId }) => !known.includes(accountId)).slice(0, MOST_SHOWN);
  const asked = typed.trim() !== '';
  const add = async (person: PersonId) => {
    if (!(await onAdd(person, role === '' ? null : role))) return;
    setTyped('');
    field.current?.focus();
  };
  return (
    <div className={invite.invite}>
      <div className={invite.fields}>
        <label className={invite.field}>
          <span className={invite.label}>{say('summary.addReader')}</span>
          <input
            ref={field}
            className={invite.input}
            type="search"
            value={typed}
            placeholder={say('preparation.invite.name')}
            aria-describedby={`${id}-hint`}
            autoComplete="off"
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <label className={invite.field}>
          <span className={invite.label}>{say('summary.addReader.role')}</span>
          <select className={invite.input} value={role} onChange={({ target }) => setRole(target.value)}>
            <option value="">{say('summary.addReader.noRole')}</option>
            {ROLES.map((part) => (
              <option key={part} value={part}>
                {words.preparation.parts[part].name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {asked && people.length > 0 && (
        <ul className={invite.found}>
          {people.map(({ accountId, name }) => (
            <li key={accountId}>
              <PlainButton disabled={disabled} onClick={() => void add(accountId)}>
                {name}
              </PlainButton>
            </li>
          ))}
        </ul>
      )}
      <p className={invite.quiet} role="status">
        {asked && found.standing === 'unreachable' && say('preparation.invite.unreachable')}
        {asked && found.standing === 'found' && people.length === 0 && say('summary.addReader.none')}
      </p>
      <p className={invite.quiet} id={`${id}-hint`}>
        {say('summary.addReader.hint')}
      </p>
    </div>
  );
}
