import type { FollowedDecision } from '#contract/followed-decisions';
import type { Voice } from '../../../shared/src/words/voice';
import { comingMonths } from './coming-months';
import { daysOfProject } from './days-of-project';
import { CHECK_QUESTIONS, lateWords } from './decision-words';
import type { Waiting } from './waiting-now';

/** How much waits, and for whom; or when the next thing will. */
export function waitingSentence(waiting: readonly Waiting[], decisions: readonly FollowedDecision[], voice: Voice): string {
  if (waiting.length === 0) return `Nothing waits for anybody today. ${nextWords(decisions, voice)}`.trim();
  const late = waiting.filter((one) => 'daysLate' in one && one.daysLate > 0).length;
  const yours = waiting.filter((one) => one.yours).length;
  const part = (n: number, what: string) =>
    waiting.length === 1 ? `It is ${what}.` : `${voice.number(n)} of them ${n === 1 ? 'is' : 'are'} ${what}.`;
  return [
    `${voice.count(waiting.length, 'thing waits', 'things wait')} for somebody.`,
    late > 0 ? part(late, 'late') : '',
    yours > 0 ? part(yours, 'yours') : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function nextWords(decisions: readonly FollowedDecision[], voice: Voice): string {
  const next = comingMonths(daysOfProject(decisions))[0]?.days[0];
  if (next === undefined) return '';
  return `Next is ${voice.day(next.on)}: ${next.what.kind === 'date' ? 'a decision is due' : 'a check is asked'}.`;
}

/** What is waited for, in short. */
export function waitsFor(waiting: Waiting, voice: Voice): string {
  switch (waiting.kind) {
    case 'date':
    case 'check':
      return lateWords(waiting.daysLate, voice);
    case 'dropped':
      return 'why was it dropped?';
    case 'drifted':
      return 'what follows?';
  }
}

/** What is waited for and what helps, in a sentence. */
export function asksFor(waiting: Waiting, voice: Voice): string {
  const { told } = waiting.decision.followed;
  switch (waiting.kind) {
    case 'date':
      return `It was to be done by ${told.due === null ? 'now' : voice.day(told.due)}. Close ${told.key} in Jira once it is in place, or move its date there.`;
    case 'check':
      return CHECK_QUESTIONS[waiting.check.id.days];
    case 'dropped':
      return `It was closed as “${waiting.closing.closedAs}” on ${voice.day(waiting.closing.on)}, without the change. One sentence on why helps the next post-mortem.`;
    case 'drifted':
      return `The ${waiting.check.id.days}-day check found that it has drifted, and its issue is still closed.`;
  }
}
