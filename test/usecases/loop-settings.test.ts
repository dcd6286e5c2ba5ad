import { describe, expect, it } from 'vitest';
import type { DecisionIssue } from '#domain/decision-issue/decision-issue';
import { type LoopSettings, usualSettings } from '#domain/loop/loop-settings';
import type { SettledLoop } from '#domain/loop/settled-loop';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { KeptFollowed } from '#usecases/follow-decision';
import { settingsOfAll, settingsOfProject } from '#usecases/loop-settings';
import { recordOfProject } from '#usecases/record-of-project';
import { remindOwners } from '#usecases/remind-owners';
import { MADE, readAt } from '../domain/loop/a-followed';
import { livingIssue } from '../domain/loop/living-issue';
import { A_DRAFT, item } from '../support/a-session';
import { recordsInMemory } from '../support/records-in-memory';
import { at, key, person } from '../support/story';

const own: LoopSettings = { ...usualSettings, remindBefore: 5, quietDays: [] };
const settled = () =>
  recordsInMemory<SettledLoop>([
    { id: recordOfProject('10100'), belongsTo: '10100', version: 1, value: { settled: own } },
    { id: recordOfProject('10300'), belongsTo: '10300', version: 2, value: { settled: null } },
  ]);

/** An open decision of a project, due on Tuesday, 31 March. */
function decisionOf(project: string, issueId: string): KeptFollowed {
  const { text, owner, due, done, verification } = A_DRAFT.decisions;
  if (owner === null || due === null || verification === null) throw new Error('The draft is ripe');
  const followed = readAt(MADE + 1, livingIssue(MADE));
  const making = {
    kind: 'made',
    how: 'created',
    issueId,
    key: key('ABC-1'),
    by: person('olga'),
    at: MADE,
    unlinked: [],
  } as const;
  const told = { ...followed, outset: { ...followed.outset, issueId } };
  const decided = { text, owner, due, done, verification };
  const value = { postMortemId: 'pm-00000001', decisionId: item(`decision-${project}`), decided, making, followed: told };
  return { id: `pm-00000001.decision-${project}`, belongsTo: project, version: 1, value };
}

describe('What a project has settled about reminding', () => {
  it('holds for its decisions and for those of no other: interval and quiet days are settings (S0-33)', async () => {
    const kept = [decisionOf('10100', '1001'), decisionOf('10200', '1002'), decisionOf('10300', '1003')];
    const remindedAt = async (now: string): Promise<readonly string[]> => {
      const written: string[] = [];
      const needs = {
        loopSettings: settled(),
        decisionIssues: recordsInMemory<DecisionIssue>(kept),
        postMortems: recordsInMemory<PostMortem>(),
        issues: { see: async () => new Map(), marked: async () => [], zonesOf: async () => new Map() },
        comments: {
          write: async (issueId: string) => {
            written.push(issueId);
            return 'written' as const;
          },
        },
        now: () => at(now),
        wait: async () => {},
        chance: () => 0,
      };
      expect(await remindOwners(needs as never, kept)).toEqual([]);
      return written;
    };
    // Five days before is a Thursday, three days before a Saturday: quiet for the others until Monday.
    expect(await remindedAt('2026-03-26T08:00:00Z')).toEqual(['1001']);
    expect(await remindedAt('2026-03-28T08:00:00Z')).toEqual(['1001']);
    expect(await remindedAt('2026-03-30T08:00:00Z')).toEqual(['1001', '1002', '1003']);
  });

  it('is as usual where nobody has settled anything, went back, or where it cannot be read, which is told', async () => {
    const store = settled();
    const all = await settingsOfAll({ loopSettings: store });
    expect([all.of('10100'), all.of('10200'), all.of('10300')]).toEqual([own, usualSettings, usualSettings]);
    expect(all.failures).toEqual([]);
    const damaged = {
      ...store,
      read: async () => Promise.reject(new Error('written by another version')),
      found: async () => ({ records: [], unreadable: [{ id: 'project:10100', problem: 'shape 9' }] }),
    };
    expect(await settingsOfProject({ loopSettings: damaged }, '10100')).toBe(usualSettings);
    const some = await settingsOfAll({ loopSettings: damaged });
    expect(some.of('10100')).toBe(usualSettings);
    expect(String(some.failures[0])).toContain('project:10100 cannot be read: shape 9');
  });
});
