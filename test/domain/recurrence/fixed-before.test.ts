import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCheck } from '#domain/loop/answer-check';
import { cameBack, comebacksAgainst, repeatRate } from '#domain/loop/comebacks';
import { followThrough } from '#domain/loop/follow-through';
import type { Followed } from '#domain/loop/followed';
import { LOOP_LIMITS } from '#domain/loop/limits';
import { parseFollowed } from '#domain/loop/parse-followed';
import { sayCameBack, sayNotTheSame, takeBackRecurred } from '#domain/loop/say-recurred';
import { type FindingOfTopic, fixedBefore, type OldDecision } from '#domain/recurrence/fixed-before';
import { yearLook } from '#domain/recurrence/year-look';
import { item } from '../../support/a-session';
import { at, day } from '../../support/story';
import { close, MADE, readAt, refusalOf, speaking, standingCheck, taken } from '../loop/a-followed';
import { DOING, livingIssue } from '../loop/living-issue';
import { aCause } from './a-cause';

const TOPIC = item('topic-00');
const NOW = '2026-07-01T10:00:00Z';
const OPENED = at('2026-06-20T08:00:00Z');
const PROMISED = 'The pilot was promised before anybody had seen the data';

const fixed = (
  closed: string | null = '2026-03-12T10:00:00Z',
  happens: (issue: ReturnType<typeof livingIssue>) => void = () => {},
): Followed => {
  const issue = livingIssue(MADE);
  if (closed !== null) close(issue, closed);
  happens(issue);
  return readAt(NOW, issue);
};
const finding = (given: Partial<FindingOfTopic> = {}): FindingOfTopic => ({
  cause: aCause({ upstream: [PROMISED] }),
  projectKey: 'AI',
  postMortemId: 'pm-new-00001',
  topic: TOPIC,
  openedAt: OPENED,
  ...given,
});
const old = (id: string, followed = fixed(), given: Partial<OldDecision> = {}): OldDecision => ({
  id,
  postMortemId: 'pm-old-00001',
  cause: aCause({ upstream: [PROMISED] }),
  followed,
  ...given,
});
const ids = (found: ReturnType<typeof fixedBefore>) => found.map(({ decision }) => decision.id);
const REASONS = [{ kind: 'failure-type', same: ['data'] }] as const;
const comeback = {
  postMortem: { id: 'pm-new-00001', title: 'Invoice pilot' },
  topic: TOPIC,
  reasons: REASONS,
  sentence: ' It stopped again ',
};
const again = (followed = fixed(), by = 'paul') => taken(sayCameBack(followed, comeback, speaking(by, NOW)));

describe('What had been fixed before', () => {
  it('is a decision of another post-mortem whose issue stands closed as done since before this one was opened (S1-81, S3-2)', () => {
    const reopened = fixed('2026-03-12T10:00:00Z', (issue) =>
      issue.edit(at('2026-05-01T10:00:00Z'), { status: DOING, resolution: null }),
    );
    const all = [
      old('fixed'),
      old('own', fixed(), { postMortemId: 'pm-new-00001' }),
      old('open', fixed(null)),
      old('reopened', reopened),
      old('fixed-later', fixed('2026-06-25T10:00:00Z')),
      old('of-something-else', fixed(), { cause: aCause({ upstream: ['The client chose the metric of the pilot alone'] }) }),
    ];
    expect(ids(fixedBefore(finding(), all))).toEqual(['fixed']);
  });

  it('is shown the most alike first, in whatever order the decisions are read', () => {
    const near = aCause({ upstream: ['We promised this pilot before the data had been seen by anybody'], projects: ['AI'] });
    const all = [old('b'), old('a'), old('nearly', fixed(), { cause: near }), old('newest', fixed('2026-05-12T10:00:00Z'))];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (turned) => {
        expect(ids(fixedBefore(finding(), turned))).toEqual(['nearly', 'newest', 'a', 'b']);
      }),
      { seed: 2, numRuns: 24 },
    );
  });

  it('is not shown again for a topic of which somebody said that it is not the same; for others it is', () => {
    const aside = taken(sayNotTheSame(fixed(), { postMortemId: 'pm-new-00001', topic: TOPIC }, speaking('paul', NOW)));
    expect(ids(fixedBefore(finding(), [old('one', aside)]))).toEqual([]);
    expect(ids(fixedBefore(finding({ topic: item('topic-01') }), [old('one', aside)]))).toEqual(['one']);
    const back = taken(takeBackRecurred(aside, { postMortemId: 'pm-new-00001', topic: TOPIC }, speaking('paul', NOW)));
    expect(ids(fixedBefore(finding(), [old('one', back)]))).toEqual(['one']);
  });
});

