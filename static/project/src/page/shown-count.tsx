import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { SettingsState } from '../settings/use-settings';
import type { EvidenceView } from '../worker/protocol';
import styles from './page.module.css';

interface ShownCountProps {
  readonly view: EvidenceView | null;
  readonly settings: SettingsState;
}

/** How many of all issues the page is about, and whether the project's settings could be taken into account. */
export function ShownCount({ view, settings }: ShownCountProps) {
  const { voice } = useSurroundings();
  const count =
    view === null || view.all === 0
      ? ''
      : view.stories.length === view.all
        ? `All ${voice.count(view.all, 'issue', 'issues')} of the project${view.on === null ? '' : ` on ${voice.day(view.on)}`}`
        : `${voice.number(view.stories.length)} of ${voice.count(view.all, 'issue', 'issues')} shown`;
  const unread =
    settings.kind === 'unread'
      ? 'The project’s settings could not be read, so its blocked statuses and baseline are not applied. Reload to try again.'
      : '';
  return (
    <p className={styles.shownCount} aria-live="polite">
      {[count, unread].filter(Boolean).join('. ')}
    </p>
  );
}
