import { describe, expect, it } from 'vitest';
import type { ProofRun } from '#domain/proof/proof-run';
import { proposedFor } from '#domain/proof/proposed';
import type { Verification } from '#domain/session/verification';
import { at, day, person } from '../../support/story';
import { close, MADE, readAt } from '../loop/a-followed';
import { livingIssue } from '../loop/living-issue';

const issue = livingIssue(MADE);
close(issue, '2026-03-16T12:00:00Z');
const followed = readAt('2026-04-16T08:00:00Z', issue);
const check = { closing: followed.told.closings[0]?.since ?? 0, days: 30 as const };
const today = day('2026-04-16');

const QUERY: Verification = { kind: 'query', jql: 'type = Bug', expects: 'nothing', since: 'closing' };
const COUNT: Verification = { kind: 'count', count: 2, what: 'kick-offs have it' };

const run = (time: string, proposes: ProofRun['proposes']): ProofRun => ({
  ...check,
  at: at(time),
  took: 1,
  asked: 'type = Bug',
  found: { kind: 'issues', count: 0, later: 1 },
  samples: [],
  proposes,
  because: 'found-none',
  said: null,
});
const look = (project: string, has: boolean) => ({
  ...{ project, has, sentence: '', by: person('olga') },
  at: at('2026-04-01T08:00:00Z'),
});
const kickOffs = ['OPS', 'INV'].map((project) => ({ project, began: day('2026-03-20') }));
const keeping = (proof: Partial<(typeof followed)['kept']['proof']>) => ({
  ...followed,
  kept: { ...followed.kept, proof: { ...followed.kept.proof, ...proof } },
});

describe('What is proposed for a check', () => {
  it('is nothing while nobody and nothing has looked', () => {
    expect(proposedFor(followed, QUERY, check, today)).toBeNull();
    expect(proposedFor(followed, COUNT, check, today)).toBeNull();
  });

  it('comes from the newest look of the app at this very check (S1-56)', () => {
    const runs = [run('2026-04-15T05:00:00Z', 'drifted'), run('2026-04-16T05:00:00Z', 'held')];
    expect(proposedFor(keeping({ runs }), QUERY, check, today)).toMatchObject({ proposes: 'held', run: runs[1] });
    expect(proposedFor(keeping({ runs }), QUERY, { ...check, days: 90 }, today)).toBeNull();
  });

  it('comes from what people saw where they look, however it was before (S1-56)', () => {
    const runs = [run('2026-04-15T05:00:00Z', 'held')];
    const of = (...looks: ReturnType<typeof look>[]) =>
      proposedFor(keeping({ runs, looks, kickOffs }), COUNT, check, today)?.proposes ?? null;
    expect(of()).toBeNull();
    expect(of(look('OPS', true))).toBe('not-yet-testable');
    expect(of(look('OPS', true), look('INV', true))).toBe('held');
    expect(of(look('OPS', true), look('INV', false))).toBe('drifted');
  });
});
