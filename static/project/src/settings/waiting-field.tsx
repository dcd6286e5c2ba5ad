import Select from '@atlaskit/select';
import { soundsLikeWaiting } from '#domain/evidence/flow/waiting-statuses';
import styles from '../../../shared/src/components/dialog-form.module.css';
import { PlainButton } from '../../../shared/src/components/plain-button';

interface WaitingFieldProps {
  readonly statuses: readonly { readonly id: string; readonly name: string }[];
  /** null: as the names suggest. */
  readonly value: readonly string[] | null;
  readonly isDisabled: boolean;
  readonly onChange: (statusIds: readonly string[] | null) => void;
}

/** Which statuses mean that work waits for somebody. Until a lead has said so, their names are all there is to go by. */
export function WaitingField({ statuses, value, isDisabled, onChange }: WaitingFieldProps) {
  const options = statuses.map(({ id, name }) => ({ value: id, label: name }));
  const suggested = statuses.filter(({ name }) => soundsLikeWaiting(name)).map(({ id }) => id);
  const chosen = (value ?? suggested).map(
    (id) => options.find((option) => option.value === id) ?? { value: id, label: `Status ${id}, not seen in these issues` },
  );
  return (
    <>
      <label className={styles.label} htmlFor="settings-waiting">
        Statuses that mean “waiting”
      </label>
      <Select
        inputId="settings-waiting"
        isMulti
        options={options}
        value={chosen}
        isDisabled={isDisabled}
        placeholder="None: only blocked time counts as waiting"
        onChange={(picked) => onChange(picked.map((option) => option.value))}
        menuPosition="fixed"
      />
      <p className={styles.help}>
        {value === null
          ? 'Suggested by their names. Work that has started and stands in one of these waits for somebody.'
          : 'Work that has started and stands in one of these waits for somebody.'}{' '}
        {value !== null && !isDisabled && (
          <PlainButton appearance="link" onClick={() => onChange(null)}>
            Go by the names again
          </PlainButton>
        )}
      </p>
    </>
  );
}
