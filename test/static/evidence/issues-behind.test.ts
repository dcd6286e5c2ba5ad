import { describe, expect, it } from 'vitest';
import type { Findings } from '#domain/evidence/findings';
import { issuesBehind } from '../../../static/project/src/evidence/issues-behind';
import { voiceFor } from '../../../static/shared/src/words/voice';
import { viewOfStories } from '../../support/generated-view';
import { at, day, key, story } from '../../support/story';

const { dayOf } = voiceFor('en', 'UTC', 0);
const planned = { started: at('2026-03-03T09:00:00Z'), finished: at('2026-05-12T09:00:00Z'), firstDue: day('2026-05-10') };
const told = viewOfStories([
  story({ key: key('ONE-1'), ...planned, type: { id: '1', name: 'Epic', level: 1, subtask: false } }),
  story({
    key: key('ONE-2'),
    ...planned,
    parent: key('ONE-1'),
    created: at('2026-04-20T09:00:00Z'),
    notes: [{ code: 'incomplete-history', detail: null }],
  }),
]);
const found = (id: string, findings: Findings | null = null) => issuesBehind(id, { ...told, findings }, dayOf);
const behind = (id: string) => {
  const issues = found(id);
  return issues === null || issues === 'nothing' ? issues : issues.keys;
};

describe('the issues behind a number (every claim carries its evidence)', () => {
  it('are found by the name of the number, which can stand in a link', () => {
    expect(behind('end.actual')).toEqual(['ONE-1', 'ONE-2']);
    expect(behind('added')).toEqual(['ONE-2']);
    expect(behind('added.2026-04-20')).toEqual(['ONE-2']);
    expect(behind('epic.ONE-1')).toEqual(['ONE-1', 'ONE-2']);
    expect(behind('issue.ONE-2')).toEqual(['ONE-2']);
  });

  it('are named for the person who follows the link', () => {
    expect(found('end.planned')).toMatchObject({ label: 'planned end' });
    expect(found('end.difference')).toMatchObject({ label: 'end, planned against actual' });
  });

  it('are found in the findings by the name of the chapter, once those are there', () => {
    const note = { id: 'bulk-closings', keys: [key('ONE-2')] };
    const findings = { trust: { notes: [note] } } as unknown as Findings;
    expect(found('trust.bulk-closings')).toBeNull();
    expect(found('trust.bulk-closings', findings)).toMatchObject({ keys: ['ONE-2'] });
    expect(found('trust.x', findings)).toBe('nothing');
  });

  it('are none, and said to be none, for a name that nothing has', () => {
    for (const id of [
      '',
      'end',
      'end.sideways',
      'added.2020-01-01',
      'epic.TWO-1',
      'issue.TWO-1',
      'quality.x',
      'toString',
      'start.constructor',
    ])
      expect(behind(id)).toBe('nothing');
  });
});
