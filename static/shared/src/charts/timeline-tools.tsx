import { IconButton } from '@atlaskit/button/new';
import ZoomInIcon from '@atlaskit/icon/core/zoom-in';
import ZoomOutIcon from '@atlaskit/icon/core/zoom-out';
import styles from './timeline.module.css';
import bars from './timeline-bars.module.css';
import type { TimelineView } from './use-timeline-view';

/** What the bars mean, and how near one looks. */
export function TimelineTools({ view }: { readonly view: TimelineView }) {
  return (
    <div className={styles.tools}>
      <ul className={styles.legend} aria-label="Legend">
        <li>
          <span className={`${bars.bar} ${bars.first}`} data-sample /> First plan
        </li>
        <li>
          <span className={`${bars.bar} ${bars.final}`} data-sample /> Final plan
        </li>
        <li>
          <span className={`${bars.bar} ${bars.step}`} data-sample /> Date moved to
        </li>
        <li>
          <span className={`${bars.bar} ${bars.happened}`} data-sample /> What happened
        </li>
        <li>
          <span className={`${bars.bar} ${bars.late}`} data-sample /> After the first plan
        </li>
        <li>
          <span className={`${bars.bar} ${bars.today}`} data-sample /> As of
        </li>
      </ul>
      <div className={styles.zoom}>
        <IconButton
          icon={ZoomOutIcon}
          label="Zoom out"
          spacing="compact"
          appearance="subtle"
          onClick={() => view.zoom(-1)}
          isDisabled={view.fits}
        />
        <IconButton icon={ZoomInIcon} label="Zoom in" spacing="compact" appearance="subtle" onClick={() => view.zoom(1)} />
        <button type="button" className={styles.fit} onClick={view.fit} disabled={view.fits}>
          Fit
        </button>
      </div>
    </div>
  );
}
