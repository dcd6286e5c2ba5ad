import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import type { FollowedDecision } from '#contract/followed-decisions';
import { type Check, checksOf } from '#domain/loop/checks';
import type { Look, ProofKept, ProofRun } from '#domain/proof/proof-run';
import type { Verification } from '#domain/session/verification';
import { AnswerForm } from '../../../static/project/src/decisions/answer-form';
import { ProofPart } from '../../../static/project/src/proof/proof-part';
import { drawn } from '../../support/drawn';
import { at, day, key, person } from '../../support/story';
import { aDecision, aDesk, answered, doneOn } from './some-decisions';

const plain = (markup: string) =>
  markup
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:;)])/g, '$1')
    .replaceAll('( ', '(');

const QUERY: Verification = { kind: 'query', jql: 'type = Bug', expects: 'nothing', since: 'closing' };
const COUNT: Verification = { kind: 'count', count: 3, what: 'kick-offs have the section' };
const PAGE: Verification = { kind: 'page', pageId: '902', title: 'Kick-off template', holds: 'Data quality' };

/** Closed in mid-July, so that its 30-day check is due. */
function verified(how: Verification, proof: Partial<ProofKept> = {}, given: Partial<FollowedDecision> = {}): FollowedDecision {
  const decision = aDecision({ happens: doneOn('2026-07-15'), ...given });
  const { followed, decided } = decision;
  const kept = { ...followed.kept, proof: { ...followed.kept.proof, ...proof } };
  return { ...decision, decided: { ...decided, verification: how }, followed: { ...followed, kept } };
}

function firstCheck(decision: FollowedDecision): Check {
  const check = checksOf(decision.followed, decision.today)[0];
  if (check === undefined) throw new Error('there is no check');
  return check;
}

/** With one look of the app at the first check. */
function looked(how: Verification, run: Partial<ProofRun>, given: Partial<FollowedDecision> = {}): FollowedDecision {
  const decision = verified(how, {}, given);
  const { id } = firstCheck(decision);
  const whole: ProofRun = {
    ...id,
    at: at('2026-08-19T05:00:00Z'),
    took: 412,
    asked: '(type = Bug) AND created >= "2026-07-15"',
    found: { kind: 'issues', count: 0, later: 14 },
    samples: [],
    proposes: 'held',
    because: 'found-none',
    said: null,
    ...run,
  };
  const { followed } = decision;
  return { ...decision, followed: { ...followed, kept: { ...followed.kept, proof: { ...followed.kept.proof, runs: [whole] } } } };
}

const part = (decision: FollowedDecision) =>
  drawn(<ProofPart decision={decision} check={firstCheck(decision)} desk={aDesk()} home="home" />);
const text = (decision: FollowedDecision) => plain(part(decision));

