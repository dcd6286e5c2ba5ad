import type { WhyChain } from '#domain/session/items';
import { LIMITS } from '#domain/session/limits';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { ItemText } from '../writing/item-text';
import { useItemWriter } from '../writing/use-item-writer';
import type { ChainProps } from './chain-props';
import { ProjectField } from './project-field';
import styles from './whys.module.css';

/** The question after the last why: where else in our practice the same cause could strike, and in which projects. */
export function WhereElse(props: ChainProps & { readonly chain: WhyChain }) {
  const { chain, id, shut, desk } = props;
  const say = useSay();
  const writer = useItemWriter(desk);
  const set = (change: (projects: readonly string[]) => readonly string[]) =>
    void writer.change('chains', id, ({ projects }) => ({ projects: change(projects) }));
  return (
    <div className={styles.whereElse}>
      <ItemText
        on={props}
        of="chains"
        item={chain}
        id={id}
        field="whereElse"
        label={say('whys.whereElse')}
        hint={say('whys.whereElse.hint')}
        most={LIMITS.paragraph}
        disabled={shut}
        othersToldElsewhere
      />
      <ul className={styles.projects} aria-label={say('whys.projects')}>
        {chain.projects.map((project) => (
          <li key={project} className={styles.project}>
            {project}
            <PlainButton
              compact
              appearance="subtle"
              disabled={shut}
              aria-label={say('whys.project.remove', { project })}
              onClick={() => set((projects) => projects.filter((one) => one !== project))}
            >
              ×
            </PlainButton>
          </li>
        ))}
      </ul>
      {chain.projects.length < LIMITS.projects && (
        <ProjectField
          disabled={shut}
          onAdd={(key) => set((projects) => (projects.includes(key) ? projects : [...projects, key]))}
        />
      )}
    </div>
  );
}
