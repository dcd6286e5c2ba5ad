import { useEffect, useId, useState } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { findProjects, type ProjectFound, projectKeyTyped } from '../whys/projects-found';
import styles from './issues.module.css';

/** While somebody types, Jira is asked when they pause. */
const PAUSE_MS = 300;

/** Another project for new issues: offered by name or key, or typed by its key where it is not offered. */
export function OtherProject({ onChoose }: { readonly onChoose: (key: string) => void }) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly ProjectFound[]>([]);
  useEffect(() => {
    if (typed.trim() === '') return;
    let gone = false;
    const timer = setTimeout(() => {
      void findProjects(typed.trim()).then((projects) => {
        if (!gone) setFound(projects);
      });
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [typed]);
  const chosen = found.find(({ key, name }) => key === typed.trim() || name === typed.trim())?.key ?? projectKeyTyped(typed);
  const choose = () => {
    if (chosen === null) return;
    onChoose(chosen);
    setTyped('');
    setFound([]);
  };
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
          onChange={({ target }) => setTyped(target.value)}
        />
        <datalist id={`${id}-found`}>
          {found.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </datalist>
        <PlainButton disabled={chosen === null} onClick={choose}>
          {say('issues.place.use')}
        </PlainButton>
      </span>
    </form>
  );
}
