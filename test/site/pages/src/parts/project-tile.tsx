import styles from './project-tile.module.css';

const HUES = ['blue', 'purple', 'teal', 'orange', 'magenta', 'green'] as const;

/** The coloured square that stands for a project. */
export function ProjectTile({ projectKey, large = false }: { projectKey: string; large?: boolean }) {
  let sum = 0;
  for (const letter of projectKey) sum += letter.codePointAt(0) ?? 0;
  const size = large ? 32 : 24;
  const look = { inlineSize: size, blockSize: size, background: `var(--ds-background-accent-${HUES[sum % HUES.length]}-bolder)` };
  return (
    <span className={styles.tile} style={look} aria-hidden="true">
      {projectKey.slice(0, 2)}
    </span>
  );
}
