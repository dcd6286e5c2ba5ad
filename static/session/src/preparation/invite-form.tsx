import { useState } from 'react';
import type { FrameworkWords } from '#domain/framework/framework-words';
import type { PersonId } from '#domain/history/issue-key';
import { PARTS, type Part } from '#domain/session/preparation';
import type { PersonFound } from '../../../shared/src/people/people-search';
import { useSay } from '../../../shared/src/say/use-say';
import { FindPerson } from './find-person';
import styles from './invite.module.css';

interface InviteFormProps {
  /** Null where Jira does not say it: then nobody is found. */
  readonly projectKey: string | null;
  readonly invited: readonly PersonId[];
  readonly words: FrameworkWords;
  readonly disabled: boolean;
  /** @returns whether it was kept. */
  readonly onInvite: (person: PersonId, part: Part) => Promise<boolean>;
}

/** Invites people by name, each with the view that they bring. */
export function InviteForm({ projectKey, invited, words, disabled, onInvite }: InviteFormProps) {
  const say = useSay();
  const [part, setPart] = useState<Part>('contributor');
  const [last, setLast] = useState<PersonFound | null>(null);
  const invite = async (person: PersonFound) => {
    const isKept = await onInvite(person.accountId, part);
    if (isKept) setLast(person);
    return isKept;
  };
  return (
    <FindPerson
      projectKey={projectKey}
      known={invited}
      disabled={disabled}
      label={say('preparation.invite')}
      hint={say('preparation.invite.hint')}
      none={say('preparation.invite.none')}
      chosen={last !== null && invited.includes(last.accountId) ? say('preparation.invited', { name: last.name }) : null}
      onChoose={invite}
    >
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
    </FindPerson>
  );
}
