import type { SummaryLine } from '#domain/summary/summary';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './summary.module.css';
import type { SectionState } from './summary-desk-view';

interface SectionNoteProps {
  readonly heading: string;
  /** Written otherwise than the record says. */
  readonly edited: boolean;
  readonly state: SectionState | undefined;
  /** Back to what the record says. */
  readonly onRecord: () => void;
  readonly onUndo: () => void;
  readonly onAgain: (lines: readonly SummaryLine[] | null) => void;
}

/** Whether what was written is kept, and the ways back. */
export function SectionNote({ heading, edited, state, onRecord, onUndo, onAgain }: SectionNoteProps) {
  const say = useSay();
  const keeping = state?.kind === 'keeping';
  return (
    <div className={styles.note}>
      <span className={styles.quiet} role="status">
        {keeping && say('summary.keeping')}
        {state?.kind === 'kept' && say('summary.kept')}
        {state?.kind === 'taken-back' && say('summary.takenBack')}
        {state?.kind === 'not-kept' && say('summary.notKept', { problem: state.problem })}
        {edited && !keeping && state?.kind !== 'not-kept' && ` ${say('summary.edited')}`}
      </span>
      {state?.kind === 'not-kept' && (
        <PlainButton compact appearance="link" onClick={() => onAgain(state.lines)}>
          {say('room.tryAgain')}
        </PlainButton>
      )}
      {state?.kind === 'kept' && state.canUndo && (
        <PlainButton compact appearance="link" onClick={onUndo}>
          {say('room.undo')}
        </PlainButton>
      )}
      {edited && !keeping && (
        <PlainButton
          compact
          appearance="link"
          aria-label={say('summary.asRecorded.label', { section: heading })}
          onClick={onRecord}
        >
          {say('summary.asRecorded')}
        </PlainButton>
      )}
    </div>
  );
}
