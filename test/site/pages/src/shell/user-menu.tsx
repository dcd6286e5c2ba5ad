import DropdownMenu, {
  DropdownItem,
  DropdownItemGroup,
  DropdownItemRadio,
  DropdownItemRadioGroup,
} from '@atlaskit/dropdown-menu';
import { ModalTransition } from '@atlaskit/modal-dialog';
import { useState } from 'react';
import { Face } from '../parts/person';
import { findUsers } from '../site/find-users';
import { raiseFlag } from '../site/flag-store';
import { ask, nameAction, sentenceOf } from '../site/request';
import { type SiteUser, useSite } from '../site/state';
import { UserFinder } from './user-finder';
import styles from './user-menu.module.css';

/** Whose eyes the site is seen with; every permission follows. */
export function UserMenu() {
  const { state, again } = useSite();
  const [finding, setFinding] = useState(false);
  const choose = async (user: SiteUser): Promise<void> => {
    setFinding(false);
    nameAction(`Become ${user.name}`);
    try {
      await ask('POST', '/_site/user', { accountId: user.accountId });
      again();
    } catch (error) {
      const title = `The site could not be shown as ${user.name}`;
      raiseFlag({
        id: 'user',
        title,
        description: sentenceOf(error),
        look: 'error',
        bold: false,
        autoDismiss: true,
        actions: [],
      });
    }
  };
  const first = findUsers(state.users, '');
  const shown = first.some((user) => user.accountId === state.me.accountId) ? first : [state.me, ...first];
  return (
    <>
      <DropdownMenu<HTMLButtonElement>
        shouldRenderToParent
        placement="bottom-end"
        trigger={({ triggerRef, isSelected, testId, ...props }) => (
          <button
            {...props}
            type="button"
            ref={triggerRef}
            className={styles.trigger}
            aria-label={`You are ${state.me.name}. Switch user`}
            data-testid={testId}
          >
            <Face person={state.me} />
          </button>
        )}
      >
        <DropdownItemRadioGroup id="user" title="See the site as">
          {shown.map((user) => (
            <DropdownItemRadio
              key={user.accountId}
              id={user.accountId}
              isSelected={user.accountId === state.me.accountId}
              onClick={() => void choose(user)}
            >
              {user.name}
            </DropdownItemRadio>
          ))}
        </DropdownItemRadioGroup>
        {state.users.length > shown.length && (
          <DropdownItemGroup hasSeparator>
            <DropdownItem onClick={() => setFinding(true)}>Find another user</DropdownItem>
          </DropdownItemGroup>
        )}
      </DropdownMenu>
      <ModalTransition>
        {finding && <UserFinder choose={(user) => void choose(user)} close={() => setFinding(false)} />}
      </ModalTransition>
    </>
  );
}
