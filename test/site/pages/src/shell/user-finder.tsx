import ModalDialog, { ModalBody, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import { Face } from '../parts/person';
import { findUsers } from '../site/find-users';
import { type SiteUser, useSite } from '../site/state';
import styles from './user-finder.module.css';

/** An imported site has thousands of people: they are found by name or account id. */
export function UserFinder({ choose, close }: { choose(user: SiteUser): void; close(): void }) {
  const { users } = useSite().state;
  const [words, setWords] = useState('');
  const found = findUsers(users, words);
  return (
    <ModalDialog onClose={close} width="small">
      <ModalHeader hasCloseButton>
        <ModalTitle>See the site as</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <Textfield
          aria-label="Name or account id"
          placeholder="Name or account id"
          autoFocus
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <ul className={styles.list}>
          {found.map((user) => (
            <li key={user.accountId} className={styles.item}>
              <button type="button" className={styles.user} onClick={() => choose(user)}>
                <Face person={user} />
                {user.name}
              </button>
            </li>
          ))}
        </ul>
        {found.length === 0 && <p>Nobody on this site has such a name or account id.</p>}
      </ModalBody>
    </ModalDialog>
  );
}
