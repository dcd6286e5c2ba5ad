import type { EstimateMiss, ProjectEvidence } from '#domain/evidence/project-evidence';
import type { Voice } from './voice';
import { whyNot } from './why-not';

/** What the estimate view shows: never an "accuracy", always the issues it was taken from. */
export function estimateSentence(evidence: ProjectEvidence, voice: Voice): string {
  const without =
    evidence.withoutEstimate.known && evidence.withoutEstimate.keys.length > 0
      ? ` ${voice.count(evidence.withoutEstimate.keys.length, 'issue has', 'issues have')} none.`
      : '';
  const ratio = evidence.estimateRatio;
  if (!ratio.known) return `${whyNot[ratio.reason]}${without}`;
  const items = voice.count(ratio.keys.length, 'finished issue', 'finished issues');
  return `Work took ${voice.number(ratio.value, 1)} times its estimate (median of ${items} that had one when work started).${without}`;
}

/** One miss: `2 h became 8.4 h, 4.2 times its estimate`. */
export function missSentence(miss: EstimateMiss, voice: Voice): string {
  const times = `${voice.number(miss.ratio, miss.ratio < 1 ? 2 : 1)} times its estimate`;
  return `${miss.key}: ${voice.effort(miss.estimateAtStart)} estimated, ${voice.effort(miss.timeSpent)} spent, ${times}${miss.finished ? '' : ', still open'}`;
}
