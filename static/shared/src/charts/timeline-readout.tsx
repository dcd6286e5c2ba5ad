import type { TimelineRow } from '#domain/evidence/rows/timeline-row';
import { IssueLink } from '../components/issue-link';
import { PlainButton } from '../components/plain-button';
import { useNames, useSurroundings } from '../components/surroundings';
import { rowSentence, stepSentence } from '../words/row-sentence';
import styles from './timeline.module.css';

const MOST_STEPS = 12;

interface ReadoutProps {
  readonly row: TimelineRow;
  /** Chosen by hand: then it is also read out. A row that only has the keyboard's place is read out by itself. */
  readonly chosen: boolean;
  /** Some row of the timeline has date moves: room is kept for them. */
  readonly tall: boolean;
  readonly onShowIssues: (row: TimelineRow) => void;
}

/** A row in words, with each move of its date. Keeps its height, so that choosing moves nothing. */
export function TimelineReadout({ row, chosen, tall, onShowIssues }: ReadoutProps) {
  const { voice } = useSurroundings();
  const steps = row.steps.slice(0, MOST_STEPS);
  const nameOf = useNames(steps.map((step) => step.by));
  return (
    <section
      className={styles.readout}
      data-tall={tall || undefined}
      aria-label={`${row.label} in words`}
      aria-live={chosen ? 'polite' : 'off'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its text may be longer than its place and must be scrolled with the keyboard.
      tabIndex={0}
    >
      <p>
        {rowSentence(row, voice)}{' '}
        {row.keys.length === 1 && row.keys[0] !== undefined ? (
          <>
            Open <IssueLink issue={row.keys[0]} />
          </>
        ) : (
          <PlainButton appearance="link" onClick={() => onShowIssues(row)}>
            Show its {voice.count(row.keys.length, 'issue', 'issues')}
          </PlainButton>
        )}
      </p>
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={`${step.at} ${step.key} ${step.to}`} title={voice.exact(step.at)}>
              {stepSentence(step, nameOf(step.by), voice)}
              {row.keys.length > 1 && (
                <>
                  {' '}
                  (<IssueLink issue={step.key} />)
                </>
              )}
            </li>
          ))}
          {row.steps.length > MOST_STEPS && <li>and {voice.count(row.steps.length - MOST_STEPS, 'more move', 'more moves')}</li>}
        </ol>
      )}
    </section>
  );
}
