import { useEffect, useId, useState } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import said from '../room/said.module.css';
import { findProjects, type ProjectFound, projectKeyTyped } from './projects-found';
import styles from './whys.module.css';

/** While somebody types, Jira is asked when they pause. */
const PAUSE_MS = 300;

interface ProjectFieldProps {
  readonly disabled: boolean;
  readonly onAdd: (key: string) => void;
}

/** A Jira project by its key: offered by name or key, or typed where it is not offered. */
export function ProjectField({ disabled, onAdd }: ProjectFieldProps) {
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
  const add = () => {
    if (chosen === null) return;
    onAdd(chosen);
    setTyped('');
    setFound([]);
  };
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
        onChange={({ target }) => setTyped(target.value)}
      />
      <datalist id={`${id}-found`}>
        {found.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </datalist>
      <PlainButton disabled={disabled || chosen === null} onClick={add}>
        {say('whys.project.add')}
      </PlainButton>
    </form>
  );
}