describe('What the app found under a check', () => {
  it('is a sentence with its number and its issues, and what is proposed (S1-55, S1-56)', () => {
    const drifted = looked(QUERY, {
      found: { kind: 'issues', count: 3, later: 14 },
      samples: [key('OPS-1'), key('OPS-2')],
      proposes: 'drifted',
      because: 'found-some',
    });
    expect(text(drifted)).toContain(
      'On 19 Aug the search found 3 issues (OPS-1, OPS-2, …) created since the closing; none was expected. Proposed: drifted',
    );
    expect(text(looked(QUERY, {}))).toContain(
      'On 19 Aug the search found nothing in 14 issues of later work; none was expected. Proposed: held',
    );
    expect(text(looked(QUERY, { because: 'no-later-work', proposes: 'not-yet-testable' }))).toContain(
      'the search found nothing, but there was no later work in which it could have found something. Proposed: not yet testable',
    );
    expect(
      text(
        looked(QUERY, { found: { kind: 'nothing' }, because: 'refused', said: 'No such field.', proposes: 'not-yet-testable' }),
      ),
    ).toContain('On 19 Aug Jira did not take the search. No such field. Proposed: not yet testable');
  });

  it('says of the next projects which have the field, and names none that is not shown', () => {
    const how: Verification = { kind: 'field', fieldId: 'customfield_1', fieldName: 'Data owner', projects: 3 };
    const projects = [
      { project: 'OPS', has: true },
      { project: 'INV', has: false },
      { project: null, has: false },
    ];
    const found = { kind: 'projects', projects, wanted: 3 } as const;
    expect(text(looked(how, { found, because: 'one-lacks-it', proposes: 'drifted' }))).toContain(
      'On 19 Aug “Data owner” was filled in on 1 of the next 3 projects, and not on INV, one that you may not see.',
    );
    const few = { ...found, projects: projects.slice(0, 1) };
    expect(text(looked(how, { found: few, because: 'too-few-projects', proposes: 'not-yet-testable' }))).toContain(
      'On 19 Aug only 1 project (OPS) had begun since the closing; it takes 3.',
    );
  });

  it('says of a measure what it is and what it was, with its issues', () => {
    const how: Verification = { kind: 'measure', of: 'median-slip', edge: null, project: 'ABC', was: 9 };
    const found = { kind: 'value', value: 2.5, was: 9, issues: 14, cut: false } as const;
    expect(text(looked(how, { found, because: 'better', samples: [key('ABC-1')] }))).toContain(
      'On 19 Aug the median slip over 14 issues of ABC finished since the closing (ABC-1, …) was 2.5 days, against 9 days in the post-mortem. Proposed: held',
    );
    const few = { ...found, value: null, issues: 3 };
    expect(text(looked(how, { found: few, because: 'too-few-issues', proposes: 'not-yet-testable' }))).toContain(
      'only 3 issues of ABC finished since the closing could be measured; it takes 5 to tell.',
    );
  });

  it('says what was asked, so that anybody can ask it again, when, and how long it took', () => {
    const markup = part(looked(QUERY, {}));
    expect(plain(markup)).toContain('(type = Bug) AND created >= "2026-07-15"');
    expect(plain(markup)).toMatch(/Asked 19 Aug 05:00; it took 0\.4 s\./);
    expect(markup).toContain('/issues/?jql=');
    expect(markup).toContain('<details');
  });

  it('can be looked at again by those who may answer, while the check waits', () => {
    expect(part(looked(QUERY, {}))).toContain('Run again');
    expect(part(looked(QUERY, {}, { mayAnswer: false }))).not.toContain('Run again');
    expect(text(verified(QUERY))).toContain('The app looks by itself once a day. Look now');
    const done = answered(looked(QUERY, {}), 30, { kind: 'held' });
    expect(part(done)).not.toContain('Run again');
    expect(plain(part(done))).toContain('Proposed: held');
  });

  it('is not there where nobody and nothing has looked yet and the check is not due', () => {
    const early = verified(QUERY);
    expect(part({ ...early, today: day('2026-07-20') })).toBe('');
  });
});

describe('The answer', () => {
  const form = (decision: FollowedDecision) =>
    drawn(<AnswerForm decision={decision} check={firstCheck(decision).id} desk={aDesk()} home="home" onClose={() => {}} />);
  const chosen = (markup: string) => /<input[^>]*checked=""[^>]*>.*?<strong>([^<]*)</.exec(markup)?.[1] ?? null;

  it('begins with what is proposed, says where that comes from, and leaves it to a person (S1-58)', () => {
    const drifted = form(looked(QUERY, { proposes: 'drifted', because: 'found-some' }));
    expect(chosen(drifted)).toBe('Drifted');
    expect(plain(drifted)).toContain('“Drifted” is proposed because of what the app found. You decide.');
    expect(chosen(form(looked(QUERY, {})))).toBe('Held');
    expect(chosen(form(verified(QUERY)))).toBeNull();
  });

  it('begins with what people saw where they look', () => {
    const looks = [{ project: 'OPS', has: false, sentence: '', by: person('olga'), at: at('2026-08-18T09:00:00Z') }];
    const kickOffs = [{ project: 'OPS', began: day('2026-07-20') }];
    const seen = form(verified(COUNT, { looks, kickOffs }));
    expect(chosen(seen)).toBe('Drifted');
    expect(plain(seen)).toContain('because of what people saw');
  });
});

