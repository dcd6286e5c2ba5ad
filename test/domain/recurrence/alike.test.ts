import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CauseOfChain, DecidedCause } from '#domain/decision-issue/decided-cause';
import { whyAlike } from '#domain/recurrence/alike';
import { mostAlike, sameness, worded } from '#domain/recurrence/nearly-same';
import { stemOf } from '#domain/recurrence/plain-words';
import { ALIKE_FROM, WORD_FOR_WORD } from '#domain/recurrence/weights';
import { AI_PATTERNS, CAUSE_CATEGORIES, FAILURE_TYPES, FINDING_KINDS } from '#domain/session/facets';
import { BUCKETS } from '#domain/session/items';
import { aCause, aChain, aFinding } from './a-cause';

const kinds = (reasons: ReturnType<typeof whyAlike>) => reasons?.map(({ kind }) => kind) ?? null;
const PROMISED = 'The pilot was promised before anybody had seen the data';

describe('A finding beside the cause of an old decision', () => {
  it('is told reason by reason, the weightiest first: early decision, hand-off, type of failure, what was foreseen (S1-81, S3-2)', () => {
    const before = aCause({
      upstream: [PROMISED],
      chains: [aChain({ failureType: 'data', causeCategory: 'process-gap', findingKind: 'process' })],
      handOffs: [{ from: 'Data', to: 'ML' }],
      projects: ['OPS', 'AI'],
      bucket: 'workflow',
    });
    const now = aFinding({
      upstream: ['We promised this pilot before the data had been seen by anybody'],
      chains: [aChain({ failureType: 'data', causeCategory: 'communication', findingKind: 'process' })],
      handOffs: [{ from: 'data ', to: 'ML' }],
      bucket: 'technical',
    });
    const reasons = whyAlike(before, now);
    expect(kinds(reasons)).toEqual(['upstream', 'named', 'hand-off', 'failure-type']);
    expect(reasons).toMatchObject([
      { said: { before: PROMISED, now: now.cause.upstream[0] } },
      { same: ['AI'] },
      { same: ['data → ML'] },
      { same: ['data'] },
    ]);
  });

  it('needs more than the labels that half of all findings have', () => {
    const labelled = { chains: [aChain({ failureType: 'data', causeCategory: 'process-gap', findingKind: 'process' })] } as const;
    expect(whyAlike(aCause({ ...labelled, bucket: 'workflow' }), aFinding({ ...labelled, bucket: 'workflow' }))).toBeNull();
    const signed = { chains: [aChain({ failureType: 'data', causeCategory: 'process-gap', signs: ['late-data'] })] } as const;
    expect(kinds(whyAlike(aCause({ ...signed, bucket: 'workflow' }), aFinding({ ...signed, bucket: 'workflow' })))).toEqual([
      'failure-type',
      'cause-category',
      'signs',
      'bucket',
    ]);
  });

  it('is not told by a project that was foreseen alone, nor by a hand-off alone', () => {
    expect(whyAlike(aCause({ projects: ['AI'] }), aFinding())).toBeNull();
    const handOffs = [{ from: 'Data', to: 'ML' }];
    expect(whyAlike(aCause({ handOffs }), aFinding({ handOffs }))).toBeNull();
    expect(kinds(whyAlike(aCause({ handOffs, projects: ['AI'] }), aFinding({ handOffs })))).toEqual(['named', 'hand-off']);
    expect(whyAlike(aCause({ handOffs, projects: ['AI'] }), aFinding({ handOffs: [{ from: 'ML', to: 'Data' }] }))).toBeNull();
    expect(whyAlike(aCause({ handOffs, projects: ['AI'] }), aFinding({ handOffs }, null))).toBeNull();
  });

  it('is told by one reason alone only where the same was said word for word', () => {
    expect(kinds(whyAlike(aCause({ upstream: [PROMISED] }), aFinding({ upstream: [`${PROMISED}.`] })))).toEqual(['upstream']);
    expect(whyAlike(aCause({ topic: PROMISED }), aFinding({ topic: PROMISED }))).toBeNull();
  });
});

