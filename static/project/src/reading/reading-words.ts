import { issuesPart, type ReadSoFar } from '../../../shared/src/words/trouble-sentence';
import type { Voice } from '../../../shared/src/words/voice';
import type { Progress } from '../worker/protocol';

/** What is being done, told in issues: `1,200 of 3,036 issues read`. */
export function progressSentence(progress: Progress, voice: Voice): string {
  switch (progress.phase) {
    case 'preparing':
      return 'Asking Jira what there is to read';
    case 'issues':
      return `${issuesPart(progress, voice)} read`;
    case 'histories':
      return `${issuesPart({ ...progress, read: progress.histories }, voice)} read with their history`;
    case 'computing':
      return `${voice.count(progress.read, 'issue', 'issues')} read, working out the numbers`;
  }
}

/** What a pause or a stop does not lose. */
export const readSoFar = ({ phase, read, ofAll, histories }: Progress): ReadSoFar => ({
  read,
  ofAll,
  histories: phase === 'histories' ? histories : null,
});

/** Between 0 and 1, issues and histories being half the way each; null while the whole is unknown. */
export function progressShare(progress: Progress): number | null {
  if (progress.phase === 'computing') return 1;
  if (progress.ofAll === null || progress.ofAll === 0) return null;
  return Math.min(1, (progress.read + progress.histories) / (2 * progress.ofAll));
}
