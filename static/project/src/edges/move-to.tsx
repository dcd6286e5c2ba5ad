import Select from '@atlaskit/select';
import type { Role } from '#domain/roles/role-map';
import styles from './roles-dialog.module.css';

interface MoveToProps {
  readonly roles: readonly Role[];
  /** How many people are selected. */
  readonly selected: number;
  readonly onMove: (role: string | null) => void;
}

const IN_NONE = '';

/** Where the selected people go. */
export function MoveTo({ roles, selected, onMove }: MoveToProps) {
  const options = [...roles.map(({ id, name }) => ({ value: id, label: name })), { value: IN_NONE, label: 'In no role' }];
  return (
    <div className={styles.move}>
      <span>{selected === 0 ? 'Nobody is selected' : `${selected} selected`}</span>
      <div className={styles.moveSelect}>
        <Select
          aria-label="Move the selected people to"
          spacing="compact"
          options={options}
          value={null}
          isDisabled={selected === 0}
          placeholder="Move to…"
          menuPosition="fixed"
          onChange={(option) => {
            if (option !== null) onMove(option.value === IN_NONE ? null : option.value);
          }}
        />
      </div>
    </div>
  );
}
