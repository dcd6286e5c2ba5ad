import { useSay } from '../../../shared/src/say/use-say';
import type { ChecklistLine } from './checklist';
import styles from './preparation.module.css';

/** What is prepared and what is not, each with the way to it. */
export function ChecklistNav({ lines }: { readonly lines: readonly ChecklistLine[] }) {
  const say = useSay();
  return (
    <nav aria-label={say('preparation.checklist')}>
      <ul className={styles.checklist}>
        {lines.map(({ part, settled, open }) => (
          <li key={part}>
            <a
              href={`#preparation-${part}`}
              className={styles.check}
              data-settled={settled || undefined}
              onClick={(event) => {
                // The address belongs to the page around: going there would leave it.
                event.preventDefault();
                const heading = document.getElementById(`preparation-${part}-heading`);
                heading?.focus({ preventScroll: true });
                heading?.scrollIntoView({ block: 'start' });
              }}
            >
              <span aria-hidden="true">{settled ? '✓' : '○'}</span> {say(`preparation.check.${part}`)}{' '}
              <span className={styles.quiet}>
                {settled ? say('preparation.check.settled') : say('preparation.check.open', { n: open })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
