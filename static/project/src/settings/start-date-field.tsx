import Select from '@atlaskit/select';
import styles from '../../../shared/src/components/dialog-form.module.css';

interface StartDateFieldProps {
  readonly fields: readonly { readonly id: string; readonly name: string }[];
  readonly value: string | null;
  readonly isDisabled: boolean;
  readonly onChange: (fieldId: string | null) => void;
}

/** Which of the site's date fields holds the planned start. Names need not be unique, so the id is shown where they are not. */
export function StartDateField({ fields, value, isDisabled, onChange }: StartDateFieldProps) {
  const options = fields.map(({ id, name }) => {
    const alone = fields.filter((other) => other.name === name).length === 1;
    return { value: id, label: alone ? name : `${name} (${id})` };
  });
  const chosen =
    value === null ? null : (options.find((option) => option.value === value) ?? { value, label: `${value}, no longer in Jira` });
  return (
    <>
      <label className={styles.label} htmlFor="settings-start">
        Planned start
      </label>
      <Select
        inputId="settings-start"
        options={options}
        value={chosen}
        isClearable
        isDisabled={isDisabled}
        placeholder="Not chosen: planned starts are not shown"
        onChange={(option) => onChange(option?.value ?? null)}
        menuPosition="fixed"
      />
      <p className={styles.help}>This site has several date fields. Choose the one that says when work was planned to start.</p>
    </>
  );
}
