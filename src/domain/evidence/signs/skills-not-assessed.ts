import { laidAside } from '#domain/history/aside';
import { countOf, fieldOf, toOf } from '#domain/history/change-log';
import type { Instant } from '#domain/history/instant';
import type { IssueRecord } from '#domain/history/issue-record';
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
  const handedOn = given.filter((issue) => wasHandedOnUntouched(issue, null));
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
const wasHandedOnUntouched = laidAside(({ record, story }: SeenIssue, _: null): boolean => {
  for (const { at, waitBeforeMs } of story.handOffs ?? [])
    if (waitBeforeMs <= HANDED_ON_WITHIN_MS && assignedOnly(record, at - waitBeforeMs) && assignedOnly(record, at)) return true;
  return false;
});

/** Whether at an instant the issue got an assignee, and did not change its status. */
const assignedOnly = (record: IssueRecord, at: Instant): boolean => {
  const { changes } = record;
  let assigned = false;
  for (let n = 0; n < countOf(changes); n += 1) {
    const field = fieldOf(changes, n);
    if ((field !== ASSIGNEE && field !== STATUS) || happenedAt(record, n) !== at) continue;
    if (field === STATUS) return false;
    if (toOf(changes, n) !== null) assigned = true;
  }
  return assigned;
};
