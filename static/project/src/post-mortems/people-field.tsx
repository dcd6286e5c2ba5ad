import Avatar from '@atlaskit/avatar';
import { AsyncSelect, CreatableSelect } from '@atlaskit/select';
import { useState } from 'react';
import type { PersonId } from '#domain/history/issue-key';
import { type Invited, KNOWN_ROLES } from '#domain/post-mortem/post-mortem';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames } from '../../../shared/src/components/surroundings';
import type { PersonFound } from '../../../shared/src/people/people-search';
import { roleName } from './post-mortem-words';
import styles from './post-mortems.module.css';

interface PeopleFieldProps {
  readonly invited: readonly Invited[];
  readonly find: (text: string) => Promise<readonly PersonFound[]>;
  readonly onChange: (invited: readonly Invited[]) => void;
}

const roleOption = (role: string) => ({ value: role, label: roleName(role) });
const ROLES = KNOWN_ROLES.map(roleOption);

/** Who is invited, and in which role each of them comes. */
export function PeopleField({ invited, find, onChange }: PeopleFieldProps) {
  const nameOf = useNames(invited.map(({ accountId }) => accountId));
  const [unreachable, setUnreachable] = useState(false);
  const isInvited = (person: PersonId) => invited.some(({ accountId }) => accountId === person);
  const load = async (text: string) => {
    try {
      const found = await find(text);
      setUnreachable(false);
      return found.filter(({ accountId }) => !isInvited(accountId));
    } catch {
      setUnreachable(true);
      return [];
    }
  };
  return (
    <fieldset className={styles.people}>
      <legend className={styles.label}>Who is invited</legend>
      <ul className={styles.invited}>
        {invited.map(({ accountId, role }) => {
          const name = nameOf(accountId) ?? 'Somebody';
          return (
            <li key={accountId}>
              <span className={styles.person}>
                <Avatar size="small" /> {name}
              </span>
              <CreatableSelect
                aria-label={`Role of ${name}`}
                className={styles.role ?? ''}
                spacing="compact"
                options={ROLES}
                value={roleOption(role)}
                formatCreateLabel={(text) => `Another role: ${text}`}
                menuPosition="fixed"
                onChange={(chosen) =>
                  chosen !== null &&
                  onChange(invited.map((one) => (one.accountId === accountId ? { accountId, role: chosen.value } : one)))
                }
              />
              <PlainButton
                appearance="subtle"
                aria-label={`Remove ${name}`}
                onClick={() => onChange(invited.filter((one) => one.accountId !== accountId))}
              >
                Remove
              </PlainButton>
            </li>
          );
        })}
      </ul>
      <AsyncSelect<PersonFound>
        // Anew after each choice: what was offered before may hold people who are invited by now.
        key={invited.length}
        aria-label="Invite somebody"
        cacheOptions={false}
        defaultOptions
        loadOptions={load}
        value={null}
        placeholder="Invite somebody: type a name"
        noOptionsMessage={() =>
          unreachable ? 'Jira did not answer. Type again to try again.' : 'Nobody of that name may see this project.'
        }
        getOptionValue={({ accountId }) => accountId}
        getOptionLabel={({ name }) => name}
        formatOptionLabel={({ name, picture }) => (
          <span className={styles.person}>
            <Avatar size="small" {...(picture === null ? {} : { src: picture })} /> {name}
          </span>
        )}
        menuPosition="fixed"
        onChange={(chosen) => chosen !== null && onChange([...invited, { accountId: chosen.accountId, role: 'contributor' }])}
      />
      <p className={styles.help}>Only people who may see this project are offered. They are told when the pack is written.</p>
    </fieldset>
  );
}
