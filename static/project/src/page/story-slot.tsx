import { useSurroundings } from '../../../shared/src/components/surroundings';
import { type Subject, storySentence } from '../../../shared/src/words/story-sentence';
import type { Reading } from '../evidence/page-state';
import { ReadingPanel } from '../reading/reading-panel';
import type { EvidenceView, ToWorker } from '../worker/protocol';
import styles from './page.module.css';

interface StorySlotProps {
  readonly view: EvidenceView | null;
  readonly reading: Reading;
  readonly filtered: boolean;
  readonly projectKey: string;
  readonly send: (message: ToWorker) => void;
}

/** The first thing one reads: the story in a sentence; until it is known, how the reading stands. One place for both, so nothing jumps. */
export function StorySlot({ view, reading, filtered, projectKey, send }: StorySlotProps) {
  const { voice } = useSurroundings();
  const stands =
    reading.kind !== 'settled' && (view === null || !view.complete || reading.kind === 'stopped' || hasTrouble(reading));
  return (
    <div className={styles.slot}>
      {view !== null && !(filtered && view.stories.length === 0) && (
        <p className={styles.story}>{storySentence(subjectOf(view, filtered, projectKey), view.evidence, voice, view.on)}</p>
      )}
      {stands && <ReadingPanel reading={reading} send={send} hasView={view !== null} />}
    </div>
  );

  function subjectOf(told: EvidenceView, narrowed: boolean, key: string): Subject {
    if (!narrowed) return { name: told.projectName ?? key, several: false };
    const shown = told.stories.length;
    return shown === 1
      ? { name: 'The issue shown', several: false }
      : { name: `The ${voice.count(shown, 'issue', 'issues')} shown`, several: true };
  }
}

const hasTrouble = (reading: Reading) => reading.kind === 'reading' && reading.progress.trouble !== null;
