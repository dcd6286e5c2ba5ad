import { useId } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { useProjectTyped } from '../whys/use-project-typed';
import styles from './issues.module.css';

/** Another project for new issues: offered by name or key, or typed by its key where it is not offered. */
export function OtherProject({ onChoose }: { readonly onChoose: (key: string) => void }) {
  const say = useSay();
  const id = useId();
  const { typed, type, found, take } = useProjectTyped();
  const choose = () => take(onChoose);
  return (
    <form
      className={styles.field}
      aria-label={say('issues.place.change')}
      onSubmit={(event) => {
        event.preventDefault();
        choose();
      }}
    >
      <label className={styles.label} htmlFor={id}>
        {say('issues.place.project')}
      </label>
      <span className={styles.acts}>
        <input
          id={id}
          className={styles.short}
          list={`${id}-found`}
          value={typed}
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
        <PlainButton disabled={found.chosen === null} onClick={choose}>
          {say('issues.place.use')}
        </PlainButton>
      </span>
    </form>
  );
}
