import { countOf, fieldOf, toOf } from '#domain/history/change-log';
import { happenedAt } from '#domain/history/past-of-field';
import { ASSIGNEE, STATUS } from '#domain/history/tracked-field';
import { firstFew, keysOf, type Sensor, silence } from './sensor';
import type { SeenIssue } from './sight';
import { HANDED_ON, HANDED_ON_WITHIN_MS, LEAST_ISSUES } from './thresholds';

const HANDED = {
  sign: 'skills-not-assessed',
  kind: 'sensor',
  rule: 'handed-on-untouched',
  cannotKnow: ['why-handed-on', 'only-the-assignee'],
} as const;

/** Given to one person and handed on to another within two days, with nothing done in between: perhaps the wrong hands at first. */
export const skillsNotAssessed: Sensor = (sight) => {
  if (!sight.hasHistory) return { ...HANDED, ...silence('no-history') };
  const given = sight.issues.filter(({ story }) => story.assignee !== null && story.started !== null);
  if (given.length < LEAST_ISSUES * 2) return { ...HANDED, ...silence('too-few-issues') };
  const handedOn = given.filter(wasHandedOnUntouched);
  const share = handedOn.length / given.length;
  return {
    ...HANDED,
    state: share >= HANDED_ON ? 'seen' : 'not-seen',
    count: handedOn.length,
    ofAll: given.length,
    keys: keysOf(handedOn),
    strongest: firstFew(handedOn, ({ story }) => -(story.handOffs?.length ?? 0)),
    confidence: 'hint',
    facts: { share },
    lacking: null,
  };
};

/**
 * Only hand-offs that follow an assignment count: whom an issue is created for is often a default, and the hand-off that comes
 * with a change of status is the ordinary way to the next step.
 */
const wasHandedOnUntouched = (issue: SeenIssue): boolean => {
  for (const { at, waitBeforeMs } of issue.story.handOffs ?? []) {
    if (waitBeforeMs > HANDED_ON_WITHIN_MS) continue;
    const before = changeAt(issue, at - waitBeforeMs);
    const now = changeAt(issue, at);
    if (before.assigned && !before.moved && now.assigned && !now.moved) return true;
  }
  return false;
};

/** What happened to an issue at an instant: whether it got an assignee, and whether its status changed. */
const changeAt = ({ record }: SeenIssue, at: number): { readonly assigned: boolean; readonly moved: boolean } => {
  let assigned = false;
  let moved = false;
  for (let n = 0; n < countOf(record.changes); n += 1) {
    if (happenedAt(record, n) !== at) continue;
    const field = fieldOf(record.changes, n);
    if (field === ASSIGNEE && toOf(record.changes, n) !== null) assigned = true;
    if (field === STATUS) moved = true;
  }
  return { assigned, moved };
};
