import { describe, expect, it } from 'vitest';
import { freezeEvidence } from '#domain/snapshot/freeze-evidence';
import { storyOf } from '#domain/snapshot/frozen-issue';
import { withoutRows } from '#domain/snapshot/without-rows';
import { projectToFreeze } from '../../support/frozen-project';
import { key } from '../../support/story';

const given = projectToFreeze(60);

describe('Frozen evidence', () => {
  it('has the numbers and the findings as they were seen, with when, as whom and in which zone', () => {
    const frozen = freezeEvidence(given);
    expect(frozen.evidence).toEqual(given.evidence);
    expect(frozen.findings?.moments).toEqual(given.findings.moments);
    expect(frozen).toMatchObject({ asOf: given.evidence.asOf, zone: given.evidence.zone, frozenAs: 'miriam', leftOut: null });
  });

  it('holds no summary and no description of any issue', () => {
    const written = JSON.stringify(freezeEvidence(given));
    for (const { summary } of given.stories) expect(written).not.toContain(summary);
    expect(written).not.toMatch(/"(summary|description|described|labels)"/);
  });

  it('holds nobody by role: only the map that was drawn', () => {
    const roles = { roles: [{ id: 'a', name: 'Data', people: ['ana' as never] }] };
    const edges = { ...given.findings.edges, roles, unplaced: ['bo' as never] };
    const frozen = freezeEvidence({ ...given, findings: { ...given.findings, edges } });
    expect(frozen.findings?.edges).toMatchObject({ roles: { roles: [] }, unplaced: [] });
  });

  it('gives each issue back as a story without words', () => {
    const [issue] = freezeEvidence(given).issues;
    const story = issue && given.stories.find((one) => one.key === issue.key);
    const back = issue && storyOf(issue);
    expect(back).toMatchObject({
      summary: null,
      dueMoves: story?.dueMoves,
      finished: story?.finished,
      estimate: story?.estimate,
    });
    expect(back?.handOffs?.map(({ at }) => at)).toEqual(story?.handOffs?.map(({ at }) => at));
  });

  it('copies what people entered word for word', () => {
    const mark = {
      kind: 'proposed',
      momentId: 'kick-off',
      wording: 'We began before the data were there',
      starred: true,
      dismissed: false,
      day: '2024-01-01',
      changedBy: 'ana',
      changedAt: 1,
    } as const;
    const asEntered = { marks: [mark as never], outside: null, redesignPoints: [] };
    expect(freezeEvidence({ ...given, asEntered }).asEntered).toEqual(asEntered);
  });
});

describe('A project with more issues than a snapshot has rows for', () => {
  const large = freezeEvidence(given, 20);

  it('keeps its numbers whole and the issues in which most happened', () => {
    expect(large.issues).toHaveLength(20);
    for (const name of ['added', 'finished', 'dateMoves', 'handOffs', 'scope'] as const) {
      const [frozen, whole] = [large.evidence[name], given.evidence[name]];
      if ('known' in frozen && 'known' in whole) expect({ ...frozen, keys: [] }, name).toEqual({ ...whole, keys: [] });
    }
    expect(large.evidence.scopeSeries).toEqual(given.evidence.scopeSeries);
  });

  it('says what it left out: how many issues, and of which lists how many', () => {
    expect(large.leftOut).toMatchObject({ rows: 20, ofIssues: 60 });
    const finished = large.leftOut?.lists.find(({ at }) => at === 'evidence.finished.keys');
    const { keys } = given.evidence.finished;
    expect(finished?.of).toBe(keys.length);
    expect(finished?.kept).toBe(large.evidence.finished.keys.length);
    expect(finished?.kept).toBeLessThan(keys.length);
  });

  it('names no issue that it does not keep', () => {
    const kept = new Set<string>(large.issues.map((issue) => issue.key));
    const named = JSON.stringify({ ...large, leftOut: null }).match(/GEN-\d+/g) ?? [];
    expect([...new Set(named)].filter((one) => !kept.has(one))).toEqual([]);
  });

  it('keeps the issues that a finding tells of one by one', () => {
    const quiet = given.stories.map((story) => story.key).at(-1) ?? key('GEN-1');
    const [moment] = given.findings.moments;
    if (moment === undefined) throw new Error('The project has no moments');
    const flow = { ...given.findings.flow, longestWaits: [], blockedStretches: [] };
    const edges = { ...given.findings.edges, edges: [] };
    const findings = { ...given.findings, flow, edges, moments: [{ ...moment, keys: [quiet] }], signs: [] };
    expect(freezeEvidence({ ...given, findings }, 30).issues.map((issue) => issue.key)).toContain(quiet);
  });

  it('leaves texts and lists alone that are about no issue', () => {
    const { value, lists } = withoutRows(
      { names: ['A-1', 'Wave 1'], counts: [1, 2] },
      () => false,
      () => false,
    );
    expect(value).toEqual({ names: ['A-1', 'Wave 1'], counts: [1, 2] });
    expect(lists).toEqual([]);
  });
});
