import { describe, expect, it } from 'vitest';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import { enteringAfterBaseline } from '#domain/evidence/signs/entering';
import type { Told } from '#domain/evidence/told';
import { aStory, move, question } from '../a-story';

describe('when an issue came into scope (S1-19)', () => {
  const planned = aStory({ key: 'ABC-1', createdOn: '2024-03-01', startedOn: '2024-03-05' });
  const added = aStory({ key: 'ABC-2', createdOn: '2024-03-10' });
  const movedIn = aStory({ key: 'ABC-3', createdOn: '2024-03-10', projectMoves: [move('2024-03-14', 'OLD', 'ABC')] });
  const restless = aStory({
    key: 'ABC-4',
    createdOn: '2024-03-08',
    projectMoves: [move('2024-03-09', 'ABC', 'OLD'), move('2024-03-20', 'OLD', 'ABC')],
  });
  const always = aStory({ key: 'ABC-5', createdOn: '2024-01-01', projectMoves: [move('2024-02-01', 'OLD', 'ABC')] });
  const stories = [planned, added, movedIn, restless, always];
  const evidence = projectEvidence(stories, question({ projectKey: 'ABC' }));
  const entering = enteringAfterBaseline({ baseline: evidence.baseline, evidence } as Told);

  it('is its creation, where it was created in the project after the baseline (S1-19)', () => {
    expect(entering.at(added)).toBe(added.created);
  });

  it('is its move, where it was created in another project, even at the instant of an addition (S1-19)', () => {
    expect(movedIn.created).toBe(added.created);
    expect(entering.at(movedIn)).toBe(movedIn.projectMoves?.[0]?.at);
  });

  it('is the first time, where it came several times (S1-19)', () => {
    expect(entering.at(restless)).toBe(restless.created);
  });

  it('is none where it was in the plan (S1-19)', () => {
    expect(entering.at(planned)).toBeNull();
    expect(entering.at(always)).toBeNull();
  });
});
