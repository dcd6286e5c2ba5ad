import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { Reading } from '../evidence/page-state';
import { progressSentence } from '../reading/reading-words';
import type { EvidenceView } from '../worker/protocol';
import styles from './page.module.css';

interface PageHeaderProps {
  readonly view: EvidenceView | null;
  readonly reading: Reading;
  readonly onRefresh: () => void;
  readonly onOpenSettings: (() => void) | null;
}

const CHAPTERS = [
  { id: 'facts', name: 'Facts' },
  { id: 'timeline', name: 'Timeline' },
  { id: 'scope', name: 'Scope' },
  { id: 'estimates', name: 'Estimates' },
  { id: 'issues', name: 'Issues' },
  { id: 'quality', name: 'How far to trust this' },
];

/** The page's name, of when it tells, and the ways to its chapters. */
export function PageHeader({ view, reading, onRefresh, onOpenSettings }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.title}>Post-mortem</h1>
        <div className={styles.actions}>
          {view !== null && <AsOf view={view} reading={reading} onRefresh={onRefresh} />}
          {onOpenSettings !== null && (
            <PlainButton appearance="subtle" onClick={onOpenSettings}>
              Settings
            </PlainButton>
          )}
        </div>
      </div>
      <nav aria-label="On this page" className={styles.nav}>
        {CHAPTERS.map(({ id, name }) => (
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
    </header>
  );
}

function AsOf({ view, reading, onRefresh }: Omit<PageHeaderProps, 'onOpenSettings'> & { readonly view: EvidenceView }) {
  const { voice } = useSurroundings();
  const busy = reading.kind === 'reading' && reading.progress.trouble === null;
  return (
    <span className={styles.asOf}>
      <span title={`${voice.exact(view.readAt)}, in your time zone (${voice.zone})`}>As of {voice.moment(view.readAt)}</span>
      {' · '}
      {busy ? (
        <span aria-live="polite">{view.complete ? 'looking for changes' : progressSentence(reading.progress, voice)}</span>
      ) : (
        <PlainButton appearance="link" onClick={onRefresh}>
          refresh
        </PlainButton>
      )}
    </span>
  );
}

/** Scrolls to a chapter and puts the keyboard there. */
export function goTo(id: string): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  document.getElementById(id)?.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
  document.getElementById(`${id}-heading`)?.focus({ preventScroll: true });
}
