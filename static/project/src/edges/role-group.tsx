import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import type { PersonId } from '#domain/history/issue-key';
import { LONGEST_NAME } from '#domain/roles/parse-role-map';
import type { Role } from '#domain/roles/role-map';
import styles from './roles-dialog.module.css';
import type { DraftStep } from './roles-draft';

interface RoleGroupProps {
  /** Null for people who stand in no role. */
  readonly id: string | null;
  readonly name: string;
  readonly people: readonly PersonId[];
  /** What it can be merged into. */
  readonly others: readonly Role[];
  readonly selected: readonly PersonId[];
  readonly nameOf: (person: PersonId) => string | null;
  readonly mayEdit: boolean;
  readonly change: (step: DraftStep) => void;
}

const FEWEST = 3;

/** One role with its name and its people, in the order of their names. */
export function RoleGroup({ id, name, people, others, selected, nameOf, mayEdit, change }: RoleGroupProps) {
  const [written, setWritten] = useState(name);
  const named = [...people]
    .map((person) => ({ person, label: nameOf(person) ?? '…' }))
    .sort((a, b) => a.label.localeCompare(b.label) || (a.person < b.person ? -1 : 1));
  const rename = () => {
    if (id === null) return;
    const taken = others.some((other) => other.name.toLocaleLowerCase('en') === written.trim().toLocaleLowerCase('en'));
    if (written.trim() === '' || taken) setWritten(name);
    else change({ kind: 'edit', edit: { kind: 'rename', role: id, name: written } });
  };
  return (
    <fieldset className={styles.role}>
      <legend className={styles.legend}>{name}</legend>
      <div className={styles.roleHead}>
        {id === null || !mayEdit ? (
          <strong>{name}</strong>
        ) : (
          <Textfield
            value={written}
            maxLength={LONGEST_NAME}
            aria-label={`Name of the role ${name}`}
            isCompact
            onChange={(event) => setWritten(event.currentTarget.value)}
            onBlur={rename}
          />
        )}
        {mayEdit && id !== null && others.length > 0 && (
          <DropdownMenu
            shouldRenderToParent
            trigger={({ triggerRef, ...props }) => (
              <Button {...props} ref={triggerRef} appearance="subtle" aria-label={`Merge ${name} into another role`}>
                Merge into…
              </Button>
            )}
          >
            <DropdownItemGroup>
              {others.map((other) => (
                <DropdownItem
                  key={other.id}
                  onClick={() => change({ kind: 'edit', edit: { kind: 'merge', role: id, into: other.id } })}
                >
                  {other.name}
                </DropdownItem>
              ))}
            </DropdownItemGroup>
          </DropdownMenu>
        )}
      </div>
      {id !== null && people.length < FEWEST && (
        <p className={styles.small}>Fewer than three people: on the map it is joined with its closest neighbour.</p>
      )}
      <ul className={styles.people}>
        {named.map(({ person, label }) => (
          <li key={person}>
            {mayEdit ? (
              <Checkbox
                label={label}
                isChecked={selected.includes(person)}
                onChange={(event) => change({ kind: 'select', people: [person], selected: event.currentTarget.checked })}
              />
            ) : (
              label
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
