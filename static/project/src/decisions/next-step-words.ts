import type { NextStep } from '#domain/loop/answers';
import type { Voice } from '../../../shared/src/words/voice';

/** What is to follow a drift. */
export function nextStepWords(step: NextStep, voice: Voice): string {
  switch (step.kind) {
    case 'reopen':
      return 'reopen it';
    case 're-plan':
      return `plan it anew for ${voice.day(step.due)}`;
    case 'drop':
      return 'drop it';
  }
}