describe('A confirmed comeback', () => {
  it('is kept with who said it, why it looks the same, and a sentence; said of a topic once (S1-81)', () => {
    const followed = again();
    expect(followed.kept.comebacks).toEqual([
      { ...comeback, sentence: 'It stopped again', closing: at('2026-03-12T10:00:00Z'), by: 'paul', at: at(NOW) },
    ]);
    const stored = JSON.parse(JSON.stringify(followed));
    expect(parseFollowed(stored)).toEqual({ ok: true, value: followed });
    stored.kept.comebacks[0].sentence = 'x'.repeat(LOOP_LIMITS.sentence + 1);
    expect(parseFollowed(stored)).toMatchObject({ ok: false, field: 'kept.comebacks[0].sentence' });
    expect(refusalOf(sayCameBack(followed, comeback, speaking('rita', NOW)))).toEqual({ why: 'said-already' });
  });

  it('is not in records of first versions, which are read all the same', () => {
    const stored = JSON.parse(JSON.stringify(fixed()));
    delete stored.kept.comebacks;
    delete stored.kept.notTheSame;
    expect(parseFollowed(stored)).toEqual({ ok: true, value: fixed() });
  });

  it('is refused where nothing is fixed, where nothing is alike, and without a sentence', () => {
    const says = speaking('paul', NOW);
    expect(refusalOf(sayCameBack(fixed(null), comeback, says))).toEqual({ why: 'not-fixed' });
    expect(refusalOf(sayCameBack(fixed(), { ...comeback, reasons: [] }, says))).toEqual({ why: 'not-alike' });
    expect(refusalOf(sayCameBack(fixed(), { ...comeback, sentence: ' ' }, says))).toEqual({ why: 'no-words' });
  });

  it('can be taken back by who confirmed it, and by nobody else', () => {
    const of = { postMortemId: 'pm-new-00001', topic: TOPIC };
    expect(refusalOf(takeBackRecurred(again(), of, speaking('rita', NOW)))).toEqual({ why: 'not-yours' });
    expect(refusalOf(takeBackRecurred(fixed(), of, speaking('paul', NOW)))).toEqual({ why: 'nothing-said' });
    expect(taken(takeBackRecurred(again(), of, speaking('paul', NOW)))).toEqual(fixed());
  });

  it('makes the decision one that did not hold, whatever its checks say, until it is fixed anew (S1-81)', () => {
    const issue = livingIssue(MADE);
    close(issue, '2026-03-12T10:00:00Z');
    const done = readAt('2026-05-01T00:00:00Z', issue);
    const check = standingCheck(done, 30, '2026-05-01').id;
    const held = taken(
      answerCheck(done, { check, verdict: { kind: 'held' }, sentence: 'As seen' }, speaking('olga', '2026-05-01T10:00:00Z')),
    );
    expect(followThrough([held], day('2026-05-02')).held).toEqual({ count: 1, of: 1 });
    const failed = again(held);
    expect(cameBack(failed)).toBe(true);
    expect(followThrough([failed], day('2026-05-02')).held).toEqual({ count: 0, of: 1 });
    expect(repeatRate([failed, done, fixed(null)])).toEqual({ count: 1, of: 2 });
    issue.edit(at('2026-07-02T10:00:00Z'), { status: DOING, resolution: null });
    const reopened = readAt('2026-07-03T00:00:00Z', issue, failed);
    expect(cameBack(reopened)).toBe(true);
    close(issue, '2026-07-20T10:00:00Z');
    const anew = readAt('2026-07-21T00:00:00Z', issue, reopened);
    expect(comebacksAgainst(anew)).toEqual([]);
    expect(repeatRate([anew])).toEqual({ count: 1, of: 1 });
    expect(repeatRate([])).toEqual({ count: 0, of: 0 });
  });
});

describe('A year of decisions in one look', () => {
  it('puts first the types of failure that came back despite what was changed, and those of no type last (S1-60)', () => {
    const rows = yearLook(
      [
        { followed: fixed(), types: ['scope'] },
        { followed: fixed(null), types: ['scope'] },
        { followed: again(), types: ['data', 'team'] },
        { followed: fixed(), types: [] },
        { followed: fixed(), types: [] },
      ],
      day('2026-07-01'),
    );
    expect(rows).toEqual([
      { type: 'data', decisions: 1, done: 1, held: { count: 0, of: 1 }, again: 1 },
      { type: 'team', decisions: 1, done: 1, held: { count: 0, of: 1 }, again: 1 },
      { type: 'scope', decisions: 2, done: 1, held: { count: 0, of: 0 }, again: 0 },
      { type: null, decisions: 2, done: 2, held: { count: 0, of: 0 }, again: 0 },
    ]);
  });
});
