import { chapterLinks } from '../page/chapter-list';
import { goTo } from '../page/go-to';
import styles from './post-mortems.module.css';

const OWN_FIRST = [
  { id: 'people', name: 'Invited' },
  { id: 'frozen', name: 'Frozen evidence' },
];
const PACK = { id: 'pack', name: 'Data pack' };
const OWN_LAST = [
  { id: 'accounts', name: 'What people remember' },
  { id: 'questions', name: 'Open questions' },
  { id: 'ground-rules', name: 'Ground rules' },
];

/** The ways to the parts of one post-mortem. @param whole its evidence is there. */
export function DetailNav({ whole }: { readonly whole: boolean }) {
  const links = whole ? [...OWN_FIRST, PACK, ...chapterLinks, ...OWN_LAST] : OWN_FIRST;
  return (
    <nav aria-label="In this post-mortem" className={styles.nav}>
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
