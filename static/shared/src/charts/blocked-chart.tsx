import type { BlockedStretch } from '#domain/evidence/flow/flow-evidence';
import { IssueLink } from '../components/issue-link';
import { PlainButton } from '../components/plain-button';
import { useSurroundings } from '../components/surroundings';
import { stretchSentence } from '../words/flow-sentence';
import styles from './blocked-chart.module.css';
import { blockedSpan, blockId, placedBlocks } from './blocked-rows';
import { dayTicks } from './day-axis';
import { useWidth } from './use-width';

/** The blocks that cost most on one axis of days, those of the same days as one: who reads down sees what held up what. */
export function BlockedChart({ stretches }: { readonly stretches: readonly BlockedStretch[] }) {
  const { voice, showIssues } = useSurroundings();
  const { ref, width } = useWidth<HTMLDivElement>();
  const rows = placedBlocks(stretches);
  const shown = rows.reduce((sum, { keys }) => sum + keys.length, 0);
  const { from, to } = blockedSpan(rows.map(({ stretch }) => stretch));
  const ticks = width === 0 ? [] : dayTicks(from, to, width / Math.max(1, to - from), voice.locale, 72);
  return (
    <figure className={styles.figure}>
      <div className={styles.row} aria-hidden="true">
        <span />
        <div className={styles.axis} ref={ref}>
          {ticks.map((tick) => (
            <span
              key={tick.day}
              className={styles.tick}
              style={{ insetInlineStart: `${((tick.day - from) / (to - from)) * 100}%` }}
            >
              {tick.label}
            </span>
          ))}
        </div>
        <span />
      </div>
      <ol>
        {rows.map(({ stretch, keys, start, length }) => (
          <li key={blockId(stretch)} className={styles.row} title={stretchSentence(stretch, keys.length, voice)}>
            {keys.length === 1 ? (
              <IssueLink issue={stretch.key} />
            ) : (
              <span>
                <PlainButton
                  appearance="link"
                  aria-label={`${voice.count(keys.length, 'issue', 'issues')}: ${stretchSentence(stretch, keys.length, voice)}`}
                  onClick={() => showIssues(`flow.block.${blockId(stretch)}`)}
                >
                  {voice.count(keys.length, 'issue', 'issues')}
                </PlainButton>
              </span>
            )}
            <span className={styles.track} aria-hidden="true">
              <span
                className={styles.block}
                data-open={stretch.open || undefined}
                style={{ insetInlineStart: `${start * 100}%`, width: `${length * 100}%` }}
              />
            </span>
            <span className={styles.long}>
              <span className={styles.dates}>
                {voice.day(stretch.fromOn)} – {stretch.open ? 'still' : voice.day(stretch.toOn)}
              </span>{' '}
              <strong>{voice.duration(stretch.ms)}</strong>
            </span>
          </li>
        ))}
      </ol>
      {shown < stretches.length && (
        <figcaption className={styles.rest}>
          {voice.number(shown)} of {voice.count(stretches.length, 'stretch', 'stretches')}, those that cost most days; the table
          has them one by one.
        </figcaption>
      )}
    </figure>
  );
}
