import { useId } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import said from '../room/said.module.css';
import { useProjectTyped } from './use-project-typed';
import styles from './whys.module.css';

interface ProjectFieldProps {
  readonly disabled: boolean;
  readonly onAdd: (key: string) => void;
}

/** A Jira project by its key: offered by name or key, or typed where it is not offered. */
export function ProjectField({ disabled, onAdd }: ProjectFieldProps) {
  const say = useSay();
  const id = useId();
  const { typed, type, found, take } = useProjectTyped();
  const add = () => take(onAdd);
  return (
    <form
      className={styles.addProject}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label className={said.label} htmlFor={id}>
        {say('whys.project')}
      </label>
      <input
        id={id}
        className={styles.input}
        list={`${id}-found`}
        value={typed}
        disabled={disabled}
        autoComplete="off"
        onChange={({ target }) => type(target.value)}
      />
      <datalist id={`${id}-found`}>
        {found.offered.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </datalist>
      <PlainButton disabled={disabled || found.chosen === null} onClick={add}>
        {say('whys.project.add')}
      </PlainButton>
    </form>
  );
}
