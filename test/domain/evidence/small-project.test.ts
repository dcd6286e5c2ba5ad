import { expect, it } from 'vitest';
import { findingsOf } from '#domain/evidence/findings';
import { smallProject } from '#domain/evidence/small-project';

const NOTHING_SETTLED = { waitingStatusIds: null, roles: null, skipped: 0, narrowed: false };

it('is a project in which a little of everything has happened, so that every gatherer has had something to do', () => {
  const told = smallProject();
  expect(told.issues).toHaveLength(3);
  expect(told.baseline).not.toBeNull();
  const { evidence } = told;
  for (const count of [evidence.reopened, evidence.handOffs, evidence.dateMoves, evidence.effort.planned])
    expect(count.known && count.keys.length).toBeGreaterThan(0);
  const { flow, moments, trust } = findingsOf(told, NOTHING_SETTLED);
  expect(flow.statuses.length).toBeGreaterThan(1);
  expect(flow.blockedCount).toBeGreaterThan(0);
  expect(moments.length).toBeGreaterThan(0);
  expect(trust.notes.length).toBeGreaterThan(0);
});
