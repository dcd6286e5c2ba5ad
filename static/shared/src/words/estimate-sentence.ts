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
  const times = voice.number(ratio.value, ratio.value < 1 ? 2 : 1);
  const took = times === '1' ? 'as long as estimated' : `${times} times its estimate`;
  return `Work took ${took} (${ratio.keys.length === 1 ? '' : 'median of '}${items} that had one when work started).${without}`;
}

/** One miss: `2 h became 8.4 h, 4.2 times its estimate`. */
export function missSentence(miss: EstimateMiss, voice: Voice): string {
  const times = `${voice.number(miss.ratio, miss.ratio < 1 ? 2 : 1)} times its estimate`;
  const took = miss.ratio === 1 ? 'as estimated' : times;
  return `${miss.key}: ${voice.effort(miss.estimateAtStart)} estimated, ${voice.effort(miss.timeSpent)} spent, ${took}${miss.finished ? '' : ', still open'}`;
}
