import { describe, expect, it } from 'vitest';
import type { PersonId } from '#domain/history/issue-key';
import type { GroupsEntered } from '#domain/outside/change-outside';
import type { OutsideRecord } from '#domain/outside/outside-facts';
import type { RecordStore } from '#ports/record-store';
import { enterOutsideFacts } from '#usecases/enter-outside-facts';
import { readOutsideFacts } from '#usecases/read-outside-facts';
import { recordsInMemory } from '../support/records-in-memory';

const team = (words: string): GroupsEntered => ({ team: { score: null, words } });
const sponsor: GroupsEntered = { sponsor: { atFirst: 'Convinced', now: 'Away' } };
const save = (outside: RecordStore<OutsideRecord>, person: string, basedOn: number, groups: GroupsEntered) =>
  enterOutsideFacts({ outside, now: () => 5000 }, { projectId: '10001', by: person as PersonId, basedOn, groups });

describe('Entering what Jira does not hold', () => {
  it('keeps who entered it and when', async () => {
    const outside = recordsInMemory<OutsideRecord>();
    await save(outside, 'ann', 0, sponsor);
    const read = await readOutsideFacts({ outside }, '10001');
    expect(read.facts.sponsor).toEqual({ atFirst: 'Convinced', now: 'Away' });
    expect(read.changes).toEqual([{ version: 1, by: 'ann', at: 5000, groups: ['sponsor'] }]);
    expect(read.version).toBe(1);
  });

  it('lets two people fill in different groups from the same page', async () => {
    const outside = recordsInMemory<OutsideRecord>();
    await save(outside, 'ann', 0, sponsor);
    expect(await save(outside, 'bob', 0, team('Tired'))).toMatchObject({ kind: 'kept', record: { version: 2 } });
    const { facts } = await readOutsideFacts({ outside }, '10001');
    expect([facts.sponsor.now, facts.team.words]).toEqual(['Away', 'Tired']);
  });

  it('overwrites nothing that somebody else entered in the same group meanwhile, and hands theirs back', async () => {
    const outside = recordsInMemory<OutsideRecord>();
    await save(outside, 'ann', 0, team('Tired'));
    const late = await save(outside, 'bob', 0, { ...team('Fine'), ...sponsor });
    expect(late).toMatchObject({ kind: 'changed-meanwhile', groups: ['team'], record: { version: 1 } });
    expect(late.record.facts.team.words).toBe('Tired');
    expect((await readOutsideFacts({ outside }, '10001')).facts.sponsor.now).toBeNull();
  });

  it('is no conflict with itself when its answer was lost and it is sent again', async () => {
    const outside = recordsInMemory<OutsideRecord>();
    await save(outside, 'ann', 0, team('Tired'));
    const again = await save(outside, 'ann', 0, team('Tired'));
    expect(again).toMatchObject({ kind: 'kept', record: { version: 1, facts: { team: { words: 'Tired' } } } });
    expect(again.record.changes).toHaveLength(1);
  });

  it('loses nothing when two save at the same moment', async () => {
    const outside = recordsInMemory<OutsideRecord>();
    await Promise.all([save(outside, 'ann', 0, sponsor), save(outside, 'bob', 0, team('Tired'))]);
    const { facts, changes } = await readOutsideFacts({ outside }, '10001');
    expect([facts.sponsor.now, facts.team.words, changes.length]).toEqual(['Away', 'Tired', 2]);
  });

  it('says so when it could not keep them', async () => {
    const busy: RecordStore<OutsideRecord> = { ...recordsInMemory<OutsideRecord>(), put: async () => 'changed-meanwhile' };
    await expect(save(busy, 'ann', 0, sponsor)).rejects.toThrow('try again');
  });
});
