import SearchIcon from '@atlaskit/icon/core/search';
import Textfield from '@atlaskit/textfield';
import { type FormEvent, useState } from 'react';
import { wishOf } from '../jira/search';
import { goTo } from '../route/browser-history';
import { issuePath, searchPath } from '../route/route';
import styles from './search-box.module.css';

/** Takes an issue key, JQL or plain words. */
export function SearchBox() {
  const [typed, setTyped] = useState('');
  const search = (event: FormEvent): void => {
    event.preventDefault();
    const wish = wishOf(typed);
    goTo(wish.kind === 'issue' ? issuePath(wish.key) : searchPath(wish.jql));
  };
  return (
    <search>
      <form onSubmit={search}>
        <Textfield
          aria-label="Search by words, issue key or JQL"
          placeholder="Search"
          isCompact
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          elemBeforeInput={
            <span className={styles.icon}>
              <SearchIcon label="" color="var(--ds-icon-subtle)" />
            </span>
          }
        />
      </form>
    </search>
  );
}