describe('Two texts', () => {
  it('say the same whatever their endings and small words are, in English and in German', () => {
    expect(sameness('No review asks for the shape of the data', 'Reviews never asked about the shapes of data')).toBe('nearly');
    expect(
      sameness(
        'Die Daten wurden vor dem Start des Piloten nicht geprüft und bereinigt',
        'Vor dem Start der Piloten hat niemand die Daten geprüft oder bereinigt',
      ),
    ).toBe('same');
    expect(sameness('The export stopped at night', 'Nobody trained the agents before the launch')).toBe('other');
    expect(sameness('The data export', 'The data export')).toBe('other');
    expect(sameness('', '')).toBe('other');
  });

  it('are compared by words without their endings', () => {
    for (const [one, other] of [
      ['samples', 'sampled'],
      ['processes', 'process'],
      ['planned', 'plans'],
      ['prüfungen', 'prüfen'],
      ['stichproben', 'stichprobe'],
      ['customers', 'customer'],
    ] as const)
      expect(stemOf(one)).toBe(stemOf(other));
    expect(stemOf('data')).not.toBe(stemOf('date'));
  });

  it('of many are told by the pair that says most the same', () => {
    const near = 'We promised this pilot before the data had been seen by anybody';
    expect(mostAlike(worded([PROMISED, 'Something else']), worded([near, PROMISED]))).toEqual({
      before: PROMISED,
      now: PROMISED,
      sameness: 'same',
    });
  });
});

const chain: fc.Arbitrary<CauseOfChain> = fc.record({
  failureType: fc.constantFrom(null, ...FAILURE_TYPES),
  findingKind: fc.constantFrom(null, ...FINDING_KINDS),
  causeCategory: fc.constantFrom(null, ...CAUSE_CATEGORIES),
  aiPattern: fc.constantFrom(null, ...AI_PATTERNS),
  signs: fc.subarray(['sign-a', 'sign-b', 'sign-c']),
  last: fc.constantFrom('', PROMISED, 'Nobody trained the agents before the launch', 'Reviews never ask for the shape of data'),
});
const role = fc.constantFrom('Data', 'ML', 'Operations', 'IT');
const cause: fc.Arbitrary<DecidedCause> = fc.record({
  topic: fc.constantFrom('', 'The export of last winter stopped twice', 'The export of this winter stopped'),
  bucket: fc.constantFrom(null, ...BUCKETS),
  chains: fc.array(chain, { maxLength: 3 }),
  handOffs: fc.array(fc.record({ from: role, to: role }), { maxLength: 3 }),
  upstream: fc.subarray([PROMISED, 'We promised this pilot before the data had been seen', 'The client chose the metric']),
  projects: fc.subarray(['AI', 'OPS']),
  whereElse: fc.constant([]),
});

describe('Whatever is found', () => {
  it('is alike for more than one kind of reason, or for one that is word for word', () => {
    let matches = 0;
    fc.assert(
      fc.property(cause, cause, (before, now) => {
        const reasons = whyAlike(before, { cause: now, projectKey: 'AI' });
        if (reasons === null) return;
        matches += 1;
        expect(reasons.length >= 2 || reasons[0]?.weight === WORD_FOR_WORD).toBe(true);
        expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThanOrEqual(ALIKE_FROM);
        for (const { said, same } of reasons) expect(said !== null || same.length > 0).toBe(true);
      }),
      { seed: 81, numRuns: 400 },
    );
    expect(matches).toBeGreaterThan(20);
  });

  it('is as much like the old as the old is like it, but for what was foreseen', () => {
    const found = (a: DecidedCause, b: DecidedCause) =>
      whyAlike(a, { cause: b, projectKey: null })?.map(({ kind, weight }) => [kind, weight]) ?? null;
    fc.assert(
      fc.property(cause, cause, (a, b) => {
        expect(found(a, b)).toEqual(found(b, a));
      }),
      { seed: 81, numRuns: 400 },
    );
  });

  it('gives the same reasons in whatever order it was written', () => {
    const turned = (one: DecidedCause): DecidedCause => ({
      ...one,
      chains: [...one.chains].reverse().map((link) => ({ ...link, signs: [...link.signs].reverse() })),
      handOffs: [...one.handOffs].reverse(),
      upstream: [...one.upstream].reverse(),
      projects: [...one.projects].reverse(),
    });
    fc.assert(
      fc.property(cause, cause, (before, now) => {
        expect(whyAlike(turned(before), { cause: turned(now), projectKey: 'AI' })).toEqual(
          whyAlike(before, { cause: now, projectKey: 'AI' }),
        );
      }),
      { seed: 81, numRuns: 400 },
    );
  });
});