describe('The next kick-offs', () => {
  const kickOffs = ['OPS', 'INV', 'CLAUSE', 'LATER', null].map((project) => ({ project, began: day('2026-07-20') }));
  const looks = [{ project: 'OPS', has: true, sentence: 'Page 2', by: person('olga'), at: at('2026-08-18T09:00:00Z') }];

  it('are listed, each with what somebody saw there or the question whether it has it (S1-56)', () => {
    const markup = part(verified(COUNT, { kickOffs, looks }));
    const said = plain(markup);
    expect(said).toContain('People have looked at 1 project of 3: it has it. Proposed: not yet testable');
    expect(said).toMatch(/OPS began 20 Jul .*Has it Has not Page 2 olga by name, 18 Aug INV/);
    for (const project of ['OPS', 'INV', 'CLAUSE'])
      for (const act of ['Has it', 'Has not']) expect(markup).toContain(`aria-label="${act}: ${project}"`);
    expect(said).toMatch(/1 more project has begun since .* LATER/);
    expect(said).toContain('1 project that you may not see has begun as well.');
  });

  it('count by when they began: a look at a later one is kept beside them (S1-56)', () => {
    const later = { ...(looks[0] as Look), project: 'LATER', has: false, sentence: 'The old form' };
    const said = text(verified(COUNT, { kickOffs, looks: [...looks, later] }));
    expect(said).toContain('People have looked at 1 project of 3: it has it. Proposed: not yet testable');
    expect(said).toMatch(
      /1 more project has begun since What somebody sees there is kept, and does not count: the first 3 that began do\. LATER/,
    );
    expect(said).toContain('The old form');
  });

  it('that are not shown keep their place among those that count, for somebody else to look at', () => {
    const hidden = [null, 'OPS', 'INV', 'CLAUSE'].map((project) => ({ project, began: day('2026-07-20') }));
    const begun = 'begun as well. 1 of the next 3 is still to be looked at, by somebody who may see it.';
    expect(text(verified(COUNT, { kickOffs: hidden, looks }))).toContain(begun);
    expect(text(verified(COUNT, { kickOffs: hidden, looks }))).toContain('1 more project has begun since');
    const seen = { ...(looks[0] as Look), project: null };
    expect(text(verified(COUNT, { kickOffs: hidden, looks: [...looks, seen] }))).not.toContain('still to be looked at');
  });

  it('that began after an earlier closing are not asked about', () => {
    const old = { project: 'OLD', began: day('2026-07-01') };
    expect(part(verified(COUNT, { kickOffs: [old, ...kickOffs] }))).not.toContain('OLD');
  });

  it('are read by those who may not answer, and asked of nobody else', () => {
    const markup = part(verified(COUNT, { kickOffs, looks }, { mayAnswer: false }));
    expect(markup).not.toContain('<button');
    expect(plain(markup)).toContain('has it; Page 2');
  });

  it('may not have begun yet', () => {
    expect(text(verified(COUNT))).toContain('No project has begun since the closing. The app looks for new ones every day.');
  });

  it('are joined by the project itself where it is looked at for some weeks', () => {
    const weeks = text(verified({ kind: 'period', weeks: 12, what: 'the weekly report' }));
    expect(weeks).toContain('To look at, for 12 weeks: the weekly report');
    expect(weeks).toContain('ABC the project itself Has it Has not');
  });
});

describe('A fix that was undone', () => {
  it('says why its check is asked again (S1-58)', () => {
    const held = answered(verified(PAGE), 30, { kind: 'held' });
    const { closing } = firstCheck(held).id;
    const answer = held.followed.kept.answers[0];
    const undone = [
      {
        closing,
        days: 30 as const,
        answered: answer?.at ?? 0,
        at: at('2026-08-19T05:00:00Z'),
        on: day('2026-08-19'),
        version: 5,
      },
    ];
    const { followed } = held;
    const again = { ...held, followed: { ...followed, kept: { ...followed.kept, proof: { ...followed.kept.proof, undone } } } };
    expect(text(again)).toContain(
      'It is asked again: the page “Kick-off template” no longer holds the words “Data quality”, as the app saw on 19 Aug (version 5).',
    );
  });
});
