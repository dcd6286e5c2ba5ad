import type { AppModule } from '../site/state';
import styles from './wiki-page.module.css';

/** The macros that `/` and the beginning of a word mean; none for another text. */
export function meantBy(text: string, macros: readonly AppModule[]): readonly AppModule[] {
  const word = /^\/([\w-]*)$/.exec(text)?.[1]?.toLowerCase();
  return word === undefined
    ? []
    : macros.filter(({ title }) =>
        title
          .toLowerCase()
          .split(/\s+/)
          .some((part) => part.startsWith(word)),
      );
}

interface Props {
  id: string;
  found: readonly AppModule[];
  /** Number of the one that Enter inserts. */
  active: number;
  insert(module: AppModule): void;
}

export const optionId = (id: string, index: number): string => `${id}-${index}`;

/** What can be inserted where `/` was typed. The keys are those of the field above, which keeps the focus. */
export function SlashMenu({ id, found, active, insert }: Props) {
  return (
    <div id={id} role="listbox" aria-label="Insert" className={styles.slash}>
      {found.map((module, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field, which keeps the focus
        <div
          key={module.key}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={index === active ? styles.active : styles.option}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => insert(module)}
        >
          <strong>{module.title}</strong>
          <span>{module.macro?.description}</span>
        </div>
      ))}
    </div>
  );
}
