import type { Decision } from '#domain/session/items';
import { LIMITS } from '#domain/session/limits';
import type { DecisionLack } from '#domain/session/refusal';
import type { MeasuredEdge, Verification } from '#domain/session/verification';
import { weaknessOf } from './weak-change';

/** "New template" names a thing; what changes about it takes a few more words. */
const FEWEST_WORDS = 3;

const isWithin = (number: number, most: number) => Number.isInteger(number) && number >= 1 && number <= most;

const isNamed = (edge: MeasuredEdge | null): boolean => edge !== null && edge.from.trim() !== '' && edge.to.trim() !== '';

function isTold(how: Verification): boolean {
  switch (how.kind) {
    case 'count':
      return isWithin(how.count, LIMITS.verifyCount) && how.what.trim() !== '';
    case 'period':
      return isWithin(how.weeks, LIMITS.verifyWeeks) && how.what.trim() !== '';
    case 'query':
      return how.jql.trim() !== '';
    case 'field':
      return how.fieldId !== '' && isWithin(how.projects, LIMITS.verifyProjects);
    case 'measure':
      return how.project !== '' && how.was !== null && (how.of !== 'edge-wait' || isNamed(how.edge));
    case 'page':
      return how.pageId !== '' && how.holds.trim() !== '';
  }
}

/**
 * What keeps a decision from being taken, in the order in which a form asks for it; nothing when it is ripe: a specific change to a
 * process, template, tool or practice, one owner, a date, a definition of done and a way to verify it (S0-28 to S0-30, S1-52 to
 * S1-57, S3-44 to S3-47).
 */
export function whatDecisionLacks(decision: Omit<Decision, 'id' | 'revision'>): readonly DecisionLack[] {
  const words = decision.text.trim().split(/\s+/).filter(Boolean);
  const lacks: readonly (readonly [DecisionLack, boolean])[] = [
    ['specific-change', words.length < FEWEST_WORDS],
    ['too-weak', weaknessOf(decision.text) !== null],
    ['what-changes', decision.changes === null],
    ['owner', decision.owner === null],
    ['due', decision.due === null],
    ['done', decision.done.trim() === ''],
    ['verification', decision.verification === null || !isTold(decision.verification)],
  ];
  return lacks.filter(([, lacking]) => lacking).map(([lack]) => lack);
}
