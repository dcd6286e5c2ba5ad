import type { LeftOpen, OpenCheck, OpenDecision } from '#contract/endings';
import type { Ended } from '#domain/post-mortem/ending';
import type { Voice } from '../../../shared/src/words/voice';

/** How much is left, in one sentence; null where nothing is. */
export function leftSentence(left: { readonly decisions: number; readonly checks: number }, voice: Voice): string | null {
  const parts = [
    ...(left.decisions > 0 ? [voice.count(left.decisions, 'open decision', 'open decisions')] : []),
    ...(left.checks > 0 ? [voice.count(left.checks, 'unanswered check', 'unanswered checks')] : []),
  ];
  return parts.length === 0 ? null : parts.join(' and ');
}

export const countsOf = ({ decisions, checks }: LeftOpen) => ({ decisions: decisions.length, checks: checks.length });

/** Why a decision counts as open, and by when it is due. */
export function openWords({ why, due }: OpenDecision, voice: Voice): string {
  const state = { 'no-issue': 'no issue yet', open: 'open', gone: 'its issue is gone' }[why];
  return due === null ? state : `${state}, due ${voice.day(due)}`;
}

export const checkWords = ({ days, dueOn }: OpenCheck, voice: Voice): string => `${days}-day check, asked on ${voice.day(dueOn)}`;

/** When and by whom it was ended, and what was left then. */
export function endedSentence({ at, leftOpen }: Ended, name: string, voice: Voice): string {
  const left = leftSentence(leftOpen, voice);
  const ended = `Ended ${voice.moment(at)} by ${name}`;
  return left === null ? `${ended}, with everything settled.` : `${ended}, with ${left}.`;
}
