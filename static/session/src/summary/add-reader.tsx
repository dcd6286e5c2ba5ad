import { useState } from 'react';
import type { FrameworkWords } from '#domain/framework/framework-words';
import type { PersonId } from '#domain/history/issue-key';
import { PARTS } from '#domain/session/preparation';
import { useSay } from '../../../shared/src/say/use-say';
import { FindPerson } from '../preparation/find-person';
import invite from '../preparation/invite.module.css';

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

/** Whoever facilitates was there. */
const ROLES = PARTS.filter((part) => part !== 'facilitator');

/** Adds somebody who only needs to read it, by name. */
export function AddReader({ projectKey, known, words, disabled, onAdd }: AddReaderProps) {
  const say = useSay();
  const [role, setRole] = useState('');
  return (
    <FindPerson
      projectKey={projectKey}
      known={known}
      disabled={disabled}
      label={say('summary.addReader')}
      hint={say('summary.addReader.hint')}
      none={say('summary.addReader.none')}
      onChoose={({ accountId }) => onAdd(accountId, role === '' ? null : role)}
    >
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
    </FindPerson>
  );
}
