import { useSay } from '../../../shared/src/say/use-say';
import type { ChecklistLine } from './checklist';
import styles from './preparation.module.css';

const MARKS = { settled: '✓', open: '○', look: '!' } as const;

/** What is prepared and what is not, each with the way to it. */
export function ChecklistNav({ lines }: { readonly lines: readonly ChecklistLine[] }) {
  const say = useSay();
  return (
    <nav aria-label={say('preparation.checklist')}>
      <ul className={styles.checklist}>
        {lines.map(({ part, standing, open }) => (
          <li key={part}>
            <a
              href={`#preparation-${part}`}
              className={styles.check}
              data-standing={standing}
              onClick={(event) => {
                // The address belongs to the page around: going there would leave it.
                event.preventDefault();
                const heading = document.getElementById(`preparation-${part}-heading`);
                heading?.focus({ preventScroll: true });
                heading?.scrollIntoView({ block: 'start' });
              }}
            >
              <span aria-hidden="true">{MARKS[standing]}</span> {say(`preparation.check.${part}`)}{' '}
              <span className={styles.quiet}>
                {standing === 'open' ? say('preparation.check.open', { n: open }) : say(`preparation.check.${standing}`)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
