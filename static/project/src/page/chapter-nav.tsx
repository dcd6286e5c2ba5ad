import type { ChapterLink } from './chapter-list';
import styles from './chapter-nav.module.css';
import { goTo } from './go-to';

/** The ways to the parts of a page: each scrolls there and takes the keyboard along. */
export function ChapterNav({ label, links }: { readonly label: string; readonly links: readonly ChapterLink[] }) {
  return (
    <nav aria-label={label} className={styles.nav}>
      {links.map(({ id, name }) => (
        <a
          key={id}
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault();
            goTo(id);
          }}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
