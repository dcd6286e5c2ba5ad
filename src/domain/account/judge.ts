import { judgeBlocks, judgeRework, judgeWork } from './judge-course';
import { judgeDates, judgeEstimates } from './judge-plan';
import { judgeEnd, judgeStart } from './judge-schedule';
import { judgeScope } from './judge-scope';
import type { Reading } from './reading';
import type { Verdict, Witness } from './verdict';

/**
 * What the project's own history says about a statement as it was read (S3-1): it shows it, speaks against it, or shows neither.
 * The keys are the issues that say so.
 */
export const judge = (reading: Reading, witness: Witness): Verdict => {
  switch (reading.claim) {
    case 'scope-frozen':
    case 'scope-grew':
      return judgeScope(reading, witness);
    case 'finished-on-time':
    case 'finished-late':
    case 'finished-by':
      return judgeEnd(reading, witness);
    case 'started-on':
    case 'started-late':
      return judgeStart(reading, witness);
    case 'dates-moved':
    case 'dates-never-moved':
      return judgeDates(reading, witness);
    case 'estimates-right':
    case 'estimates-too-low':
      return judgeEstimates(reading, witness);
    case 'reopened':
    case 'never-reopened':
      return judgeRework(reading, witness);
    case 'blocked':
    case 'never-blocked':
      return judgeBlocks(reading, witness);
    case 'nobody-worked':
      return judgeWork(reading, witness);
  }
};
