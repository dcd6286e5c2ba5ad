import Avatar from '@atlaskit/avatar';
import { AsyncSelect } from '@atlaskit/select';
import { useId, useState } from 'react';
import type { PersonId } from '#domain/history/issue-key';
import { FieldName } from '../../../shared/src/components/small-form';
import { useNames } from '../../../shared/src/components/surroundings';
import type { PersonFound } from '../../../shared/src/people/people-search';
import styles from './wins.module.css';

interface WhoCaughtItProps {
  readonly person: PersonId;
  readonly find: (text: string) => Promise<readonly PersonFound[]>;
  readonly onChoose: (person: PersonId) => void;
}

/** Who caught it, among those who may see the project. */
export function WhoCaughtIt({ person, find, onChoose }: WhoCaughtItProps) {
  const id = useId();
  const name = useNames([person])(person) ?? '…';
  const [unreachable, setUnreachable] = useState(false);
  const load = async (text: string) => {
    try {
      const found = await find(text);
      setUnreachable(false);
      return [...found];
    } catch {
      setUnreachable(true);
      return [];
    }
  };
  return (
    <div className={styles.picker}>
      <FieldName of={id}>Who caught it</FieldName>
      <AsyncSelect<PersonFound>
        inputId={id}
        cacheOptions={false}
        defaultOptions
        loadOptions={load}
        value={{ accountId: person, name, picture: null }}
        noOptionsMessage={() =>
          unreachable ? 'Jira did not answer. Type again to try again.' : 'Nobody of that name may see this project.'
        }
        getOptionValue={({ accountId }) => accountId}
        getOptionLabel={(one) => one.name}
        formatOptionLabel={(one) => (
          <span className={styles.person}>
            <Avatar size="xsmall" {...(one.picture === null ? {} : { src: one.picture })} /> {one.name}
          </span>
        )}
        menuPosition="fixed"
        onChange={(chosen) => chosen !== null && onChoose(chosen.accountId)}
      />
    </div>
  );
}
